import { weekdayUpTo } from "./calendar.ts";
import type { Day } from "./eventData.ts";
import { civilDate, dayNumber } from "./period.ts";

const BIN_UNITS = ["day", "week", "month", "quarter", "year"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Days, half-open. */
export type DaySpan = { start: Day; end: Day };

export type TimeBins = {
  unit: BinUnit;
  /** Ascending days on borders of the unit, one more than bins; at least two. */
  edges: Int32Array;
};

/** Bins in view beyond which the next coarser unit is taken: two pixels each on a wide screen. */
const MOST_IN_VIEW = 420;

const DAYS: { [unit in BinUnit]: number } = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.2,
  year: 365,
};

/**
 * Calendar bins for what is in view and half as much on each side of it, within the extent: some 840 at most, so
 * that a small move needs no new ones. Beyond 420 years a bin is several of them. Weeks begin on Mondays.
 */
export function timeBins(view: DaySpan, extent: DaySpan): TimeBins {
  const unit = unitFor(view);
  const margin = Math.ceil(lengthOf(view) / 2);
  const start = Math.max(extent.start, view.start - margin);
  const end = Math.max(start + 1, Math.min(extent.end, view.end + margin));
  const years = Math.max(1, Math.ceil(lengthOf(view) / DAYS.year / MOST_IN_VIEW));
  const edges = [floorOf(unit, start, years)];
  for (let last = edges[0] ?? start; last < end; edges.push(last)) last = after(unit, last, years);
  return { unit, edges: Int32Array.from(edges) };
}

/** The bins before, where they still serve what is in view now; else new ones. */
export function binsFor(view: DaySpan, extent: DaySpan, before: TimeBins | null): TimeBins {
  if (before === null || before.unit !== unitFor(view)) return timeBins(view, extent);
  const [first = 0] = before.edges;
  const last = before.edges.at(-1) ?? first;
  const isCovered =
    first <= Math.max(view.start, extent.start) && last >= Math.min(view.end, extent.end);
  return isCovered && before.unit !== "year" ? before : timeBins(view, extent);
}

const lengthOf = ({ start, end }: DaySpan): number => Math.max(1, end - start);

const unitFor = (view: DaySpan): BinUnit =>
  BIN_UNITS.find((unit) => lengthOf(view) / DAYS[unit] <= MOST_IN_VIEW) ?? "year";

function floorOf(unit: BinUnit, day: Day, years: number): Day {
  const [year, month] = civilDate(day);
  if (unit === "day") return day;
  if (unit === "week") return weekdayUpTo(0, day);
  if (unit === "month") return dayNumber(year, month, 1);
  if (unit === "quarter") return dayNumber(year, month - ((month - 1) % 3), 1);
  return dayNumber(Math.floor(year / years) * years, 1, 1);
}

function after(unit: BinUnit, day: Day, years: number): Day {
  const [year, month] = civilDate(day);
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7;
  if (unit === "month") return dayNumber(year, month + 1, 1);
  return unit === "quarter" ? dayNumber(year, month + 3, 1) : dayNumber(year + years, 1, 1);
}
