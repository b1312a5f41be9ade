import { dateEdtf, singleDay } from "../model/calendar.ts";
import { type Granularity, parsePeriod } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";
import type { DateParts } from "./dateParts.ts";

type CivilDate = Pick<DateParts, "year" | "month" | "day">;

/** Which way a date without a year is looked for from the day of reference, which counts on both sides. */
export type Direction = "back" | "ahead";

/**
 * EDTF of a date as far as the text writes it; one without a year is the latest on or before the reference (ahead: the
 * first on or after). null: no such day in the calendar, or no reference where one is needed.
 */
export function resolveDate(
  date: CivilDate,
  reference: Edtf | null,
  direction: Direction,
): Edtf | null {
  if (date.year !== null) return dateEdtf(date.year, date.month, date.day);
  const edge = reference === null ? null : edgeOf(reference, direction);
  if (edge === null || date.month === null) return null;
  const years = Array.from(
    { length: LEAP_GAP },
    (_, n) => edge.year + (direction === "back" ? -n : n),
  );
  for (const year of years) {
    const edtf = dateEdtf(year, date.month, date.day);
    const period = edtf === null ? null : parsePeriod(edtf);
    const { start = null, end = null } = period ?? {};
    if (start === null || end === null) continue;
    if (direction === "back" ? start <= edge.day : end > edge.day) return edtf;
  }
  return null;
}

/** How finely a date is written. */
export const grain = ({ month, day }: CivilDate): Granularity =>
  day !== null ? "day" : month !== null ? "month" : "year";

/** The day of reference; null: the reference is no single day, or there is none. */
export const referenceDay = (reference: Edtf | null): number | null =>
  reference === null ? null : singleDay(reference);

/** 29 February comes back within eight years, even over a century that has none. */
const LEAP_GAP = 9;

function edgeOf(reference: Edtf, direction: Direction): { day: number; year: number } | null {
  const period = parsePeriod(reference);
  if (!period || period.start === null || period.end === null || period.granularity === "year") {
    return null;
  }
  const day = direction === "back" ? period.end - 1 : period.start;
  const [end = ""] = reference.split("/").slice(direction === "back" ? -1 : 0);
  return { day, year: Number(end.slice(0, 4)) };
}
