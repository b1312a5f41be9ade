import { type DateParts, dateParts } from "./dateParts.ts";
import { isBareMonth } from "./monthGuard.ts";
import { type RelativeYear, relativeYear } from "./relativeYear.ts";
import { grain, resolveDate } from "./resolveDate.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { bareYear } from "./yearGuard.ts";

/** "October 24, 2017", "Tuesday 24 October", "Oct. 24", "October 2017", "in October". */
export const namedDate: TimeRule = (context, at) => {
  const parts = dateParts(context, at);
  if (!parts) return null;
  const { first, last, year, month, day } = parts;
  const told = year === null ? relativeYear(context, last + 1) : null;
  if (told) return yearTold(context, parts, told);
  if (year === null && day === null && !isBareMonth(context, at, last)) return null;
  const direction = LAST.has(wordAt(context, first - 1)) ? "back" : tense(context, first, last);
  return {
    first,
    last,
    edtf: resolveDate({ year, month, day }, context.reference, direction),
    granularity: grain(parts),
    inferred: year === null ? ["year"] : [],
    rule: day === null ? "month" : "date",
    kind: "point",
  };
};

const yearTold = (
  context: TimeContext,
  parts: DateParts,
  { last, year }: RelativeYear,
): FoundTime => ({
  first: parts.first,
  last,
  edtf: year === null ? null : resolveDate({ ...parts, year }, context.reference, "back"),
  granularity: grain(parts),
  inferred: ["year"],
  rule: parts.day === null ? "month" : "date",
  kind: "point",
});

/** "in 2014", "the 2003 invasion". */
export const plainYear: TimeRule = (context, at) => {
  const last = wordAt(context, at) === "year" ? at + 1 : at;
  const year = bareYear(context, last);
  if (year === null) return null;
  return {
    first: at,
    last,
    edtf: resolveDate({ year, month: null, day: null }, null, "back"),
    granularity: "year",
    inferred: [],
    rule: "year",
    kind: "point",
  };
};

const LAST = new Set(["last", "past", "since"]);
