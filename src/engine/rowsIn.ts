import type { RowFilter } from "../model/eventEngine.ts";
import { daysBefore } from "./bounds.ts";
import type { RowTable } from "./rowTable.ts";
import { isInside } from "./spots.ts";

/** The rows that pass, in the order of the columns; only those are looked at that start near enough to the dates. */
export function rowsIn(
  { columns, spots, undated, longest }: RowTable,
  mask: Uint8Array | null,
  { from, to, box }: Pick<RowFilter, "from" | "to" | "box">,
): Uint32Array {
  const { start, end } = columns;
  const isAnyDate = from === null && to === null;
  const after = from ?? Number.NEGATIVE_INFINITY;
  const before = to ?? Number.POSITIVE_INFINITY;
  if (after >= before) return new Uint32Array();
  const first = isAnyDate ? 0 : daysBefore(start, after - longest + 1, undated);
  const last = isAnyDate ? columns.length : daysBefore(start, before, undated);
  const rows = new Uint32Array(last - first);
  let kept = 0;
  for (let row = first; row < last; row++) {
    if (mask !== null && mask[row] !== 1) continue;
    if (!isAnyDate && (end[row] ?? 0) <= after) continue;
    if (box !== null && !isInside(box, spots.x[row] ?? Number.NaN, spots.y[row] ?? Number.NaN))
      continue;
    rows[kept++] = row;
  }
  return rows.slice(0, kept);
}
