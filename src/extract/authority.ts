import type { Named } from "./countryAt.ts";
import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { Setting } from "./settingOf.ts";

/** "The Turkish interior ministry said it had deported 5,400": at home. */
export function authority({ tokens, peoples, places, entry }: Named, count: Count): Setting | null {
  if (!ADMINISTERED.has(count.measure) && count.unit !== "percent") return null;
  const isOffice = (last: number) =>
    last < count.span.from && [1, 2, 3].some((n) => OFFICES.test(form(tokens, last + n)));
  const people = peoples.find(({ last }) => isOffice(last));
  if (people) return { place: null, country: people.country, span: null };
  const owner = places.find(
    ({ first, last, place }) =>
      (isOffice(last) || (last < count.span.from && isSubject(tokens, count, first))) &&
      entry(place)?.precision === "country",
  );
  return owner ? { place: null, country: entry(owner.place)?.country ?? null, span: null } : null;
}

/** "Outside the bloc, Turkey deported 5,446": what opens a clause acts. */
const isSubject = (tokens: Named["tokens"], { sentence }: Count, first: number): boolean =>
  first === sentence.opens || form(tokens, first - 1) === ",";

const OFFICES =
  /^(?:ministry|government|police|authorities|agency|court|army|military|institute|president|officials|department)$/;
/** What a state does or registers at home. */
const ADMINISTERED = new Set(
  "returned arrived deported cases infected vaccinated registered detained on-trial convicted tested hospitalised seats votes voters".split(
    " ",
  ),
);
