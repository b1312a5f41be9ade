import { calendarUnit } from "../model/calendar.ts";
import { offsetAt } from "./relativeUnits.ts";
import { type TimeContext, wordAt } from "./timeSpan.ts";

/** The year of "October this year", "March 5 of last year", and its last token. */
export type RelativeYear = {
  last: number;
  /** null: there is no date to reckon it from. */
  year: number | null;
};

/** The year that follows a date, told from the day of reference; null: none does. */
export function relativeYear(context: TimeContext, at: number): RelativeYear | null {
  const from = wordAt(context, at) === "of" ? at + 1 : at;
  const offset = offsetAt(context, from);
  if (offset === undefined || wordAt(context, from + 1) !== "year") return null;
  const edtf = context.reference && calendarUnit(context.reference, "year", offset);
  return { last: from + 1, year: edtf ? Number(edtf) : null };
}
