import { type Checkpoints, checkpointed } from "./checkpoints.ts";
import type { Keys } from "./keys.ts";
import type { Ladder } from "./ladder.ts";
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

/** `spacing`: fewest rows between two checkpoints. */
export function sideOf(keys: Keys, slots: Slots, ladder: Ladder, spacing: number): Side {
  const first = ladder.rows[0] ?? 0;
  const tally = tallyOf(keys, slots);
  const all = emptySums(keys, slots);
  const checkpoints = checkpointed(tally, all, [first, keys.length], spacing);
  return { first, ladder, tally, checkpoints, all };
}
