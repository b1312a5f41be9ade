import { parsePeriod } from "../model/period.ts";

/** The day that a date of metadata is written for, in its own time zone, as EDTF; null: it writes none. */
export function writtenDay(written: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(written) ?? [];
  const edtf = `${year}-${month}-${day}`;
  return year !== undefined && parsePeriod(edtf) !== null ? edtf : null;
}
