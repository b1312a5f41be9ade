import { type CalendarUnit, calendarUnit } from "../model/calendar.ts";
import { grainOf, isCalendar } from "./relativeUnits.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { DAY_PARTS, UNITS } from "./timeWords.ts";

/**
 * "the same day", "hours later", "the following week", "that year", "the next morning", "the day before": reckoned from the dated time
 * before; "the day before" and "the day after" from the reference where there is none.
 */
export const anaphora: TimeRule = (context, at) => {
  const offset = offsetOf(context, at);
  const chosen = offset === undefined ? null : unitAt(context, at + 1);
  if (offset !== undefined && chosen)
    return reckoned(context, { at, last: at + 1, offset, unit: chosen });
  if (HOURS.has(wordAt(context, at)) && wordAt(context, at + 1) === "later")
    return reckoned(context, { at, last: at + 1, offset: 0, unit: "day" });
  const unit = wordAt(context, at - 1) === "the" ? unitAt(context, at) : null;
  const side = SIDES.get(wordAt(context, at + 1));
  if (!unit || side === undefined || !ENDS.has(wordAt(context, at + 2))) return null;
  const found = reckoned(context, { at, last: at + 1, offset: side, unit });
  if (found.edtf !== null || context.before || context.reference === null || unit !== "day")
    return found;
  return { ...found, edtf: calendarUnit(context.reference, unit, side), rule: "day-word" };
};

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["same", 0],
  ["that", 0],
  ["following", 1],
  ["ensuing", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
]);
const HOURS = new Set(["hours", "minutes", "moments"]);
const SIDES: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["earlier", -1],
  ["after", 1],
  ["later", 1],
]);
const ENDS = new Set(["", ".", ",", ";", ":", ")", "and", "but", "in", "at", "when", "?", "!"]);

/** "the next day" is told from the day before it, "next week" and "the next quarter" from the reference. */
function offsetOf(context: TimeContext, at: number): number | undefined {
  const word = wordAt(context, at);
  if (word === "next" && unitAt(context, at + 1) !== "day") return undefined;
  if (word !== "that" && word !== "same" && wordAt(context, at - 1) !== "the") return undefined;
  return OFFSETS.get(word);
}

function unitAt(context: TimeContext, at: number): CalendarUnit | null {
  const word = wordAt(context, at);
  const unit = DAY_PARTS.has(word) ? "day" : UNITS.get(word);
  return isCalendar(unit) && !word.endsWith("s") ? unit : null;
}

type Reckoning = { at: number; last: number; offset: number; unit: CalendarUnit };

function reckoned(context: TimeContext, { at, last, offset, unit }: Reckoning): FoundTime {
  const base = context.before?.edtf ?? null;
  const edtf = base === null ? null : calendarUnit(base, unit, offset);
  return {
    first: at,
    last,
    edtf,
    granularity: grainOf(unit),
    inferred: ["date"],
    rule: "anaphora",
    kind: edtf?.includes("/") ? "period" : "point",
  };
}
