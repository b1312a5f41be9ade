import type { RowFilter, RowOrder } from "../model/eventEngine.ts";
import { picked } from "./picked.ts";
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

const UNKNOWN = 0xffffffff;
const ZERO = 0x7fffffff;

/** Keys that sort as the numbers do, falling: the bits of a float that is not negative sort as it does. */
function deadliest(rows: Uint32Array, best: Float32Array): Uint32Array {
  const numbers = picked(best, rows);
  const keys = new Uint32Array(numbers.buffer.slice(0));
  for (let i = 0; i < keys.length; i++) {
    const number = numbers[i] ?? Number.NaN;
    if (number > 0) keys[i] = ZERO - (keys[i] ?? 0);
    else if (number === 0) keys[i] = ZERO;
    else if (Number.isNaN(number)) keys[i] = UNKNOWN;
  }
  return radixOrder(rows, keys);
}
