import { civilDate, dayNumber } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";

/**
 * The days [from, to) that a brush covers as inclusive dates of a filter, in whole days, or in whole months where a
 * month is narrower than `coarse` pixels.
 */
export function snappedRange(
  from: number,
  to: number,
  pixelsPerDay: number,
  coarse = 40,
): { from: Edtf; to: Edtf } {
  const byMonth = pixelsPerDay * 30 < coarse;
  const first = Math.round(from);
  const last = Math.max(first, Math.round(to) - 1);
  return { from: edtf(first, byMonth), to: edtf(last, byMonth) };
}

/** The EDTF date of a day number, or of its month. */
export function edtf(day: number, monthOnly = false): Edtf {
  const [year, month, date] = civilDate(day);
  const two = (n: number) => String(n).padStart(2, "0");
  const prefix = `${String(year).padStart(4, "0")}-${two(month)}`;
  return monthOnly ? prefix : `${prefix}-${two(date)}`;
}

/** The first day of the month `months` after the one that a day lies in. */
export function monthStep(day: number, months: number): number {
  const [year, month] = civilDate(day);
  const count = year * 12 + (month - 1) + months;
  return dayNumber(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}
