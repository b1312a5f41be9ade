import type { Precision } from "../model/story.ts";
import type { Candidate } from "./gazetteer.ts";

/** Each place once, the most prominent first. */
export function ranked(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const seen = new Set<string>();
  return candidates
    .filter((c) => {
      const place = JSON.stringify(c);
      return seen.has(place) ? false : seen.add(place);
    })
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

const rank = ({ precision }: Candidate) => RANKS.get(precision) ?? 3;

/** A bare name is rather the town than the province around it. */
const weight = ({ precision, population }: Candidate) =>
  precision === "settlement" ? population * 5 + 1 : population;

const RANKS: ReadonlyMap<Precision, number> = new Map([
  ["country", 0],
  ["region", 1],
  ["water", 1],
  ["province", 2],
  ["settlement", 2],
]);
