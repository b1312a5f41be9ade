import type { Sums, Tally } from "./tally.ts";

/** Sums of the rows before each of some evenly spaced positions, from which a far jump is quick. */
export type Checkpoints = {
  first: number;
  spacing: number;
  /** At positions first, first + spacing, … */
  sums: readonly Sums[];
};

/** Rows between two checkpoints: tallying half of them costs about what copying the sums does. */
export const SPACING = 1 << 14;

/** What all checkpoints of one order may hold. */
const BYTES = 1 << 25;

/**
 * Tallies the rows at [from, to) into `sums`, which holds none of them yet, and keeps copies on the way, as many as
 * 32 MB hold, so that a jump costs about the same whatever the rows.
 */
export function checkpointed(
  tally: Tally,
  sums: Sums,
  [from, to]: readonly [number, number],
  least: number,
): Checkpoints {
  const affordable = Math.max(1, Math.floor(BYTES / sums.byteLength) - 1);
  const spacing = Math.max(least, Math.ceil((to - from) / affordable));
  const kept: Sums[] = [sums.slice()];
  for (let position = from; position < to; position += spacing) {
    const end = Math.min(to, position + spacing);
    tally(sums, position, end, 1);
    if (end === position + spacing) kept.push(sums.slice());
  }
  return { first: from, spacing, sums: kept };
}

/** The checkpoint nearest to a position, which is not before the first. */
export function nearest({ first, spacing, sums }: Checkpoints, position: number): number {
  return Math.min(sums.length - 1, Math.round((position - first) / spacing));
}

export function positionOf({ first, spacing }: Checkpoints, checkpoint: number): number {
  return first + checkpoint * spacing;
}
