import type { EventColumns } from "../model/eventData.ts";
import { radixOrder } from "./radixOrder.ts";

/**
 * The rows that have a date, in ascending order of the day after their last; null: that is the order of the columns,
 * as it is where every row is of one day.
 */
export function byEnd({ length, end }: EventColumns, undated: number): Uint32Array | null {
  let isAscending = true;
  for (let row = undated + 1; row < length && isAscending; row++) {
    isAscending = (end[row] ?? 0) >= (end[row - 1] ?? 0);
  }
  if (isAscending) return null;
  const rows = new Uint32Array(length - undated);
  const keys = new Uint32Array(length - undated);
  for (let i = 0; i < rows.length; i++) {
    rows[i] = undated + i;
    keys[i] = ((end[undated + i] ?? 0) ^ 0x80000000) >>> 0;
  }
  return radixOrder(rows, keys);
}
