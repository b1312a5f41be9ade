import type { Points } from "../model/eventEngine.ts";
import { picked } from "./picked.ts";
import type { RowTable } from "./rowTable.ts";

/** The rows that have a place, of a list that begins with the newest: the first `limit`, so that the newest is last. */
export function pointsOf({ columns, spots }: RowTable, rows: Uint32Array, limit: number): Points {
  const taken = new Uint32Array(Math.min(limit, rows.length));
  let total = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (Number.isNaN(spots.x[row])) continue;
    if (total < limit) taken[total] = row;
    total++;
  }
  const row = taken.slice(0, total).reverse();
  return {
    total,
    row,
    x: picked(spots.x, row),
    y: picked(spots.y, row),
    best: picked(columns.best, row),
    placePrecision: picked(columns.placePrecision, row),
    type: picked(columns.type, row),
    start: picked(columns.start, row),
    end: picked(columns.end, row),
  };
}
