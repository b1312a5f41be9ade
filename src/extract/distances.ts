import { approximately, type CalendarUnit, calendarUnit } from "../model/calendar.ts";
import type { Edtf } from "../model/story.ts";
import { plainMoment } from "./plainMoments.ts";
import { type Quantity, quantity } from "./quantity.ts";
import { grainOf, isCalendar } from "./relativeUnits.ts";
import { type FoundTime, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { tense } from "./timeTense.ts";
import { UNITS } from "./timeWords.ts";

/**
 * A length of time that leads from one date to another: "two years ago", "three days after October 6", "three years
 * later", "in two weeks" where the sentence looks ahead; without such a word it is a duration.
 */
export const distance: TimeRule = (context, at) => {
  const length = quantity(context, at);
  if (!length) return null;
  const word = wordAt(context, length.last + 1);
  const sign = SIGNS.get(word);
  if (AGO.has(word)) return placed(context, at, { length, base: context.reference, sign: -1 });
  if (sign !== undefined) {
    const other = NOW.has(wordAt(context, length.last + 2))
      ? { edtf: context.reference, last: length.last + 2 }
      : plainMoment(context, length.last + 2);
    if (other?.edtf) {
      const found = placed(context, at, { length, base: other.edtf, sign });
      return { ...found, last: other.last, inferred: ["date"] };
    }
  }
  const isUnit = wordAt(context, length.last + 2) === "this";
  const later = isUnit
    ? undefined
    : (LATER.get(word) ?? (isEventNext(context, length.last + 2) ? undefined : sign));
  if (later !== undefined && word !== "from") {
    const base = context.before?.edtf ?? null;
    return { ...placed(context, at, { length, base, sign: later }), rule: "anaphora" };
  }
  const isAhead = wordAt(context, at - 1) === "in" && tense(context, at, length.last) === "ahead";
  if (isAhead && length.unit !== "short") {
    return placed(context, at, { length, base: context.reference, sign: 1 });
  }
  return duration(context, at, length);
};

const AGO = new Set(["ago"]);
const NOW = new Set(["now"]);
const SIGNS: ReadonlyMap<string, number> = new Map([
  ["before", -1],
  ["after", 1],
  ["from", 1],
]);
const LATER: ReadonlyMap<string, number> = new Map([
  ["earlier", -1],
  ["previously", -1],
  ["later", 1],
  ["afterwards", 1],
  ["afterward", 1],
]);

const LINKS: ReadonlySet<string> = new Set([...AGO, ...SIGNS.keys(), ...LATER.keys()]);

/** "three days after the attack": what it counts from is an event, which no calendar knows. */
const isEventNext = (context: TimeContext, at: number): boolean => !ENDS.has(wordAt(context, at));

const ENDS = new Set(["", ".", ",", ";", ")", "on", "in", "and", "but"]);

type Way = { length: Quantity; base: Edtf | null; sign: number };

function placed(context: TimeContext, at: number, { length, base, sign }: Way): FoundTime {
  const { count, isRounded } = length;
  const last = LINKS.has(wordAt(context, length.last + 1)) ? length.last + 1 : length.last;
  const [unit, factor] = length.unit === "fortnight" ? (["week", 2] as const) : [length.unit, 1];
  if (!isCalendar(unit)) return duration(context, at, { ...length, last });
  const edtf = base === null || count === null ? null : counted(base, unit, sign * factor * count);
  return {
    first: at,
    last,
    edtf: edtf !== null && isRounded ? approximately(edtf) : edtf,
    granularity: grainOf(unit),
    inferred: ["date"],
    rule: "distance",
    kind: edtf?.includes("/") ? "period" : "point",
  };
}

/** The date that lies so many units from another; null: that one is too coarse to be counted from. */
function counted(base: Edtf, unit: CalendarUnit, count: number): Edtf | null {
  const years = LONG_UNITS.get(unit);
  const moved = years ? calendarUnit(base, "year", count * years) : calendarUnit(base, unit, count);
  if (moved === null) return null;
  return years || unit === "week" ? approximately(moved) : moved;
}

const LONG_UNITS: ReadonlyMap<CalendarUnit, number> = new Map([
  ["decade", 10],
  ["century", 100],
]);

function duration(context: TimeContext, at: number, length: Quantity): FoundTime {
  const { unit } = length;
  const isRate = ["a", "an", "per", "each"].includes(wordAt(context, length.last + 1));
  const last =
    isRate && isCalendar(UNITS.get(wordAt(context, length.last + 2)))
      ? length.last + 2
      : length.last;
  return {
    first: at,
    last,
    edtf: null,
    granularity: isCalendar(unit) ? grainOf(unit) : "day",
    inferred: [],
    rule: "duration",
    kind: "duration",
  };
}
