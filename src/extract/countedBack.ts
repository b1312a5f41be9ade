import { calendarUnit, singleDay } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";

/**
 * The times of a sentence, with "a day after" and "two days before" as the date of what follows them, counted from the
 * dated day before them, else from `known`, the day of what was told last; null: not known.
 */
export function countedBack(
  tokens: readonly Token[],
  times: readonly TimeSpan[],
  known: Edtf | null,
): TimeSpan[] {
  let day = known;
  return times.map((time) => {
    const counted = day === null ? null : counting(tokens, time, day);
    if (time.edtf !== null && singleDay(time.edtf) !== null) day = time.edtf;
    return counted ?? time;
  });
}

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven".split(" ").map((word, at) => [word, Math.max(1, at)]),
);

function counting(tokens: readonly Token[], time: TimeSpan, day: Edtf): TimeSpan | null {
  const { kind, first, last, granularity } = time;
  const side = tokens[last + 1]?.form;
  const unit = tokens[last]?.form;
  if (kind !== "duration" || granularity !== "day" || (unit !== "day" && unit !== "days"))
    return null;
  const count = COUNTS.get(tokens[first]?.form ?? "");
  if (count === undefined || last !== first + 1 || (side !== "after" && side !== "before"))
    return null;
  const edtf = calendarUnit(day, "day", side === "after" ? -count : count);
  return edtf === null
    ? null
    : {
        ...time,
        last: last + 1,
        end: tokens[last + 1]?.end ?? time.end,
        edtf,
        kind: "point",
        rule: "counted",
        stated: ["date"],
      };
}
