import type { Points } from "../model/eventEngine.ts";
import type { RowTable } from "./rowTable.ts";

/** The rows that have a place, of a list that begins with the newest: the first `limit`, so that the newest is last. */
export function pointsOf({ columns, spots }: RowTable, rows: Uint32Array, limit: number): Points {
  const placed = rows.filter((row) => !Number.isNaN(spots.x[row] ?? Number.NaN));
  const row = placed.slice(0, limit).reverse();
  return {
    total: placed.length,
    row,
    x: Float32Array.from(row, (at) => spots.x[at] ?? 0),
    y: Float32Array.from(row, (at) => spots.y[at] ?? 0),
    best: Float32Array.from(row, (at) => columns.best[at] ?? Number.NaN),
    placePrecision: Uint8Array.from(row, (at) => columns.placePrecision[at] ?? 0),
    type: Uint16Array.from(row, (at) => columns.type[at] ?? 0),
    start: Int32Array.from(row, (at) => columns.start[at] ?? 0),
    end: Int32Array.from(row, (at) => columns.end[at] ?? 0),
  };
}
