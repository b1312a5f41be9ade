import { monthAt } from "./monthGuard.ts";
import { isTight, type TimeContext, wordAt } from "./timeSpan.ts";
import { COUNTED, MONTHS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS } from "./timeWords.ts";
import { yearAt } from "./yearGuard.ts";

/** A civil date as far as the text writes it: null where it does not. */
export type DateParts = {
  first: number;
  last: number;
  year: number | null;
  /** 1 to 12 */
  month: number | null;
  /** 1 to 31 */
  day: number | null;
};

/** The date that begins at a token and names its month, with a weekday before it or not; null: none does. */
export function dateParts(context: TimeContext, at: number): DateParts | null {
  const named = skipWeekday(context, at);
  const from = named > at && wordAt(context, named) === "the" ? named + 1 : named;
  const parts = monthFirst(context, from) ?? dayFirst(context, from) ?? yearFirst(context, from);
  if (!parts || (named > at && parts.day === null)) return null;
  const closes = wordAt(context, from - 1) === "(" && wordAt(context, parts.last + 1) === ")";
  return { ...parts, first: at, last: named > at && closes ? parts.last + 1 : parts.last };
}

/** The day of a month that begins at a token: "24", "24th", "twenty-fourth"; null: none. */
export function dayAt(context: TimeContext, at: number): { day: number; last: number } | null {
  const word = wordAt(context, at);
  if (context.tokens[at]?.kind !== "number") return spelt(context, at, word);
  if (word.length > LONGEST_DAY || MONEY.has(wordAt(context, at - 1))) return null;
  const day = Number(word);
  if (day < 1 || day > 31) return null;
  const isOrdinal = isTight(context, at + 1) && SUFFIXES.has(wordAt(context, at + 1));
  return { day, last: isOrdinal ? at + 1 : at };
}

function spelt(
  context: TimeContext,
  at: number,
  word: string,
): { day: number; last: number } | null {
  const tens =
    word === "twenty" || word === "thirty"
      ? ORDINALS.get(`${word}-${wordAt(context, at + 1)}`)
      : undefined;
  const day = tens ?? ORDINALS.get(word);
  if (day === undefined || MONEY.has(wordAt(context, at - 1))) return null;
  return { day, last: tens === undefined ? at : at + 1 };
}

/** The year right after a date, with a comma, "of" or "in" before it or not; null: none. */
export function yearAfter(context: TimeContext, at: number): { year: number; last: number } | null {
  const to = LINKS.has(wordAt(context, at)) ? at + 1 : at;
  const year = yearAt(context, to);
  if (year === null || COUNTED.has(wordAt(context, to + 1))) return null;
  return { year, last: to };
}

/** Digits of a day. */
const LONGEST_DAY = 2;
const MONEY = new Set("$ £ € ¥".split(" "));
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);
const LINKS = new Set([",", "of", "in"]);

function monthFirst(context: TimeContext, at: number): DateParts | null {
  const month = monthAt(context, at);
  if (month === null) return null;
  const dot = skipDot(context, at + 1);
  const day = dayAt(context, wordAt(context, dot) === "the" ? dot + 1 : dot);
  if (day && isDayOf(context, at, day.last)) {
    const year = yearAfter(context, day.last + 1);
    return {
      first: at,
      last: year?.last ?? day.last,
      year: year?.year ?? null,
      month,
      day: day.day,
    };
  }
  const year = yearAfter(context, dot);
  return { first: at, last: year?.last ?? at, year: year?.year ?? null, month, day: null };
}

function isDayOf(context: TimeContext, month: number, last: number): boolean {
  const next = wordAt(context, last + 1);
  if (COUNTED.has(next) || next === "%" || next === ":") return false;
  const isOrdinal = context.tokens[last]?.kind === "word";
  if (wordAt(context, month - 1) !== "in" || isOrdinal || next === "of") return true;
  return context.tokens[last + 1]?.kind !== "word" || yearAfter(context, last + 1) !== null;
}

function dayFirst(context: TimeContext, at: number): DateParts | null {
  const day = dayAt(context, at);
  if (!day) return null;
  const from = wordAt(context, day.last + 1) === "day" ? day.last + 2 : day.last + 1;
  const to = wordAt(context, from) === "of" ? from + 1 : from;
  const month = monthAt(context, to);
  if (month === null) return null;
  const year = yearAfter(context, skipDot(context, to + 1));
  return { first: at, last: year?.last ?? to, year: year?.year ?? null, month, day: day.day };
}

function yearFirst(context: TimeContext, at: number): DateParts | null {
  const year = yearAt(context, at);
  const month = year === null ? null : monthAt(context, at + 1);
  if (month === null) return null;
  const isNextDate = dayAt(context, skipDot(context, at + 2)) !== null;
  return isNextDate ? null : { first: at, last: at + 1, year, month, day: null };
}

const skipDot = (context: TimeContext, at: number): number => {
  const month = wordAt(context, at - 1);
  const isShort = month.length <= 4 && MONTHS.has(month);
  return isShort && wordAt(context, at) === "." && isTight(context, at) ? at + 1 : at;
};

function skipWeekday(context: TimeContext, at: number): number {
  const word = wordAt(context, at);
  if (!WEEKDAYS.has(word) && !SHORT_WEEKDAYS.has(word)) return at;
  const dot = wordAt(context, at + 1) === "." ? at + 2 : at + 1;
  const sign = wordAt(context, dot);
  return sign === "," || sign === "(" ? dot + 1 : dot;
}
