import type { Counts, CubeBins } from "../model/eventEngine.ts";
import { cellsOf } from "./cells.ts";
import { SPACING } from "./checkpoints.ts";
import { countsOf } from "./countsOf.ts";
import { keysIn, keysOf } from "./keys.ts";
import { ladderOf } from "./ladder.ts";
import { type Moved, movesOf } from "./moves.ts";
import { picked } from "./picked.ts";
import type { RowTable } from "./rowTable.ts";
import { type Side, sideOf } from "./side.ts";
import { type Slots, slotsOf } from "./slots.ts";

/** A cube that answers at once. */
export type LocalCube = {
  slots: Slots;
  whole: Counts;
  /** Overwrites what the last move gave. */
  move: (from: number, to: number) => Moved;
};

/**
 * Counts the rows that pass, and readies the brush: one pass over the rows, a second where periods overlap.
 * Memory: 4 bytes for each row that passes (6 above 65,536 sums; 14 and 18 more for deaths), twice where periods overlap, and
 * up to 32 MB of checkpoints for each order, at least `spacing` rows apart.
 */
export function localCube(
  table: RowTable,
  mask: Uint8Array | null,
  bins: CubeBins,
  spacing = SPACING,
): LocalCube {
  const { columns, spots, dictionaries } = table;
  const { start, end } = columns;
  const rows = rowsPassing(mask, columns.length);
  const cells = cellsOf(spots, rows, bins.cells);
  const slots = slotsOf(bins, dictionaries.countries.length, cells);
  const keys = keysOf(columns, { rows, cells }, bins, slots);
  const first = undatedAmong(rows, table.undated);
  const starts = sideOf(keys, slots, ladderOf(start, rows, first), spacing);
  const byEnd = table.byEnd && positionsIn(table.byEnd, rows, end.length);
  const ends: Side =
    byEnd === null
      ? { ...starts, ladder: ladderOf(end, rows, first) }
      : sideOf(keysIn(byEnd, keys), slots, ladderOf(end, picked(rows, byEnd), 0), spacing);
  const all = starts.all.slice();
  starts.tally(all, 0, first, 1);
  return {
    slots,
    whole: countsOf(all, slots, rows.length),
    move: movesOf(starts, ends),
  };
}

function rowsPassing(mask: Uint8Array | null, length: number): Uint32Array {
  const rows = new Uint32Array(length);
  let kept = 0;
  for (let row = 0; row < length; row++) {
    if (mask !== null && mask[row] !== 1) continue;
    rows[kept++] = row;
  }
  return rows.subarray(0, kept);
}

function undatedAmong(rows: Uint32Array, undated: number): number {
  let first = 0;
  while (first < rows.length && (rows[first] ?? 0) < undated) first++;
  return first;
}

const ABSENT = 0xffffffff;

/** Those of the ordered rows that are among `rows`, as positions there. */
function positionsIn(ordered: Uint32Array, rows: Uint32Array, length: number): Uint32Array {
  const position = new Uint32Array(length).fill(ABSENT);
  for (let i = 0; i < rows.length; i++) position[rows[i] ?? 0] = i;
  return picked(position, ordered).filter((at) => at !== ABSENT);
}
