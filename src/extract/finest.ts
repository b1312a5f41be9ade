import type { Place } from "../model/story.ts";
import type { Named } from "./countryAt.ts";
import type { PlaceMention } from "./located.ts";
import { form } from "./neighbours.ts";
import type { Setting } from "./settingOf.ts";

/** The finest of nested names ("Ndirande in Blantyre"); none where the text joins several. */
export function finest(named: Named, found: PlaceMention): Setting {
  const { places, entry } = named;
  const at = places.indexOf(found);
  const group = [found];
  let isSeveral = false;
  for (const step of [1, -1]) {
    for (let n = at + step; ; n += step) {
      const mention = places[n];
      const edge = step > 0 ? group.at(-1) : group[0];
      if (!mention || !edge || (isApart(mention) && !isApart(found))) break;
      const [left, right] = step > 0 ? [edge, mention] : [mention, edge];
      const link = linkOf(named, left.last + 1, right.first);
      if (link === null) break;
      if (link === "and") isSeveral = true;
      if (step > 0) group.push(mention);
      else group.unshift(mention);
    }
  }
  const entries = group.map(({ place }) => entry(place));
  const countries = new Set(entries.map((place) => place?.country ?? null));
  if (isSeveral) {
    const [only = null] = countries;
    return { place: null, country: countries.size === 1 ? only : null, span: null };
  }
  const best = group.reduce((a, b) =>
    fineness(entry(b.place)) < fineness(entry(a.place)) ? b : a,
  );
  const home = group.find(({ place }) => entry(place)?.precision === "country");
  const own = entry(best.place);
  const stated = home && entry(home.place);
  if (home && stated && own?.country !== stated.country)
    return { place: stated.id, country: stated.country, span: [home.start, home.end] };
  return { place: best.place, country: own?.country ?? null, span: [best.start, best.end] };
}

const APART = new Set(["actor", "dateline", "comparison", "title-only"]);

/** Whether a place is named apart from where things happen. */
export const isApart = ({ role }: PlaceMention): boolean => APART.has(role);

const FINENESS = ["point", "district", "settlement", "province", "water", "country", "region"];
const fineness = (place: Place | undefined): number =>
  FINENESS.indexOf(place?.precision ?? "region");

/** What joins two names: "and" for several, "in" for one inside the other; null: they are apart. */
function linkOf({ tokens }: Named, from: number, to: number): "and" | "in" | null {
  if (to - from > 4) return null;
  let link: "and" | "in" | null = to === from ? "in" : null;
  for (let at = from; at < to; at += 1) {
    const word = form(tokens, at);
    if (word === "and" || word === "or") link = "and";
    else if (/^(?:,|in|'s|of|\()$/.test(word)) link ??= "in";
    else if (
      !/^(?:the|province|state|region|district|city|town|of|northern|southern|eastern|western)$/.test(
        word,
      )
    )
      return null;
  }
  return link;
}
