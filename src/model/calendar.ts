import { civilDate, parsePeriod } from "./period.ts";
import type { Edtf } from "./story.ts";

/** Weeks run from Monday to Sunday; a weekend is the Saturday and Sunday of its week. */
export type CalendarUnit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Monday 0 to Sunday 6, of a day number. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The latest such weekday (Monday 0 to Sunday 6) on or before a day. */
export const weekdayUpTo = (weekday: number, day: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday on or after a day. */
export const weekdayFrom = (weekday: number, day: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7);

/** EDTF of a day number; null: outside the years 1 to 9999. */
export function dayEdtf(day: number): Edtf | null {
  const [year, month, date] = civilDate(day);
  return dateEdtf(year, month, date);
}

/** EDTF of a civil date, of a month (day null) or of a year (both null); null: no such date in the years 1 to 9999. */
export function dateEdtf(year: number, month: number | null, day: number | null): Edtf | null {
  if (!(year >= 1 && year <= 9999)) return null;
  const parts = [String(year).padStart(4, "0")];
  if (month !== null) parts.push(String(month).padStart(2, "0"));
  if (day !== null) parts.push(String(day).padStart(2, "0"));
  const edtf = parts.join("-");
  return parsePeriod(edtf) ? edtf : null;
}

/** `2014/2017`: from the start of one date or interval to the end of another; null: the end comes first. */
export function spanEdtf(from: Edtf, to: Edtf): Edtf | null {
  const [start = ""] = from.split("/");
  const end = to.split("/").at(-1) ?? "";
  if (start === end) return start;
  const edtf = `${start}/${end}`;
  return parsePeriod(edtf) ? edtf : null;
}

type Counting = {
  /** The number of the unit that a day lies in. */
  index: (day: number) => number;
  edtf: (index: number) => Edtf | null;
};

const yearOf = (day: number): number => civilDate(day)[0];
const monthIndex = (day: number): number => {
  const [year, month] = civilDate(day);
  return year * 12 + month - 1;
};
const monthEdtf = (index: number): Edtf | null =>
  dateEdtf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, null);
const weekIndex = (day: number): number => Math.floor((day + 3) / 7);

const span = (from: Edtf | null, to: Edtf | null): Edtf | null =>
  from === null || to === null ? null : spanEdtf(from, to);
const days = (from: number, to: number): Edtf | null => span(dayEdtf(from), dayEdtf(to));
const years = (from: number, to: number): Edtf | null =>
  span(dateEdtf(from, null, null), dateEdtf(to, null, null));

const COUNTING: ReadonlyMap<CalendarUnit, Counting> = new Map([
  ["day", { index: (day) => day, edtf: dayEdtf }],
  ["week", { index: weekIndex, edtf: (n) => days(n * 7 - 3, n * 7 + 3) }],
  ["weekend", { index: weekIndex, edtf: (n) => days(n * 7 + 2, n * 7 + 3) }],
  ["month", { index: monthIndex, edtf: monthEdtf }],
  [
    "quarter",
    {
      index: (day) => Math.floor(monthIndex(day) / 3),
      edtf: (n) => span(monthEdtf(n * 3), monthEdtf(n * 3 + 2)),
    },
  ],
  ["year", { index: yearOf, edtf: (n) => dateEdtf(n, null, null) }],
  [
    "decade",
    { index: (day) => Math.floor(yearOf(day) / 10), edtf: (n) => years(n * 10, n * 10 + 9) },
  ],
  [
    "century",
    {
      index: (day) => Math.floor((yearOf(day) - 1) / 100),
      edtf: (n) => years(n * 100 + 1, n * 100 + 100),
    },
  ],
]);

/**
 * The calendar unit that lies a whole number of units after the one that holds a date (before it: negative).
 * null: the date is open, or spreads over several such units, or the result leaves the years 1 to 9999.
 */
export function calendarUnit(date: Edtf, unit: CalendarUnit, offset: number): Edtf | null {
  const period = parsePeriod(date);
  const counting = COUNTING.get(unit);
  if (!counting || !period || period.start === null || period.end === null) return null;
  const index = counting.index(period.start);
  if (index !== counting.index(period.end - 1) || !Number.isSafeInteger(offset)) return null;
  return Math.abs(offset) > MOST_UNITS ? null : counting.edtf(index + offset);
}

const MOST_UNITS = 4_000_000;

/** The day number of a date that is one day; null: it is more, or open, or no date. */
export function singleDay(date: Edtf): number | null {
  const period = parsePeriod(date);
  if (!period || period.start === null || period.end !== period.start + 1) return null;
  return period.start;
}

/** A date with "~" on each of its ends; ends that are open or qualified already stay as they are. */
export const approximately = (date: Edtf): Edtf =>
  date
    .split("/")
    .map((end) => (/\d$/.test(end) ? `${end}~` : end))
    .join("/");
