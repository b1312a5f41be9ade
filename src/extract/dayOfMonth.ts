import { dateEdtf, singleDay, weekdayOf } from "../model/calendar.ts";
import { civilDate } from "../model/period.ts";
import type { Edtf } from "../model/story.ts";
import { dayAt } from "./dateParts.ts";
import { type Direction, referenceDay } from "./resolveDate.ts";
import { type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { SHORT_WEEKDAYS, WEEKDAYS } from "./timeWords.ts";

/** "Tuesday the 11th", "Mon 13th", "on the 18th": the nearest such day; without a weekday, the way the sentence looks. */
export const dayOfMonth: TimeRule = (context, at) => {
  const weekday = weekdayAt(context, at);
  const from = weekday === null ? at : at + 1;
  const to = wordAt(context, from) === "the" ? from + 1 : from;
  const day = dayAt(context, to);
  const isLone = wordAt(context, at - 1) === "the" && wordAt(context, at - 2) === "on";
  if (!day || (weekday === null && !isLone) || !isOrdinalAlone(context, day.last)) return null;
  const direction = tense(context, at, day.last);
  return {
    first: at,
    last: day.last,
    edtf: edtf(referenceDay(context.reference), { day: day.day, weekday, direction }),
    granularity: "day",
    inferred: ["date"],
    rule: "day-of-month",
    kind: "point",
  };
};

const MONTHS_TRIED = 48;
const FOLLOWERS = new Set(["", ".", ",", ";", "-", ")", "?", "!", "and", "at", "in", "when", "a"]);

function weekdayAt(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  if (!WEEKDAYS.has(word) && !SHORT_WEEKDAYS.has(word)) return null;
  return [...WEEKDAYS].find(([name]) => name.startsWith(word.slice(0, 3)))?.[1] ?? null;
}

/** "on the 18th floor" is no date. */
const isOrdinalAlone = (context: TimeContext, last: number): boolean =>
  context.tokens[last]?.kind === "word" && FOLLOWERS.has(wordAt(context, last + 1));

type Wanted = { day: number; weekday: number | null; direction: Direction };

function edtf(reference: number | null, wanted: Wanted): Edtf | null {
  if (reference === null) return null;
  if (wanted.weekday === null) return nearest(reference, wanted);
  const back = nearest(reference, { ...wanted, direction: "back" });
  const ahead = nearest(reference, { ...wanted, direction: "ahead" });
  const distance = (date: Edtf | null): number =>
    Math.abs((date === null ? Number.POSITIVE_INFINITY : (singleDay(date) ?? 0)) - reference);
  return distance(back) <= distance(ahead) ? back : ahead;
}

function nearest(reference: number, { day, weekday, direction }: Wanted): Edtf | null {
  const [year, month] = civilDate(reference);
  for (let n = 0; n < MONTHS_TRIED; n++) {
    const index = year * 12 + month - 1 + (direction === "back" ? -n : n);
    const edtf = dateEdtf(Math.floor(index / 12), (index % 12) + 1, day);
    const found = edtf === null ? null : singleDay(edtf);
    if (edtf === null || found === null) continue;
    const isPast = direction === "back" ? found > reference : found < reference;
    if (!isPast && (weekday === null || weekdayOf(found) === weekday)) return edtf;
  }
  return null;
}
