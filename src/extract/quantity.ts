import { type TimeContext, wordAt } from "./timeSpan.ts";
import { SMALL_NUMBERS, TENS, UNITS } from "./timeWords.ts";

/** A length of time: "nearly three years", "a few days", "24-hour". */
export type Quantity = {
  last: number;
  /** How many; null: vague ("several"). */
  count: number | null;
  unit: NonNullable<ReturnType<typeof UNITS.get>>;
  /** Whether the words round it: "nearly", "more than", "two and a half". */
  isRounded: boolean;
};

/** The length of time that begins at a token, hedges and all; null: none does. */
export function quantity(context: TimeContext, at: number): Quantity | null {
  const from = skipHedges(context, at);
  const joined = joinedQuantity(context, from);
  if (joined) return { ...joined, isRounded: from > at };
  const count = countRange(context, from);
  if (!count) return bareUnits(context, from);
  const to = FILLERS.has(wordAt(context, count.last + 1)) ? count.last + 2 : count.last + 1;
  const unit = UNITS.get(wordAt(context, to));
  if (!unit || unit === "quarter" || isOrdinalSecond(context, to, count.count)) return null;
  const half = isAndAHalf(context, to + 1);
  const last = half ? to + 3 : to;
  if (AGES.has(wordAt(context, last + 1)) || isAge(context, last + 1)) return null;
  return { last, count: count.count, unit, isRounded: from > at || half || count.isRounded };
}

/** "two to three days", "4-7 days", "between two and four days": how many stays open. */
function countRange(context: TimeContext, at: number): Count | null {
  const isBetween = wordAt(context, at) === "between";
  const low = countAt(context, isBetween ? at + 1 : at);
  if (!low) return null;
  const joins = isBetween
    ? wordAt(context, low.last + 1) === "and"
    : JOINS.has(wordAt(context, low.last + 1));
  const high = joins ? countAt(context, low.last + 2) : null;
  if (!high) return isBetween ? null : low;
  return { last: high.last, count: null, isRounded: true };
}

const JOINS = new Set("to or - –".split(" "));

/** "weeks after the vote", "years ago". */
function bareUnits(context: TimeContext, at: number): Quantity | null {
  const word = wordAt(context, at);
  const unit = UNITS.get(word);
  if (!unit || !word.endsWith("s") || !DISTANCES.has(wordAt(context, at + 1))) return null;
  return { last: at, count: null, unit, isRounded: true };
}

const DISTANCES = new Set("ago before after later earlier".split(" "));

type Count = { last: number; count: number | null; isRounded: boolean };

const HEDGES = new Set(
  "nearly almost about around some roughly over just only barely another approximately exactly more less at under up last past next first final previous coming".split(
    " ",
  ),
);
const HEDGE_ENDS = new Set("than least most to".split(" "));
const FILLERS = new Set(
  "consecutive straight full long whole more or calendar short successive further other additional previous past last next upcoming coming".split(
    " ",
  ),
);
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["few", 1],
  ["several", 1],
  ["many", 1],
]);
const AGES = new Set(["old", "older", "younger"]);
const NUMBER = /^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/;

function skipHedges(context: TimeContext, at: number): number {
  let from = at;
  for (let n = 0; n < 4 && HEDGES.has(wordAt(context, from)); n++) {
    from += HEDGE_ENDS.has(wordAt(context, from + 1)) ? 2 : 1;
  }
  return from;
}

function countAt(context: TimeContext, at: number): Count | null {
  const word = wordAt(context, at);
  const token = context.tokens[at];
  if (token?.kind === "number") {
    if (/^\d+\.\d+$/.test(word)) return { last: at, count: null, isRounded: true };
    return NUMBER.test(word)
      ? { last: at, count: Number(word.replaceAll(",", "")), isRounded: false }
      : null;
  }
  if (word === "half" && /^an?$/.test(wordAt(context, at + 1)))
    return { last: at + 1, count: null, isRounded: true };
  if (word === "a" || word === "an") return article(context, at);
  const vague = VAGUE.get(word);
  if (vague !== undefined) return { last: at, count: null, isRounded: true };
  const small = SMALL_NUMBERS.get(word);
  if (small === undefined) return null;
  const unit = TENS.has(word) ? SMALL_NUMBERS.get(wordAt(context, at + 1)) : undefined;
  if (unit !== undefined && unit > 0 && unit < 10)
    return { last: at + 1, count: small + unit, isRounded: false };
  const half = isAndAHalf(context, at + 1);
  return { last: half ? at + 3 : at, count: small, isRounded: half };
}

const isAndAHalf = (context: TimeContext, at: number): boolean =>
  wordAt(context, at) === "and" &&
  wordAt(context, at + 1) === "a" &&
  wordAt(context, at + 2) === "half";

function article(context: TimeContext, at: number): Count {
  const next = wordAt(context, at + 1);
  if (VAGUE.has(next)) return { last: at + 1, count: null, isRounded: true };
  if (next !== "couple") return { last: at, count: 1, isRounded: false };
  return { last: wordAt(context, at + 2) === "of" ? at + 2 : at + 1, count: 2, isRounded: true };
}

function joinedQuantity(context: TimeContext, at: number): Omit<Quantity, "isRounded"> | null {
  const word = wordAt(context, at);
  const hyphen = word.indexOf("-");
  if (hyphen > 0) {
    const count = SMALL_NUMBERS.get(word.slice(0, hyphen));
    const unit = UNITS.get(word.slice(hyphen + 1));
    if (count !== undefined && unit) return { last: at, count, unit };
  }
  if (context.tokens[at]?.kind !== "number" || wordAt(context, at + 1) !== "-") return null;
  const hyphened = UNITS.get(wordAt(context, at + 2));
  if (!hyphened || !/^\d{1,3}$/.test(word)) return null;
  return { last: at + 2, count: Number(word), unit: hyphened };
}

const isOrdinalSecond = (context: TimeContext, at: number, count: number | null): boolean =>
  wordAt(context, at) === "second" && (count !== 1 || /^an?$/.test(wordAt(context, at - 1)));

const isAge = (context: TimeContext, at: number): boolean =>
  wordAt(context, at) === "of" && wordAt(context, at + 1) === "age";
