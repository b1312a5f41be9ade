import { spanEdtf } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { type DateParts, dateParts, dayAt, yearAfter } from "./dateParts.ts";
import { moment } from "./moments.ts";
import { grain, resolveDate } from "./resolveDate.ts";
import { type FoundTime, isTight, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { MONTHS } from "./timeWords.ts";
import { yearAt } from "./yearGuard.ts";

/** "16-22 October", "from March 2011 to May 2012", "between 2011 and 2014", "2014-15", "from Monday to Friday". */
export const timeRange: TimeRule = (context, at) => {
  const opener = OPENERS.has(wordAt(context, at)) ? wordAt(context, at) : "";
  const from = opener === "" ? at : at + 1;
  const pair = daysOfMonth(context, from, opener) ?? datePair(context, from, opener);
  if (pair) return resolved(context, at, pair);
  return opener === "" ? null : momentPair(context, from, opener);
};

type Pair = { left: DateParts; right: DateParts };

const OPENERS = new Set(["from", "between"]);
const JOINERS = new Set("to through until till - – — /".split(" "));
const HALVES = new Set(["-", "–", "/"]);

function afterJoiner(context: TimeContext, at: number, opener: string): number | null {
  const word = wordAt(context, at);
  if (opener === "between" ? word !== "and" && !JOINERS.has(word) : !JOINERS.has(word)) return null;
  return wordAt(context, at + 1) === "the" ? at + 2 : at + 1;
}

/** "16-22 October 2017", "18 and 19 June": two days before the month that they share. */
function daysOfMonth(context: TimeContext, at: number, opener: string): Pair | null {
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

function datePair(context: TimeContext, at: number, opener: string): Pair | null {
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
function carried(left: DateParts, right: DateParts): Pair {
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
function joinedMonths(context: TimeContext, at: number): Pair | null {
  const [a = "", b = "", c] = wordAt(context, at).split("-");
  const months = [MONTHS.get(a), MONTHS.get(b)];
  const [first, second] = months;
  if (first === undefined || second === undefined || c !== undefined) return null;
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

function resolved(context: TimeContext, at: number, { left, right }: Pair): FoundTime | null {
  const direction = tense(context, at, right.last);
  const from = resolveDate(left, context.reference, direction);
  const to =
    right.year === null
      ? from === null
        ? null
        : resolveDate(right, from, "ahead")
      : resolveDate(right, null, "back");
  const edtf = from === null || to === null ? null : spanEdtf(from, to);
  if (edtf === null && left.year !== null && right.year !== null) return null;
  const inferred = left.year === null ? (["year"] as const) : [];
  return {
    first: at,
    last: right.last,
    edtf,
    granularity: grain(right),
    inferred,
    rule: "range",
    kind: "period",
  };
}

/** "from Monday to Friday", "between January 2019 and now". */
function momentPair(context: TimeContext, at: number, opener: string): FoundTime | null {
  const left = moment(context, at);
  const to = left && afterJoiner(context, left.last + 1, opener);
  if (!left || to === null) return null;
  const isNow = NOW.has(wordAt(context, to));
  const right = isNow ? null : moment(context, to);
  if (!isNow && !right) return null;
  const until = isNow ? context.reference : (right?.edtf ?? null);
  const edtf =
    left.edtf === null
      ? null
      : until === null
        ? isNow
          ? open(left.edtf)
          : null
        : spanEdtf(left.edtf, until);
  const inferred = [...new Set([...left.inferred, ...(right?.inferred ?? (["end"] as const))])];
  const granularity = right?.granularity ?? left.granularity;
  return {
    first: at - 1,
    last: right?.last ?? to,
    edtf,
    granularity,
    inferred,
    rule: "range",
    kind: "period",
  };
}

const NOW = new Set(["now", "present", "date"]);
const open = (edtf: Edtf): Edtf => `${edtf.split("/")[0]}/..`;
