import { calendarUnit, dateEdtf } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { type FoundTime, isTight, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { DECADES } from "./timeWords.ts";

/** "the 1990s", "the '90s", "the nineties", "the 21st century". */
export const decade: TimeRule = (context, at) => {
  if (PEOPLE.has(wordAt(context, at - 1))) return null;
  const spelt = wordAt(context, at - 1) === "the" ? DECADES.get(wordAt(context, at)) : undefined;
  if (spelt !== undefined) return long(at, at, decadeOf(spelt));
  if (context.tokens[at]?.kind !== "number") return null;
  const sign = context.tokens[at + 1]?.text;
  const last = sign === "'" || sign === "’" ? at + 2 : at + 1;
  const isPlural =
    wordAt(context, last) === "s" && isTight(context, at + 1) && isTight(context, last);
  if (!isPlural) return century(context, at);
  const year = decadeYear(context, at);
  return year === null ? null : long(at, last, decadeOf(year));
};

const PEOPLE = new Set("his her their my your our mid-".split(" "));

function decadeYear(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  if (/^(?:1[5-9]|20)\d0$/.test(word)) return Number(word);
  const isShort = /^[2-9]0$/.test(word) && SHORTENED.has(wordAt(context, at - 1));
  return isShort ? 1900 + Number(word) : null;
}

const ENDINGS = new Set(["st", "nd", "rd", "th"]);
const SHORTENED = new Set(["'", "‘", "’"]);

function century(context: TimeContext, at: number): FoundTime | null {
  const isOrdinal = ENDINGS.has(wordAt(context, at + 1)) && isTight(context, at + 1);
  const number = Number(wordAt(context, at));
  if (!isOrdinal || wordAt(context, at + 2) !== "century" || !(number >= 1 && number <= 99))
    return null;
  const year = dateEdtf(number * 100, null, null);
  return long(at, at + 2, year === null ? null : calendarUnit(year, "century", 0));
}

const decadeOf = (year: number): Edtf | null => {
  const edtf = dateEdtf(year, null, null);
  return edtf === null ? null : calendarUnit(edtf, "decade", 0);
};

const long = (first: number, last: number, edtf: Edtf | null): FoundTime => ({
  first,
  last,
  edtf,
  granularity: "year",
  inferred: [],
  rule: "decade",
  kind: "period",
});
