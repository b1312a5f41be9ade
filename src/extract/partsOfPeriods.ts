import { approximately, calendarUnit, spanEdtf } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { dayAt, yearAfter } from "./dateParts.ts";
import { monthAt } from "./monthGuard.ts";
import { plainMoment } from "./plainMoments.ts";
import { grainOf, isCalendar } from "./relativeUnits.ts";
import { resolveDate } from "./resolveDate.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { MONTHS, UNITS } from "./timeWords.ts";

/**
 * "early October", "late on Monday", "mid-2014", "at the end of 2016", "around May 2015", "late last year": a month or
 * a longer time becomes approximate, a day stays.
 */
export const roughly: TimeRule = (context, at) => {
  const from = afterQualifier(context, at);
  if (from === null) return midMonth(context, at);
  const inner = plainMoment(context, from) ?? thisUnit(context, from);
  if (!inner || inner.kind === "duration") return null;
  const isDay = inner.granularity === "day" && !inner.edtf?.includes("/");
  if (isDay && ROUND.has(wordAt(context, at))) return null;
  const edtf = inner.edtf === null || isDay ? inner.edtf : approximately(inner.edtf);
  return { ...inner, first: at, edtf };
};

/** "the first week of July", "the last day of October": the month or year, approximate, since no calendar agrees on its weeks. */
export const fraction: TimeRule = (context, at) => {
  const day = dayAt(context, at);
  if (!day && !NTH.has(wordAt(context, at))) return null;
  const nth = NTH.get(wordAt(context, at)) ?? (day ? day.day - 1 : undefined);
  const unit = (day?.last ?? at) + 1;
  const months = FRACTIONS.get(wordAt(context, unit));
  const link = wordAt(context, unit + 1);
  if (nth === undefined || months === undefined || (link !== "of" && link !== "in")) return null;
  const inner = plainMoment(context, unit + 2) ?? thisUnit(context, unit + 2);
  if (!inner?.edtf) return null;
  const exact =
    months > 0 && inner.granularity === "year" ? monthsOf(inner.edtf, months, nth) : null;
  const edtf = exact ?? approximately(inner.edtf);
  return { ...inner, first: at, edtf, rule: "fraction", kind: exact ? "period" : inner.kind };
};

/** "the week of October 16", "the week beginning February 4": Monday to Sunday. */
export const weekOf: TimeRule = (context, at) => {
  if (wordAt(context, at) !== "week" || !WEEK_LINKS.has(wordAt(context, at + 1))) return null;
  const inner = plainMoment(context, wordAt(context, at + 2) === "on" ? at + 3 : at + 2);
  if (!inner?.edtf || inner.granularity !== "day" || inner.kind !== "point") return null;
  const edtf = calendarUnit(inner.edtf, "week", 0);
  return edtf === null ? null : { ...inner, first: at, edtf, rule: "week-of", kind: "period" };
};

const ADVERBS = new Set(["early", "late", "mid"]);
const LINKS = new Set(["on", "in", "-"]);
const ROUND = new Set(["around", "about", "circa"]);
const EDGES = new Set("beginning start middle end turn close".split(" "));
const WEEK_LINKS = new Set("of beginning starting commencing ending".split(" "));
const NTH: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["final", -1],
]);
/** Months in the parts that a year has; 0: a part without months of its own. */
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 6],
  ["quarter", 3],
  ["week", 0],
  ["weeks", 0],
  ["day", 0],
  ["days", 0],
  ["weekend", 0],
  ["month", 1],
  ["months", 0],
]);

function afterQualifier(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  const next = wordAt(context, at + 1);
  if (ADVERBS.has(word)) return LINKS.has(next) ? at + 2 : at + 1;
  if (ROUND.has(word))
    return wordAt(context, at + 1) === "the" || monthAt(context, at + 1) ? at + 1 : null;
  if (EDGES.has(word) && next === "of") return at + 2;
  const isDay = (word === "earlier" || word === "later") && (next === "on" || next === "today");
  return isDay ? (next === "on" ? at + 2 : at + 1) : null;
}

/** "mid-October" is one token. */
function midMonth(context: TimeContext, at: number): FoundTime | null {
  const word = wordAt(context, at);
  const month = word.startsWith("mid-") ? MONTHS.get(word.slice(4)) : undefined;
  if (month === undefined) return null;
  const year = yearAfter(context, at + 1);
  const last = year?.last ?? at;
  const date = { year: year?.year ?? null, month, day: null };
  const edtf = resolveDate(date, context.reference, tense(context, at, last));
  return {
    first: at,
    last,
    edtf: edtf === null ? null : approximately(edtf),
    granularity: "month",
    inferred: year ? [] : ["year"],
    rule: "month",
    kind: "point",
  };
}

/** "the year", "the month" after "the end of": that of the reference. */
function thisUnit(context: TimeContext, at: number): FoundTime | null {
  const from = wordAt(context, at) === "the" ? at + 1 : at;
  const unit = UNITS.get(wordAt(context, from));
  if (!isCalendar(unit) || unit === "day" || (from === at && wordAt(context, at - 1) !== "of")) {
    return null;
  }
  const edtf = context.reference === null ? null : calendarUnit(context.reference, unit, 0);
  const kind = edtf?.includes("/") ? "period" : "point";
  const found = { first: at, last: from, edtf, granularity: grainOf(unit), kind } as const;
  return { ...found, inferred: ["date"], rule: "relative-unit" };
}

function monthsOf(year: Edtf, months: number, nth: number): Edtf | null {
  const parts = 12 / months;
  const part = nth < 0 ? parts - 1 : nth;
  const january = `${year.slice(0, 4)}-01`;
  const from = calendarUnit(january, "month", part * months);
  const to = calendarUnit(january, "month", part * months + months - 1);
  return part >= parts || from === null || to === null ? null : spanEdtf(from, to);
}
