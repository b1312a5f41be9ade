import { COUNTED } from "./counted.ts";
import { form } from "./neighbours.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";
import { unitWord } from "./unitWord.ts";

const MINORS = new Set(
  "children boys girls kids minors youths youngsters adults people those anyone everyone men women persons patients".split(
    " ",
  ),
);

/** Whether a number is an age: 23-year-old, aged 23, "Name, 23,", children under five, in his 20s. */
export function isAge(tokens: readonly Token[], n: Numeral): boolean {
  const unit = unitWord(tokens, n);
  if (/^years?-old/.test(unit) || unit === "something" || unit === "somethings") return true;
  if (/^years?$/.test(unit) && /^(?:old|younger|older)$/.test(form(tokens, n.next + 1)))
    return true;
  if (n.low === null || n.low > 120 || n.kind !== "count") return false;
  return isAged(tokens, n) || isAside(tokens, n) || isMinor(tokens, n) || isDecade(tokens, n);
}

/** "aged 23", "aged between 5 and 12", "at the age of 16". */
function isAged(tokens: readonly Token[], n: Numeral): boolean {
  const isFiller = /^(?:between|from|under|over|about|around|of|just|only|at|least)$/;
  let at = n.first - 1;
  for (let k = 0; k < 3 && isFiller.test(form(tokens, at)); k += 1) at -= 1;
  return /^(?:age|aged|ages)$/.test(form(tokens, at));
}

/** ", 23," after a name. */
function isAside(tokens: readonly Token[], n: Numeral): boolean {
  const isDigit = n.first === n.last && tokens[n.first]?.kind === "number" && (n.low ?? 0) > 0;
  const name = tokens[n.first - 2];
  const isName = name?.kind === "word" && /^[A-Z\u00c0-\u00de]/.test(name.text);
  const isClosed = /^[,.;)]$/.test(form(tokens, n.next)) && tokens[n.next]?.spaced === false;
  return isDigit && isName && form(tokens, n.first - 1) === "," && isClosed;
}

/** "children under five", "people over 65". */
function isMinor(tokens: readonly Token[], n: Numeral): boolean {
  const isLimit = /^(?:under|over|above|below)$/.test(form(tokens, n.first - 1));
  return isLimit && MINORS.has(form(tokens, n.first - 2)) && !COUNTED.has(form(tokens, n.next));
}

/** "in his 20s", "the over-65s". */
function isDecade(tokens: readonly Token[], n: Numeral): boolean {
  return form(tokens, n.last + 1) === "s" && tokens[n.last + 1]?.spaced === false;
}
