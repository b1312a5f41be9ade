import { dayEdtf, singleDay, spanEdtf, weekdayFrom, weekdayOf } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { afterJoiner, carried, type DatePair, datePair } from "./datePairs.ts";
import { moment } from "./moments.ts";
import { relativeYear } from "./relativeYear.ts";
import { grain, resolveDate } from "./resolveDate.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";

/** "16-22 October", "from March 2011 to May 2012", "between 2011 and 2014", "2014-15", "from Monday to Friday". */
export const timeRange: TimeRule = (context, at) => {
  const opener = OPENERS.has(wordAt(context, at)) ? wordAt(context, at) : "";
  const from = opener === "" ? at : at + 1;
  const pair = datePair(context, from, opener);
  if (pair) return resolved(context, at, pair);
  return opener === "" ? null : momentRange(context, from, opener);
};

const OPENERS = new Set(["from", "between"]);
const NOW = new Set(["now", "present", "date"]);

function resolved(context: TimeContext, at: number, pair: DatePair): FoundTime | null {
  const isBare = pair.left.year === null && pair.right.year === null;
  const told = isBare ? relativeYear(context, pair.right.last + 1) : null;
  const { left, right } = told ? carried(pair.left, { ...pair.right, ...told }) : pair;
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
  const inferred = told || left.year === null ? (["year"] as const) : [];
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
function momentRange(context: TimeContext, at: number, opener: string): FoundTime | null {
  const left = presentAt(context, at) ?? moment(context, at);
  const to = left && afterJoiner(context, left.last + 1, opener);
  if (!left || to === null) return null;
  const right = presentAt(context, to) ?? moment(context, to);
  if (!right) return null;
  const inferred = [...new Set([...left.inferred, ...right.inferred])];
  const edtf = between(left, right);
  const { granularity } = right.edtf === ".." ? left : right;
  return { ...right, first: at - 1, edtf, granularity, inferred, rule: "range", kind: "period" };
}

/** "now" as an end of a range: the reference, or open where there is none. */
function presentAt(context: TimeContext, at: number): FoundTime | null {
  if (!NOW.has(wordAt(context, at))) return null;
  const edtf = context.reference ?? "..";
  const found = { first: at, last: at, edtf, granularity: "day", kind: "point" } as const;
  return { ...found, inferred: ["end"], rule: "now" };
}

function between(left: FoundTime, right: FoundTime): Edtf | null {
  if (left.edtf === null || right.edtf === null) return null;
  const edtf = spanEdtf(left.edtf, right.edtf);
  if (edtf !== null) return edtf;
  const [, month = null, date = null] = right.edtf.split("-").map(Number);
  const isYearless = right.inferred.includes("year") && /^[\d-]+$/.test(right.edtf);
  const next = isYearless
    ? resolveDate({ year: null, month, day: date }, left.edtf, "ahead")
    : null;
  if (next !== null || right.rule !== "weekday") return next && spanEdtf(left.edtf, next);
  const [day, weekday] = [singleDay(left.edtf), singleDay(right.edtf)];
  if (day === null || weekday === null) return null;
  const end = dayEdtf(weekdayFrom(weekdayOf(weekday), day));
  return end === null ? null : spanEdtf(left.edtf, end);
}
