import { type DateParts, dateParts, dayAt, yearAfter } from "./dateParts.ts";
import { isTight, type TimeContext, wordAt } from "./timeSpan.ts";
import { MONTHS } from "./timeWords.ts";
import { yearAt } from "./yearGuard.ts";

/** The pair of dates that begins at a token, `opener` before it ("from", "between", or "" for none); null: none does. */
export const datePair = (context: TimeContext, at: number, opener: string): DatePair | null =>
  daysOfMonth(context, at, opener) ?? twoDates(context, at, opener);

export type DatePair = { left: DateParts; right: DateParts };

const JOINERS = new Set("to through until till - – — /".split(" "));
const HALVES = new Set(["-", "–", "/"]);

/** The index after the word that joins the ends of a range; null: none stands at this one. */
export function afterJoiner(context: TimeContext, at: number, opener: string): number | null {
  const word = wordAt(context, at);
  if (opener === "between" ? word !== "and" && !JOINERS.has(word) : !JOINERS.has(word)) return null;
  return wordAt(context, at + 1) === "the" ? at + 2 : at + 1;
}

/** "16-22 October 2017", "18 and 19 June": two days before the month that they share. */
function daysOfMonth(context: TimeContext, at: number, opener: string): DatePair | null {
  const from = wordAt(context, at) === "the" ? at + 1 : at;
  const day = dayAt(context, from);
  if (!day) return null;
  const isList = opener === "" && wordAt(context, day.last + 1) === "and";
  const to = isList ? day.last + 2 : afterJoiner(context, day.last + 1, opener);
  const right = to === null || !dayAt(context, to) ? null : dateParts(context, to);
  if (!right || right.day === null || day.day >= right.day) return null;
  if (isList && right.day !== day.day + 1) return null;
  return { left: { ...right, first: from, day: day.day }, right };
}

function twoDates(context: TimeContext, at: number, opener: string): DatePair | null {
  const left = dateParts(context, at) ?? yearParts(context, at) ?? joinedMonths(context, at);
  if (!left) return null;
  if ("right" in left) return left;
  const to = afterJoiner(context, left.last + 1, opener);
  if (to === null) return null;
  const right =
    dateParts(context, to) ?? laterDay(context, to, left) ?? laterYear(context, to, left);
  if (!right || ((left.month === null) !== (right.month === null) && left.month !== null))
    return null;
  return carried(left, right);
}

/** A year on one side counts for the other: "March to May 2012", "December 2016 to March". */
export function carried(left: DateParts, right: DateParts): DatePair {
  const isOver = isLater(left, right);
  if (left.year === null && right.year !== null) {
    return { left: { ...left, year: right.year - (isOver ? 1 : 0) }, right };
  }
  if (left.year !== null && right.year === null) {
    return { left, right: { ...right, year: left.year + (isOver ? 1 : 0) } };
  }
  return { left, right };
}

const isLater = (a: DateParts, b: DateParts): boolean =>
  (a.month ?? 0) * 32 + (a.day ?? 0) > (b.month ?? 0) * 32 + (b.day ?? 0);

/** "October 16 to 22": the second day of the same month. */
function laterDay(context: TimeContext, at: number, left: DateParts): DateParts | null {
  const day = left.day === null ? null : dayAt(context, at);
  if (!day || day.day <= (left.day ?? 0)) return null;
  const year = yearAfter(context, day.last + 1);
  return { ...left, last: year?.last ?? day.last, day: day.day, year: year?.year ?? left.year };
}

function yearParts(context: TimeContext, at: number): DateParts | null {
  const year = yearAt(context, at);
  if (year === null || (HALVES.has(wordAt(context, at - 1)) && isTight(context, at))) return null;
  return { first: at, last: at, year, month: null, day: null };
}

/** "2011 to 2014", "2014-15". */
function laterYear(context: TimeContext, at: number, left: DateParts): DateParts | null {
  if (left.month !== null || left.year === null) return null;
  if (HALVES.has(wordAt(context, at + 1)) && isTight(context, at + 1)) return null;
  const full = yearAt(context, at);
  const isHalf =
    HALVES.has(wordAt(context, at - 1)) && isTight(context, at) && isTight(context, at - 1);
  const word = wordAt(context, at);
  const half =
    isHalf && /^\d\d$/.test(word) ? Math.floor(left.year / 100) * 100 + Number(word) : null;
  const year = full ?? half;
  if (year === null || year <= left.year || left.year < 1500) return null;
  return { first: at, last: at, year, month: null, day: null };
}

/** "June-August" is one token. */
function joinedMonths(context: TimeContext, at: number): DatePair | null {
  const word = wordAt(context, at);
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return null;
  const first = MONTHS.get(word.slice(0, hyphen));
  const second = MONTHS.get(word.slice(hyphen + 1));
  if (first === undefined || second === undefined) return null;
  const year = yearAfter(context, at + 1);
  const right = {
    first: at,
    last: year?.last ?? at,
    year: year?.year ?? null,
    month: second,
    day: null,
  };
  return carried({ ...right, month: first, year: null }, right);
}
