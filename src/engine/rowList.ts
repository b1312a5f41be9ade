import type { RowFilter, RowOrder } from "../model/eventEngine.ts";
import { radixOrder } from "./radixOrder.ts";
import { rowsIn } from "./rowsIn.ts";
import type { RowTable } from "./rowTable.ts";

/**
 * The rows that pass, in that order. Rows without a date come last under `oldest` and `newest`, rows whose deaths are
 * unknown under `deadliest`, and there the newer come before the older of as many deaths.
 */
export function rowList(
  table: RowTable,
  mask: Uint8Array | null,
  filter: RowFilter,
  order: RowOrder,
): Uint32Array {
  const rows = rowsIn(table, mask, filter);
  return ORDERS[order](rows, table);
}

const ORDERS: {
  readonly [order in RowOrder]: (rows: Uint32Array, table: RowTable) => Uint32Array;
} = {
  oldest: undatedLast,
  newest: (rows) => rows.reverse(),
  deadliest: (rows, table) => deadliest(rows.reverse(), table.columns.best),
};

function undatedLast(rows: Uint32Array, { undated }: RowTable): Uint32Array {
  let first = 0;
  while (first < rows.length && (rows[first] ?? 0) < undated) first++;
  const turned = new Uint32Array(rows.length);
  turned.set(rows.subarray(first));
  turned.set(rows.subarray(0, first), rows.length - first);
  return turned;
}

/** Keys that sort as the numbers do, falling: the bits of a float that is not negative sort as it does. */
function deadliest(rows: Uint32Array, best: Float32Array): Uint32Array {
  const keys = new Uint32Array(rows.length);
  const numbers = Float32Array.from(rows, (row) => (best[row] ?? Number.NaN) + 0);
  const bits = new Uint32Array(numbers.buffer);
  for (let i = 0; i < keys.length; i++) {
    const number = numbers[i] ?? Number.NaN;
    const key = bits[i] ?? 0;
    keys[i] = Number.isNaN(number) ? 0xffffffff : number < 0 ? key : 0x7fffffff - key;
  }
  return radixOrder(rows, keys);
}
