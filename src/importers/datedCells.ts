import { DATE_PRECISIONS, type DatePrecision, NO_DAY } from "../model/eventData.ts";
import { dayNumber } from "../model/period.ts";
import type { DateReading } from "./dateCell.ts";
import type { DayOrder } from "./layout.ts";
import { REASON } from "./reasons.ts";

/** What each different cell of a date column means, by its number. */
export type DatedCells = {
  /** First day; `NO_DAY`: none. */
  first: Int32Array;
  /** Day after the last one. */
  after: Int32Array;
  /** Index into `DATE_PRECISIONS`. */
  precision: Uint8Array;
  /** Index into `REASONS`; 0: nothing to say. */
  fault: Uint8Array;
};

/** A span of days and how finely it is dated; null: there is no such date. */
export type Dated = { first: number; after: number; precision: number };

/** Days of readings; null: a blank cell. */
export function datedCells(readings: readonly (DateReading | null)[], order: DayOrder): DatedCells {
  const cells = {
    first: new Int32Array(readings.length).fill(NO_DAY),
    after: new Int32Array(readings.length).fill(NO_DAY),
    precision: new Uint8Array(readings.length),
    fault: new Uint8Array(readings.length),
  };
  readings.forEach((reading, index) => {
    if (!reading) return;
    const dated = resolved(reading, order);
    if (typeof dated === "number") cells.fault[index] = dated;
    else {
      cells.first[index] = dated.first;
      cells.after[index] = dated.after;
      cells.precision[index] = dated.precision;
    }
  });
  return cells;
}

function resolved(reading: DateReading, order: DayOrder): Dated | number {
  if (reading.kind === "unreadable") return REASON.dateUnreadable;
  if (reading.kind === "date") {
    return dated(reading.year, reading.month, reading.day) ?? REASON.dateImpossible;
  }
  const { year, first, second } = reading;
  const [day, month] = order === "day first" ? [first, second] : [second, first];
  const isOther = month > 12 && dated(year, day, month) !== null;
  return dated(year, month, day) ?? (isOther ? REASON.dateOtherOrder : REASON.dateImpossible);
}

const index = (precision: DatePrecision): number => DATE_PRECISIONS.indexOf(precision);
const DAY = index("day");
const MONTH = index("month");
const YEAR = index("year");

/** The days of a civil date, where month 0 or day 0 is unknown; null: there is no such date. Years 1–9999. */
export function dated(year: number, month: number, day: number): Dated | null {
  if (!(year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0)) return null;
  if (month === 0) {
    if (day > 31) return null;
    return { first: dayNumber(year, 1, 1), after: dayNumber(year + 1, 1, 1), precision: YEAR };
  }
  const start = dayNumber(year, month, 1);
  const next = dayNumber(year, month + 1, 1);
  if (day === 0) return { first: start, after: next, precision: MONTH };
  const first = start + day - 1;
  return first < next ? { first, after: first + 1, precision: DAY } : null;
}
