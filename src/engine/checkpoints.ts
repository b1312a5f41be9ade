import type { Sums, Tally } from "./tally.ts";

/** Sums of the rows before each of some evenly spaced positions, from which a far jump is quick. */
export type Checkpoints = {
  first: number;
  spacing: number;
  /** At positions first, first + spacing, … */
  sums: readonly Sums[];
};

const SPACING = 1 << 14;
/** What all checkpoints of one order may hold. */
const BYTES = 1 << 25;

/**
 * Tallies the rows at [first, length) into `sums`, which holds none of them yet, and keeps copies on the way: one for
 * some 16,000 rows, fewer where 32 MB would not hold them, so that a jump costs about the same whatever the rows.
 */
export function checkpointed(tally: Tally, sums: Sums, first: number, length: number): Checkpoints {
  const affordable = Math.max(1, Math.floor(BYTES / sums.byteLength) - 1);
  const spacing = Math.max(SPACING, Math.ceil((length - first) / affordable));
  const kept: Sums[] = [sums.slice()];
  for (let position = first; position < length; position += spacing) {
    const end = Math.min(length, position + spacing);
    tally(sums, position, end, 1);
    if (end === position + spacing) kept.push(sums.slice());
  }
  return { first, spacing, sums: kept };
}

/** The checkpoint nearest to a position, which is not before the first. */
export function nearest({ first, spacing, sums }: Checkpoints, position: number): number {
  return Math.min(sums.length - 1, Math.round((position - first) / spacing));
}

export function positionOf({ first, spacing }: Checkpoints, checkpoint: number): number {
  return first + checkpoint * spacing;
}
