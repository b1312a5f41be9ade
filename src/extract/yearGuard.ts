import { isTight, type TimeContext, wordAt } from "./timeSpan.ts";
import { COUNTED } from "./timeWords.ts";

/** The year that a token writes as four digits, 1000 to 2199; null: it is no such number, or is part of a longer one. */
export function yearAt(context: TimeContext, at: number): number | null {
  const token = context.tokens[at];
  if (token?.kind !== "number" || token.text.length !== 4 || !FOUR_DIGITS.test(token.text))
    return null;
  if (MONEY.has(wordAt(context, at - 1)) && isTight(context, at)) return null;
  const next = wordAt(context, at + 1);
  return next === "%" || next === "percent" ? null : Number(token.text);
}

/** A year that stands alone, where the words around it say that it is one ("in 2014", "the 2003 invasion", "(2015)"). */
export function bareYear(context: TimeContext, at: number): number | null {
  const year = yearAt(context, at);
  if (year === null || isGlued(context, at)) return null;
  const word = before(context, at);
  const next = wordAt(context, at + 1);
  if (word === "(" && next === ")")
    return isRecent(year) && !isPlural(context, at - 2) ? year : null;
  if (STRONG.has(word)) return year % 100 === 0 && isPlural(context, at + 1) ? null : year;
  if (!isRecent(year)) return null;
  if (OPENS_LIST.has(word)) return yearAt(context, at - 2) !== null ? year : null;
  if (WEAK.has(word)) return isPlural(context, at + 1) || COUNTED.has(next) ? null : year;
  if (DETERMINERS.has(word) || isPossessive(context, at - 1)) {
    return context.tokens[at + 1]?.kind === "word" && !COUNTED.has(next) ? year : null;
  }
  return isSentenceStart(context, at) && COPULAS.has(next) ? year : null;
}

const FOUR_DIGITS = /^(?:1\d|2[01])\d\d$/;
const MONEY = new Set("$ £ € ¥ # №".split(" "));
const STRONG = new Set(
  "in since during until till throughout through circa mid early late year spring summer autumn winter fall".split(
    " ",
  ),
);
const WEAK = new Set("of from to by before after between for around about".split(" "));
const OPENS_LIST = new Set(["and", "or", ","]);
const DETERMINERS = new Set(
  "the a an its his her their our your my this that another each every".split(" "),
);
const GLUE = new Set(["/", ".", "-", "–"]);
const COPULAS = new Set("was is has had saw will began ended marked".split(" "));
const NO_PLURALS = new Set(
  "was is has as us his its this thus afterwards towards perhaps".split(" "),
);
const MASSES = new Set("people men women children police".split(" "));

/** The word before a year, past the hyphen of "mid-2014". */
const before = (context: TimeContext, at: number): string =>
  wordAt(context, at - 1) === "-" && wordAt(context, at - 2) === "mid"
    ? "mid"
    : wordAt(context, at - 1);

const isRecent = (year: number): boolean => year >= 1800 && year <= 2100;

function isGlued(context: TimeContext, at: number): boolean {
  if (isTight(context, at) && GLUE.has(before(context, at))) return true;
  const next = wordAt(context, at + 1);
  return (next === "-" || next === "/" || next === ":") && isTight(context, at + 1);
}

function isPlural(context: TimeContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word" || token.text !== token.form) return false;
  if (MASSES.has(token.form)) return true;
  return /[^s]s$/.test(token.form) && !NO_PLURALS.has(token.form) && !token.form.endsWith("'s");
}

const isPossessive = ({ tokens }: TimeContext, at: number): boolean =>
  tokens[at]?.form.endsWith("'s") ?? false;

const isSentenceStart = (context: TimeContext, at: number): boolean =>
  at === 0 || wordAt(context, at - 1) === "." || context.tokens[at]?.newline === true;
