import { namedDate, plainYear } from "./absoluteTimes.ts";
import { dayOfMonth } from "./dayOfMonth.ts";
import { decade } from "./decades.ts";
import { numericDate } from "./numericDate.ts";
import { dayWord, weekdayName } from "./relativeDays.ts";
import { relativeMonth, relativeUnit, weekend, withinUnit } from "./relativeUnits.ts";
import { season } from "./seasons.ts";
import { type TimeRule, wordAt } from "./timeSpan.ts";

/** Times that are one piece, in the order in which they are tried: a date in full before the weekday that opens it. */
const PLAIN_MOMENTS: readonly TimeRule[] = [
  numericDate,
  namedDate,
  decade,
  season,
  plainYear,
  dayOfMonth,
  dayWord,
  weekdayName,
  relativeMonth,
  relativeUnit,
  weekend,
  withinUnit,
];

/** The dated time in one piece that begins at a token, "the" before it or not; null: none does. */
export const plainMoment: TimeRule = (context, at) => {
  const from = wordAt(context, at) === "the" ? at + 1 : at;
  const found = firstOf(PLAIN_MOMENTS, context, from);
  return found && { ...found, first: at };
};

/** What the first of the rules finds that finds anything. */
export function firstOf(rules: readonly TimeRule[], ...[context, at]: Parameters<TimeRule>) {
  for (const rule of rules) {
    const found = rule(context, at);
    if (found) return found;
  }
  return null;
}
