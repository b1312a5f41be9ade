import { dateEdtf } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { isTight, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { MONTHS } from "./timeWords.ts";

/**
 * "2017-10-24", "2017/10/24", "24/10/2017", "24-Oct-2017", "24.10.2017", "2017-10". Of a day and a month in numbers
 * that could be either, nothing is made: its EDTF is null.
 */
export const numericDate: TimeRule = (context, at) => {
  const found = pointed(context, at) ?? triple(context, at) ?? yearMonth(context, at);
  if (
    !found ||
    (isTight(context, found.last + 1) &&
      GLUE.has(wordAt(context, found.last + 1)) &&
      context.tokens[found.last + 2]?.kind === "number" &&
      isTight(context, found.last + 2))
  )
    return null;
  return {
    first: at,
    last: found.last,
    edtf: found.edtf,
    granularity: found.isMonth ? "month" : "day",
    inferred: [],
    rule: found.edtf === null ? "ambiguous-date" : "numeric-date",
    kind: "point",
  };
};

type Numeric = { last: number; edtf: Edtf | null; isMonth?: true };

const GLUE = new Set(["-", "/"]);
const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

function pointed(context: TimeContext, at: number): Numeric | null {
  const word = wordAt(context, at);
  const match = word.includes(".") ? POINTED.exec(word) : null;
  if (!match) return null;
  const edtf = dateEdtf(Number(match[3]), Number(match[2]), Number(match[1]));
  return edtf === null ? null : { last: at, edtf };
}

function triple(context: TimeContext, at: number): Numeric | null {
  const sign = wordAt(context, at + 1);
  if (!GLUE.has(sign) || wordAt(context, at + 3) !== sign) return null;
  if (![1, 2, 3, 4].every((n) => isTight(context, at + n)) || GLUE.has(wordAt(context, at - 1)))
    return null;
  const [a = "", b = "", c = ""] = [at, at + 2, at + 4].map((n) => wordAt(context, n));
  const month = MONTHS.get(b) ?? (SHORT.test(b) ? Number(b) : null);
  if (month === null) return null;
  if (YEAR.test(a) && SHORT.test(c)) return dated(at + 4, Number(a), month, Number(c));
  if (!SHORT.test(a) || !YEAR.test(c)) return null;
  return MONTHS.has(b)
    ? dated(at + 4, Number(c), month, Number(a))
    : eitherOrder(at + 4, Number(c), Number(a), month);
}

function eitherOrder(last: number, year: number, a: number, b: number): Numeric | null {
  const [dayFirst, monthFirst] = [dateEdtf(year, b, a), dateEdtf(year, a, b)];
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { last, edtf: null };
  const edtf = dayFirst ?? monthFirst;
  return edtf === null ? null : { last, edtf };
}

function dated(last: number, year: number, month: number, day: number): Numeric | null {
  const edtf = dateEdtf(year, month, day);
  return edtf === null ? null : { last, edtf };
}

function yearMonth(context: TimeContext, at: number): Numeric | null {
  if (wordAt(context, at + 1) !== "-") return null;
  const year = wordAt(context, at);
  const month = wordAt(context, at + 2);
  if (!YEAR.test(year) || !/^\d\d$/.test(month)) return null;
  if (!isTight(context, at + 1) || !isTight(context, at + 2)) return null;
  if (GLUE.has(wordAt(context, at - 1)) && isTight(context, at)) return null;
  if (Number(month) === (Number(year) + 1) % 100) return null;
  const edtf = dateEdtf(Number(year), Number(month), null);
  return edtf === null ? null : { last: at + 2, edtf, isMonth: true };
}

const YEAR = /^(?:1\d|20|21)\d\d$/;
const SHORT = /^\d{1,2}$/;
