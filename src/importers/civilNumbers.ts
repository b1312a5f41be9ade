import { type Dated, dated } from "./datedCells.ts";
import type { ImportLayout } from "./layout.ts";
import { numberReader } from "./numbers.ts";
import { type RowStore, uint32 } from "./rowStore.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** Dates that stand as numbers, kept as year × 1024 + month × 64 + day. */
export type CivilNumbers = {
  append: (scan: Scan, at: number) => void;
  /** By row, in the order of the file. To be asked for once. */
  packed: () => Uint32Array;
};

/** Packed: blank. */
export const BLANK = 0;
const [YEAR, MONTH] = [1024, 64];

/** The columns `year`, `month` and `day`; null: there is no year. */
export function civilNumbers(
  { roles, unknown }: ImportLayout,
  store: RowStore,
): CivilNumbers | null {
  const year = roles.indexOf("year");
  if (year < 0) return null;
  const [month, day] = [roles.indexOf("month"), roles.indexOf("day")];
  const number = numberReader(unknown, ".", false);

  function part(scan: Scan, field: number, most: number): number {
    if (field < 0) return 0;
    trimField(scan, field);
    const value = number(scan.bytes, scan.starts[field] as number, scan.ends[field] as number);
    if (Number.isNaN(value)) return 0;
    return value >= 0 && value < most && Number.isInteger(value) ? value : most;
  }

  return packing(store, (scan) => {
    const [y, m, d] = [part(scan, year, 10_000), part(scan, month, 15), part(scan, day, 63)];
    return y * YEAR + m * MONTH + d;
  });
}

/** The first eight digits of `idDate`; null: there is no such column. */
export function idNumbers({ roles }: ImportLayout, store: RowStore): CivilNumbers | null {
  const field = roles.indexOf("idDate");
  if (field < 0) return null;
  return packing(store, ({ bytes, starts, ends }) => {
    const start = starts[field] as number;
    const isLong = (ends[field] as number) - start >= 8;
    let value = 0;
    for (let at = start; isLong && at < start + 8; at++) {
      const digit = (bytes[at] as number) - 48;
      value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
    }
    const [year, month, day] = [
      Math.floor(value / 10_000),
      Math.floor(value / 100) % 100,
      value % 100,
    ];
    return value > 0 && month < 16 && day < 64 ? year * YEAR + month * MONTH + day : BLANK;
  });
}

function packing(store: RowStore, read: (scan: Scan) => number): CivilNumbers {
  const packed = store.column(uint32);
  return {
    append: (scan, at) => {
      packed.page[at] = read(scan);
    },
    packed: packed.taken,
  };
}

/** null: there is no such date. */
export const unpacked = (packed: number): Dated | null =>
  dated(Math.floor(packed / YEAR), Math.floor(packed / MONTH) % 16, packed % MONTH);
