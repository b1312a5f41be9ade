import type { Gazetteer } from "./gazetteer.ts";
import type { Group } from "./nameGroups.ts";
import { placeNames } from "./names.ts";
import { placeKey } from "./placeKey.ts";
import type { Reading } from "./reading.ts";
import { leaders, type Votes, votes } from "./votes.ts";

const MOST = 4;
const LEAST_SHARE = 0.08;
/** How many tokens from the start of a text tell what it is about: some 60 kB. */
const READ = 12_000;

/** ISO 3166-1 alpha-2 codes of the countries that a text is about, most spoken of first; at most four. */
export function countriesOf({ text, tokens, zones }: Reading, gazetteer: Gazetteer): string[] {
  const names = placeNames(text, tokens.length > READ ? tokens.slice(0, READ) : tokens, gazetteer);
  const told: typeof names = [];
  let zone = 0;
  for (const name of names) {
    while ((zones[zone]?.end ?? Number.POSITIVE_INFINITY) <= name.start) zone += 1;
    if (/^(?:body|teaser|title)$/.test(zones[zone]?.kind ?? "")) told.push(name);
  }
  const groups = new Map<string, Pick<Group, "key" | "sense"> & { spots: typeof names }>();
  for (const name of told) {
    if (name.not !== null) continue;
    const key = placeKey(text.slice(name.start, name.end));
    const group = groups.get(key) ?? { key, sense: null, spots: [] };
    group.spots.push(name);
    groups.set(key, group);
  }
  return leading(votes(told, groups));
}

/** The countries with the most votes. */
export function leading(tally: Votes): string[] {
  const total = [...tally.all.values()].reduce((sum, vote) => sum + vote, 0);
  return leaders(tally, MOST).filter((code) => (tally.all.get(code) ?? 0) >= LEAST_SHARE * total);
}
