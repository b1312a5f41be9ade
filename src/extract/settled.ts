import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { type Group, groupKey, senses } from "./senses.ts";
import { type Spot, spots } from "./spots.ts";
import type { Token } from "./tokens.ts";
import { type Votes, voteOf, votes } from "./votes.ts";

/** A name of a place or people with what it means here. */
export type Settled = Omit<Spot, "inside"> & {
  /** What the text puts it in; null: nothing. */
  inside: Settled | null;
  /** null: a people, or a place that the gazetteer does not know. */
  sense: Candidate | null;
};

/** What the names of a text mean: every mention of it, whatever it stands in. */
export type Settlement = { names: Settled[]; votes: Votes };

/** Settles all names of a text that `reads` lets in; `isBody`: whether an offset is in the body of a report. */
export function settled(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  { reads, isBody }: { reads: (at: number) => boolean; isBody: (at: number) => boolean } = WHOLE,
): Settlement {
  const all = spots(text, tokens, gazetteer, isBody).filter(({ start }) => reads(start));
  const groups = senses(all, gazetteer);
  const tally = votes(all, groups);
  const doubtful = new Set<Group>();
  for (const group of groups.values()) if (isDoubtful(group, tally)) doubtful.add(group);
  const meant = new Map<Spot, Settled>();
  for (const spot of all) {
    const group = spot.not === null ? groups.get(groupKey(spot)) : undefined;
    if (!group || !doubtful.has(group))
      meant.set(spot, { ...spot, inside: null, sense: group?.sense ?? null });
  }
  for (const [{ inside }, one] of meant) one.inside = (inside && meant.get(inside)) ?? null;
  return { names: [...meant.values()], votes: tally };
}

const WHOLE = { reads: () => true, isBody: () => true };
const [SMALL, MIDDLING] = [15_000, 100_000];

/** A small place that no word around any of its names says to be one: rather a person or a thing. */
function isDoubtful({ key, spots, sense, within, parts }: Group, tally: Votes): boolean {
  const sure = spots.reduce((most, spot) => Math.max(most, spot.position), 0);
  if (sense === null) return sure < 2;
  if (sense.precision !== "settlement" && sense.precision !== "district") return false;
  if (sure > 0 || within !== null || parts.length > 0) return false;
  if (sense.population < SMALL) return true;
  return sense.population < MIDDLING && voteOf(tally, sense.country, key) === 0;
}
