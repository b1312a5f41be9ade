import { isCapital, type TimeContext, type TimeRule, wordAt } from "./timeSpan.ts";
import { CAPITAL_MONTHS, MONTHS, NAME_MONTHS } from "./timeWords.ts";

/** The month, 1 to 12, that a token may name; "may" and "march" need their capital. */
export function monthAt(context: TimeContext, at: number): number | null {
  const word = wordAt(context, at);
  const month = MONTHS.get(word);
  if (month === undefined) return null;
  return CAPITAL_MONTHS.has(word) && !isCapital(context, at) ? null : month;
}

/** Whether a month without day and year is one: neither a person, nor a march, nor "may". */
export function isBareMonth(context: TimeContext, at: number, last: number): boolean {
  const word = wordAt(context, at);
  const before = wordAt(context, at - 1);
  const isShort = word.length <= 3 && word !== "may";
  if (!isShort && !NAME_MONTHS.has(word)) return true;
  if (isShort && isUpperCase(context, at)) return false;
  if (FIRM.has(before)) return true;
  if (context.names.has(word) || !isCapital(context, at)) return false;
  const next = context.tokens[last + 1];
  const leadsToName = next?.kind === "word" && isCapital(context, last + 1) && !isMonth(next.form);
  if (LOOSE.has(before)) return !leadsToName;
  const isAttribute = !isShort && next?.kind === "word" && !leadsToName && !MARCHES.has(next.form);
  return DETERMINERS.has(before) && isAttribute;
}

/** Months that the text uses as somebody's name: after a first name or a title, and not before a number. */
export function monthNames(context: TimeContext): Set<string> {
  const names = new Set<string>();
  for (let at = 1; at < context.words.length; at++) {
    const word = wordAt(context, at);
    if (!isCapital(context, at) || !NAME_MONTHS.has(word)) continue;
    if (context.tokens[at + 1]?.kind !== "number" && isName(context, at - 1)) names.add(word);
  }
  return names;
}

/** "the DEC" is somebody's initials. */
const isUpperCase = ({ tokens }: TimeContext, at: number): boolean =>
  tokens[at]?.text === tokens[at]?.text.toUpperCase();

const isMonth = (word: string): boolean => MONTHS.has(word);

const FIRM = new Set(
  "in since last next this early mid late until till during throughout mid- past previous coming earlier".split(
    " ",
  ),
);
const LOOSE = new Set(
  "by from to of for before after between through and or , on ( - – /".split(" "),
);
const DETERMINERS = new Set("the a an his her its their our your my".split(" "));
const MARCHES = new Set("on for against to towards in through from by of".split(" "));
const TITLES = new Set("mr mrs ms miss mr. mrs. ms. dr minister secretary".split(" "));

const isName: (...args: Parameters<TimeRule>) => boolean = (context, at) => {
  const word = wordAt(context, at);
  if (TITLES.has(word)) return true;
  if (FIRM.has(word) || LOOSE.has(word) || DETERMINERS.has(word) || isMonth(word)) return false;
  const token = context.tokens[at];
  const opens = token?.newline || wordAt(context, at - 1) === ".";
  return token?.kind === "word" && isCapital(context, at) && !opens && !token.form.includes("'");
};
