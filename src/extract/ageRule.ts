import { COUNTED } from "./counted.ts";
import { form, isCapital } from "./neighbours.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";
import { unitWord } from "./unitWord.ts";

const MINORS = new Set(
  "children boys girls kids minors youths youngsters adults people those anyone everyone men women persons patients".split(
    " ",
  ),
);

const FILLERS = new Set("between from under over about around of just only at least".split(" "));
const OLD = new Set(["old", "younger", "older"]);
const AGES = new Set(["age", "aged", "ages"]);
const LIMITS = new Set(["under", "over", "above", "below"]);

/** Whether a number is an age: 23-year-old, aged 23, "Name, 23,", children under five, in his 20s. */
export function isAge(tokens: readonly Token[], n: Numeral): boolean {
  const unit = unitWord(tokens, n);
  if (unit.startsWith("year-old") || unit.startsWith("years-old")) return true;
  if (unit === "something" || unit === "somethings") return true;
  if ((unit === "year" || unit === "years") && OLD.has(form(tokens, n.next + 1))) return true;
  if (n.low === null || n.low > 120 || n.kind !== "count") return false;
  return isAged(tokens, n) || isAside(tokens, n) || isMinor(tokens, n) || isDecade(tokens, n);
}

/** "aged 23", "aged between 5 and 12", "at the age of 16". */
function isAged(tokens: readonly Token[], n: Numeral): boolean {
  let at = n.first - 1;
  for (let k = 0; k < 3 && FILLERS.has(form(tokens, at)); k += 1) at -= 1;
  return AGES.has(form(tokens, at));
}

/** ", 23," after a name. */
function isAside(tokens: readonly Token[], n: Numeral): boolean {
  const isDigit = n.first === n.last && tokens[n.first]?.kind === "number" && (n.low ?? 0) > 0;
  const name = tokens[n.first - 2];
  if (!isDigit || name?.kind !== "word" || !isCapital(tokens, n.first - 2)) return false;
  const isClosed = /^[,.;)]$/.test(form(tokens, n.next)) && tokens[n.next]?.spaced === false;
  return form(tokens, n.first - 1) === "," && isClosed;
}

/** "children under five", "people over 65". */
function isMinor(tokens: readonly Token[], n: Numeral): boolean {
  return (
    LIMITS.has(form(tokens, n.first - 1)) &&
    MINORS.has(form(tokens, n.first - 2)) &&
    !COUNTED.has(form(tokens, n.next))
  );
}

/** "in his 20s", "the over-65s". */
function isDecade(tokens: readonly Token[], n: Numeral): boolean {
  return form(tokens, n.last + 1) === "s" && tokens[n.last + 1]?.spaced === false;
}
