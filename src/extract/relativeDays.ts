import { calendarUnit, dayEdtf, spanEdtf, weekdayFrom, weekdayUpTo } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { referenceDay } from "./resolveDate.ts";
import { type FoundTime, isCapital, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { DAY_PARTS, SHORT_WEEKDAYS, WEEKDAYS } from "./timeWords.ts";

/** "yesterday", "last night", "this morning", "the day before yesterday". */
export const dayWord: TimeRule = (context, at) => {
  const word = wordAt(context, at);
  if (word === "day") return twoDaysAway(context, at);
  const offset = DAY_WORDS.get(word);
  const pair = DAY_PAIRS.get(word)?.get(wordAt(context, at + 1));
  if (pair !== undefined) return dated("day-word", at, at + 1, daysOff(context, pair));
  if (offset === undefined) return overnight(context, at);
  const last = DAY_PARTS.has(wordAt(context, at + 1)) ? at + 1 : at;
  return dated("day-word", at, last, daysOff(context, offset));
};

function twoDaysAway(context: TimeContext, at: number): FoundTime | null {
  const offset = TWO_AWAY.get(`${wordAt(context, at + 1)} ${wordAt(context, at + 2)}`);
  return offset === undefined ? null : dated("day-word", at, at + 2, daysOff(context, offset));
}

/** "overnight": from the day before to the day itself, unless a weekday follows that says which night. */
function overnight(context: TimeContext, at: number): FoundTime | null {
  if (wordAt(context, at) !== "overnight") return null;
  const after = wordAt(context, at + 1) === "on" ? at + 2 : at + 1;
  if (weekdayAt(context, after) !== null) return null;
  const [from, to] = [daysOff(context, -1), daysOff(context, 0)];
  const edtf = from === null || to === null ? null : spanEdtf(from, to);
  return { ...dated("day-word", at, at, edtf), kind: "period" };
}

/** "Tuesday", "Monday night", "last Friday", "next Tuesday", "Thursday last week", "next week on Tuesday". */
export const weekdayName: TimeRule = (context, at) => {
  const selector = SELECTORS.get(wordAt(context, at));
  const from = selector === undefined ? at : skipPast(context, at + 1);
  const weekday = weekdayAt(context, from);
  if (weekday === null) return weekThenDay(context, at);
  const week = weekAfter(context, from + 1);
  if (week) return dated("weekday", at, week.last, inWeek(context, weekday, week.offset));
  const last = DAY_PARTS.has(wordAt(context, from + 1)) ? from + 1 : from;
  const choice =
    PAST.get(from > at + 1 ? wordAt(context, at + 1) : "") ?? selector ?? tense(context, at, last);
  if (choice === "this") return dated("weekday", at, last, inWeek(context, weekday, 0));
  const day = referenceDay(context.reference);
  return dated("weekday", at, last, day === null ? null : chosen(choice, weekday, day));
};

type Choice = "back" | "ahead" | "last" | "next";

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);
const DAY_PAIRS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    "this",
    new Map([
      ["morning", 0],
      ["afternoon", 0],
      ["evening", 0],
    ]),
  ],
  [
    "last",
    new Map([
      ["night", -1],
      ["evening", -1],
    ]),
  ],
]);
const TWO_AWAY: ReadonlyMap<string, number> = new Map([
  ["before yesterday", -2],
  ["after tomorrow", 2],
]);
const PAST: ReadonlyMap<string, Choice> = new Map([
  ["past", "last"],
  ["coming", "next"],
  ["upcoming", "next"],
]);
const SELECTORS: ReadonlyMap<string, Choice | "this"> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["previous", "last"],
  ["next", "next"],
  ["following", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["this", "this"],
]);
const WEEKS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["previous", -1],
  ["this", 0],
  ["next", 1],
  ["following", 1],
]);
const NAMED_DAYS = new Set(
  "every each any most alternate bloody black good ash easter palm holy super cyber maundy sheffield".split(
    " ",
  ),
);
const PAPERS = new Set("times telegraph mirror express herald tribune post mail".split(" "));

function weekdayAt(context: TimeContext, at: number): number | null {
  const weekday = WEEKDAYS.get(wordAt(context, at));
  if (weekday === undefined || NAMED_DAYS.has(wordAt(context, at - 1))) return null;
  if (PAPERS.has(wordAt(context, at + 1)) && isCapital(context, at + 1)) return null;
  const isPaper = wordAt(context, at - 1) === "on" && wordAt(context, at - 2) === "mail";
  return isPaper ? null : weekday;
}

const skipPast = (context: TimeContext, at: number): number =>
  PAST.has(wordAt(context, at)) && wordAt(context, at - 1) === "this" ? at + 1 : at;

function weekAfter(context: TimeContext, at: number): { offset: number; last: number } | null {
  const word = wordAt(context, at);
  const link = word === "of" || word === "in" ? at + 1 : at;
  const from = wordAt(context, link) === "the" ? link + 1 : link;
  const offset = WEEKS.get(wordAt(context, from));
  return offset === undefined || wordAt(context, from + 1) !== "week"
    ? null
    : { offset, last: from + 1 };
}

function weekThenDay(context: TimeContext, at: number): FoundTime | null {
  const week = weekAfter(context, at);
  if (!week || week.last !== at + 1) return null;
  const from = ["on", "-"].includes(wordAt(context, at + 2)) ? at + 3 : at + 2;
  const weekday = weekdayAt(context, from) ?? shortWeekday(context, from);
  return weekday === null
    ? null
    : dated("weekday", at, from, inWeek(context, weekday, week.offset));
}

function shortWeekday(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  if (!SHORT_WEEKDAYS.has(word)) return null;
  return [...WEEKDAYS].find(([name]) => name.startsWith(word.slice(0, 3)))?.[1] ?? null;
}

function inWeek({ reference }: TimeContext, weekday: number, offset: number): Edtf | null {
  const week = reference === null ? null : calendarUnit(reference, "week", offset);
  const monday = week === null ? null : referenceDay(week.split("/")[0] ?? "");
  return monday === null ? null : dayEdtf(monday + weekday);
}

function chosen(choice: Choice, weekday: number, day: number): Edtf | null {
  if (choice === "ahead") return dayEdtf(weekdayFrom(weekday, day));
  if (choice === "next") return dayEdtf(weekdayFrom(weekday, day + 1));
  return dayEdtf(weekdayUpTo(weekday, choice === "last" ? day - 1 : day));
}

const daysOff = ({ reference }: TimeContext, offset: number): Edtf | null =>
  reference === null ? null : calendarUnit(reference, "day", offset);

const dated = (rule: string, first: number, last: number, edtf: Edtf | null): FoundTime => ({
  first,
  last,
  edtf,
  granularity: "day",
  inferred: ["date"],
  rule,
  kind: "point",
});
