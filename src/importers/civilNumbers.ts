import { type Growing, growing } from "./blocks.ts";
import { type Dated, dated } from "./datedCells.ts";
import type { ImportLayout } from "./layout.ts";
import { numberReader } from "./numbers.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** Dates that stand as numbers, kept as year × 1024 + month × 64 + day. */
export type CivilNumbers = {
  append: (scan: Scan) => void;
  packed: Growing<Uint32Array>;
};

/** Packed: blank. */
export const BLANK = 0;
const [YEAR, MONTH] = [1024, 64];

/** The columns `year`, `month` and `day`; null: there is no year. */
export function civilNumbers({ roles, unknown }: ImportLayout): CivilNumbers | null {
  const year = roles.indexOf("year");
  if (year < 0) return null;
  const [month, day] = [roles.indexOf("month"), roles.indexOf("day")];
  const number = numberReader(unknown, ".", false);
  const packed = growing((length) => new Uint32Array(length));

  function part(scan: Scan, field: number, most: number): number {
    if (field < 0) return 0;
    trimField(scan, field);
    const value = number(scan.bytes, scan.starts[field] as number, scan.ends[field] as number);
    if (Number.isNaN(value)) return 0;
    return value >= 0 && value < most && Number.isInteger(value) ? value : most;
  }

  return {
    append: (scan) => {
      const [y, m, d] = [part(scan, year, 10_000), part(scan, month, 15), part(scan, day, 63)];
      packed.append(y * YEAR + m * MONTH + d);
    },
    packed,
  };
}

/** The first eight digits of `idDate`; null: there is no such column. */
export function idNumbers({ roles }: ImportLayout): CivilNumbers | null {
  const field = roles.indexOf("idDate");
  if (field < 0) return null;
  const packed = growing((length) => new Uint32Array(length));
  return {
    append: ({ bytes, starts, ends }) => {
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
      packed.append(
        value > 0 && month < 16 && day < 64 ? year * YEAR + month * MONTH + day : BLANK,
      );
    },
    packed,
  };
}

/** null: there is no such date. */
export const unpacked = (packed: number): Dated | null =>
  dated(Math.floor(packed / YEAR), Math.floor(packed / MONTH) % 16, packed % MONTH);
