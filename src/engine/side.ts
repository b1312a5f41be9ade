import { type Checkpoints, checkpointed } from "./checkpoints.ts";
import type { Keys } from "./keys.ts";
import { type Ladder, ladderOf } from "./ladder.ts";
import type { Slots } from "./slots.ts";
import { emptySums, type Sums, type Tally, tallyOf } from "./tally.ts";

/**
 * The rows that pass, in one order: by the first day of their periods, or by the day after the last. Those without a
 * date come first; `first` is the position after them.
 */
export type Side = {
  first: number;
  ladder: Ladder;
  tally: Tally;
  checkpoints: Checkpoints;
  /** Of all rows that have a date. */
  all: Sums;
};

/** What both orders of a cube have in common; `spacing`: fewest rows between two checkpoints. */
export type Plan = { slots: Slots; spacing: number };

export function sideOf(
  keys: Keys,
  { slots, spacing }: Plan,
  first: number,
  dayAt: (position: number) => number,
): Side {
  const tally = tallyOf(keys, slots);
  const all = emptySums(keys, slots);
  const checkpoints = checkpointed(tally, all, [first, keys.length], spacing);
  return { first, ladder: ladderOf(first, keys.length, dayAt), tally, checkpoints, all };
}
