import type { Located } from "./located.ts";
import type { ReadSentence } from "./reading.ts";
import type { Placed } from "./setting.ts";

const WEIGHTS = { at: 2, of: 1, none: 0.6, people: 0.7, title: 2, lead: 2 };

/** Where a report happens as a whole: the country that it speaks of most, and the first place set in it. */
export function mainPlace(
  { mentions, peoples, places }: Located,
  report: readonly ReadSentence[],
  sets: readonly (readonly Placed[])[],
): { place: string | null; country: string | null } {
  const [first, last] = [report[0], report.at(-1)];
  if (!first || !last) return { place: null, country: null };
  const sum = new Map<string, number>();
  const add = (country: string | null, weight: number) => {
    if (country !== null) sum.set(country, (sum.get(country) ?? 0) + weight);
  };
  for (const { index } of report)
    for (const { place, setting, older, mention } of sets[index] ?? []) {
      if (mention.role !== "context") continue;
      const lead = index === first.index ? WEIGHTS.lead : 1;
      add(place.country, (older ? 0.3 : lead) * WEIGHTS[setting ?? "none"]);
    }
  for (const { country, start } of peoples)
    if (start >= first.start && start < last.end) add(country, WEIGHTS.people);
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  for (const { place, role } of mentions)
    if (role === "title-only") add(countryOf.get(place) ?? null, WEIGHTS.title);
  const [top] = [...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!top) return { place: null, country: datelined(mentions, countryOf, first) };
  const found = report
    .flatMap(({ index }) => sets[index] ?? [])
    .find(({ place, setting }) => place.country === top[0] && setting === "at");
  return { place: found?.place.id ?? null, country: top[0] };
}

function datelined(
  mentions: Located["mentions"],
  countryOf: ReadonlyMap<string, string | null>,
  { start, end }: ReadSentence,
): string | null {
  const line = mentions.find(
    (one) => one.role === "dateline" && one.start >= start && one.start < end,
  );
  return (line && countryOf.get(line.place)) ?? null;
}
