import { approximately, dateEdtf, spanEdtf } from "../model/calendar.ts";
import { parsePeriod } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";
import { yearAfter } from "./dateParts.ts";
import { offsetAt } from "./relativeUnits.ts";
import { type FoundTime, isTight, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { SEASONS } from "./timeWords.ts";

/**
 * "spring 2015", "the summer of 2014", "winter 2014-15", "last summer", "in the autumn": the three months of the
 * northern hemisphere's season, approximate; a winter belongs to the year in which it begins.
 */
export const season: TimeRule = (context, at) => {
  const offset = offsetAt(context, at);
  const from = offset === undefined ? at : at + 1;
  const month = SEASONS.get(wordAt(context, from));
  if (month === undefined) return null;
  const year = offset === undefined ? yearAfter(context, from + 1) : null;
  if (year) return found(at, splitYear(context, year.last), monthsFrom(year.year, month), true);
  if (wordAt(context, from + 1) === "of") return null;
  if (offset !== undefined) return found(at, from, nearest(context, month, offset), false);
  const isPlain = wordAt(context, at - 1) === "the" && LEADS.has(wordAt(context, at - 2));
  if (!isPlain || wordAt(context, at) === "fall") return null;
  return found(at, at, nearest(context, month, tense(context, at, at) === "ahead" ? 1 : -1), false);
};

const LEADS = new Set("in during over since until by early late mid".split(" "));

function found(first: number, last: number, edtf: Edtf | null, isWhole: boolean): FoundTime {
  return {
    first,
    last,
    edtf,
    granularity: "month",
    inferred: isWhole ? [] : ["year"],
    rule: "season",
    kind: "period",
  };
}

/** "winter 2014-15" ends with the second year. */
function splitYear(context: TimeContext, at: number): number {
  const isSplit = ["-", "–", "/"].includes(wordAt(context, at + 1)) && isTight(context, at + 1);
  return isSplit && /^\d\d(?:\d\d)?$/.test(wordAt(context, at + 2)) ? at + 2 : at;
}

function monthsFrom(year: number, month: number): Edtf | null {
  const from = dateEdtf(year, month, null);
  const to = month === 12 ? dateEdtf(year + 1, 2, null) : dateEdtf(year, month + 2, null);
  const edtf = from === null || to === null ? null : spanEdtf(from, to);
  return edtf === null ? null : approximately(edtf);
}

/** The latest such season that has begun by the reference (0: of its year, 1: the first to begin after it). */
function nearest({ reference }: TimeContext, month: number, offset: number): Edtf | null {
  const period = reference === null ? null : parsePeriod(reference);
  if (reference === null || !period || period.granularity === "year") return null;
  const year = Number(reference.slice(0, 4));
  if (offset === 0) return monthsFrom(year, month);
  const seasons = [year - 1, year, year + 1].map((y) => monthsFrom(y, month));
  const starts = (edtf: Edtf | null) => (edtf === null ? null : (parsePeriod(edtf)?.start ?? null));
  const day = period.start ?? 0;
  if (offset > 0) return seasons.find((edtf) => (starts(edtf) ?? 0) > day) ?? null;
  return seasons.findLast((edtf) => (starts(edtf) ?? day + 1) <= day) ?? null;
}
