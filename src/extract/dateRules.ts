import { COUNTED } from "./counted.ts";
import { chainAt, form, isCapital, isDigits, isTied } from "./neighbours.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

const MONTHS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`.split(/\s+/),
);
const CHAINS = new Set(["and", "or", "to", "through", "-", "–", "/"]);
const ZONES = new Set("am pm gmt utc bst est edt pst cet o'clock noon midnight".split(" "));

/** Whether a number is part of a time of day: 4:00, 5 p.m., 0100 GMT, half past two. */
export function isTime(tokens: readonly Token[], n: Numeral): boolean {
  if (isTied(tokens, n.last + 1, ":") && isDigits(tokens, n.last + 2)) return true;
  if (isTied(tokens, n.first - 1, ":") && isDigits(tokens, n.first - 2)) return true;
  const after = form(tokens, n.next);
  const isHours = after === "hours" && /^[012]\d{3}$/.test(form(tokens, n.first));
  const isHalfDay =
    (after === "a" || after === "p") &&
    form(tokens, n.next + 1) === "." &&
    form(tokens, n.next + 2) === "m";
  const isPast =
    form(tokens, n.first - 1) === "past" && /^(?:half|quarter)$/.test(form(tokens, n.first - 2));
  return ZONES.has(after) || isHours || isHalfDay || isPast;
}

/** Whether a number is the day, month or year of a date: 24 October, Oct. 16-22, 2017-10-24, 24.10.2017. */
export function isDate(tokens: readonly Token[], n: Numeral): boolean {
  if (isDigits(tokens, n.first) && isDateChain(tokens, n)) return true;
  return isDay(n) && (isBeforeMonth(tokens, n) || isAfterMonth(tokens, n));
}

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.has(form(tokens, at)) && isCapital(tokens, at);
const isDay = ({ low, kind, scale }: Numeral): boolean =>
  low !== null && low >= 1 && low <= 31 && kind === "count" && scale === 1;

/** "24 October", "11-13 Dec", "16 and 17 October". */
function isBeforeMonth(tokens: readonly Token[], { next }: Numeral): boolean {
  const isChained = CHAINS.has(form(tokens, next)) && isDigits(tokens, next + 1);
  return isMonth(tokens, next) || (isChained && isMonth(tokens, next + 2));
}

/** "October 22", "Oct. 22", "October 16 to 22"; but "in October 22 people" counts people. */
function isAfterMonth(tokens: readonly Token[], { first, next }: Numeral): boolean {
  if (COUNTED.has(form(tokens, next)) || tokens[first]?.newline) return false;
  let at = first - 1;
  if (CHAINS.has(form(tokens, at)) && /^\d\d?$/.test(form(tokens, at - 1))) at -= 2;
  if (form(tokens, at) === ".") at -= 1;
  return isMonth(tokens, at);
}

const DATES = /^(?:\d{4} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:\d{4}|\d{2}))$/;

/** Three numbers tied together, the first or the last of them a year. */
function isDateChain(tokens: readonly Token[], { first }: Numeral): boolean {
  const { texts } = chainAt(tokens, first);
  if (texts.length > 1) return DATES.test(texts.join(" "));
  const text = form(tokens, first);
  return text.includes(".") && DATES.test(text.replaceAll(".", " "));
}
