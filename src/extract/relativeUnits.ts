import { type CalendarUnit, calendarUnit, singleDay, weekdayOf } from "../model/calendar.ts";
import type { Granularity } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";
import { monthAt } from "./monthGuard.ts";
import { resolveDate } from "./resolveDate.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { UNITS } from "./timeWords.ts";

/** "last week", "this month", "next year", "past weekend"; with "the" before it ("the past year") it is a duration. */
export const relativeUnit: TimeRule = (context, at) => {
  const offset = offsetAt(context, at);
  if (offset === undefined) return null;
  const from =
    wordAt(context, at) === "this" && wordAt(context, at + 1) === "past" ? at + 2 : at + 1;
  const unit = UNITS.get(wordAt(context, from));
  if (!isCalendar(unit) || unit === "day" || wordAt(context, from).endsWith("s")) return null;
  if (wordAt(context, at - 1) === "the" && offset !== 0 && unit !== "quarter")
    return rolling(at, from, unit);
  const edtf = context.reference === null ? null : calendarUnit(context.reference, unit, offset);
  return relative({ first: at, last: from, edtf, granularity: grainOf(unit) });
};

/** "last April", "this September", "next May". */
export const relativeMonth: TimeRule = (context, at) => {
  const offset = offsetAt(context, at);
  const month = offset === undefined ? null : monthAt(context, at + 1);
  if (offset === undefined || month === null || context.tokens[at + 2]?.kind === "number")
    return null;
  const edtf =
    context.reference === null ? null : relativeMonthOf(context.reference, month, offset);
  return {
    ...relative({ first: at, last: at + 1, edtf, granularity: "month" }),
    inferred: ["year"],
  };
};

/** "the weekend", "at the weekend": the latest one that has begun, or the coming one where the sentence looks ahead. */
export const weekend: TimeRule = (context, at) => {
  if (wordAt(context, at) !== "weekend" || !["the", "over", "at"].includes(wordAt(context, at - 1)))
    return null;
  const { reference } = context;
  const day = reference === null ? null : singleDay(reference);
  const hasBegun = day !== null && weekdayOf(day) >= 5;
  const offset = hasBegun || tense(context, at, at) === "ahead" ? 0 : -1;
  const edtf =
    reference === null || day === null ? null : calendarUnit(reference, "weekend", offset);
  return relative({ first: at, last: at, edtf, granularity: "day" });
};

/** "earlier this month", "later this year", "earlier in the week", "later in the year": that month, year or week. */
export const withinUnit: TimeRule = (context, at) => {
  if (!["earlier", "later"].includes(wordAt(context, at))) return null;
  const isIn =
    wordAt(context, at + 1) === "in" && ["the", "this"].includes(wordAt(context, at + 2));
  const from = isIn ? at + 3 : wordAt(context, at + 1) === "this" ? at + 2 : null;
  const unit = from === null ? undefined : UNITS.get(wordAt(context, from));
  if (from === null || !isCalendar(unit)) return null;
  const edtf = context.reference === null ? null : calendarUnit(context.reference, unit, 0);
  return relative({ first: at, last: from, edtf, granularity: grainOf(unit) });
};

/** Whether a word for a unit of time has places on the calendar that a date can lie in. */
export const isCalendar = (unit: ReturnType<typeof UNITS.get>): unit is CalendarUnit =>
  unit !== undefined && unit !== "short" && unit !== "fortnight";

/** How finely a time in such units is dated. */
export const grainOf = (unit: CalendarUnit): Granularity =>
  COARSE.has(unit) ? "year" : unit === "month" || unit === "quarter" ? "month" : "day";

/** Units before (negative) or after that of the reference; undefined: the word chooses none. */
export const offsetAt = (context: TimeContext, at: number): number | undefined =>
  wordAt(context, at) === "this" && wordAt(context, at + 1) === "past"
    ? -1
    : OFFSETS.get(wordAt(context, at));

const COARSE: ReadonlySet<CalendarUnit> = new Set<CalendarUnit>(["year", "decade", "century"]);
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

function relativeMonthOf(reference: Edtf, month: number, offset: number): Edtf | null {
  const date = { year: null, month, day: null };
  if (offset === 0)
    return resolveDate({ ...date, year: Number(reference.slice(0, 4)) }, null, "back");
  const edge = calendarUnit(reference, "month", offset);
  return resolveDate(date, edge, offset < 0 ? "back" : "ahead");
}

const rolling = (first: number, last: number, unit: CalendarUnit): FoundTime => ({
  first,
  last,
  edtf: null,
  granularity: grainOf(unit),
  inferred: [],
  rule: "duration",
  kind: "duration",
});

type Dated = Pick<FoundTime, "first" | "last" | "edtf" | "granularity">;

const relative = (found: Dated): FoundTime => ({
  ...found,
  inferred: ["date"],
  rule: "relative-unit",
  kind: found.edtf?.includes("/") ? "period" : "point",
});
