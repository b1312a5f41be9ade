import { AUXILIARY, BE, BREAKS, CAPITAL, CLAIM, CONTRAST, NUMBER, SAYS, VERB } from "./kinds.ts";
import { FINITE, form, is, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";

export function strongStart(view: View, at: number, floor: number): number {
  let first = at;
  while (first > floor && form(view, first - 1) !== ";") first -= 1;
  return first;
}

export function strongEnd(view: View, at: number, ceiling: number): number {
  let last = at;
  while (last < ceiling && !/^(?:;|but|—|–)$/.test(form(view, last + 1))) last += 1;
  return last;
}

const MARKS = BREAKS | CONTRAST;

const SUBJECTS = new Set("that because after when since which who said says".split(" "));

/** The clause around a word: between signs, "but" or "that", and an "and" that opens one. */
export function clause(view: View, at: number, within: Stretch): Stretch {
  let first = at;
  while (first > within.first && !endsLeft(view, first - 1, within.first)) first -= 1;
  if (form(view, first - 1) === "," && is(view, first, FINITE) && !is(view, first, CAPITAL))
    first = subjectBefore(view, first - 1, within.first);
  let last = at;
  while (last < within.last && !endsRight(view, last + 1, within.last)) last += 1;
  return { first, last };
}

/** Over "…, including 47 minors, |": back to what is said to be. */
function subjectBefore(view: View, comma: number, floor: number): number {
  let first = comma;
  while (first > floor && form(view, first - 1) !== ",") first -= 1;
  if (first > floor) first -= 1;
  while (first > floor && !endsLeft(view, first - 1, floor)) first -= 1;
  return first;
}

function endsLeft(view: View, at: number, floor: number): boolean {
  if (is(view, at, MARKS) || SUBJECTS.has(form(view, at))) return !inNumber(view, at);
  if (form(view, at) !== "and") return false;
  for (let i = at - 1; i >= floor && at - i < 12 && !is(view, i, MARKS); i--)
    if (is(view, i, FINITE) && !is(view, i, CAPITAL)) return true;
  return false;
}

function endsRight(view: View, at: number, ceiling: number): boolean {
  if (is(view, at, MARKS)) return !inNumber(view, at);
  if (form(view, at) !== "and") return false;
  for (let i = at + 1; i <= ceiling && i < at + 6 && !is(view, i, MARKS); i++)
    if (
      is(view, i, BE | AUXILIARY | SAYS) ||
      (is(view, i, VERB) && i === at + 2 && is(view, at + 1, NUMBER))
    )
      return true;
  return false;
}

/** A hyphen or point inside a number's words. */
const inNumber = (view: View, at: number) =>
  form(view, at) === "-" && view.tokens[at]?.spaced === false;

/** A mark that ends the words judged, but for the quotation mark of the judgement: `is "untrue"`, `"is untrue"`. */
const opens = (view: View, at: number) =>
  /^(?:[;"“”–—]|but)$/.test(view.tokens[at]?.text ?? "") &&
  !(/^["“]$/.test(view.tokens[at]?.text ?? "") && (is(view, at - 1, BE) || is(view, at + 1, BE)));

/** What a word judges before it: from the nearest claim, or a strong mark, on. */
export function whole(view: View, at: number, within: Stretch): Stretch {
  let first = at;
  while (first > within.first && !opens(view, first - 1)) {
    first -= 1;
    const claim = is(view, first, CLAIM) && !/^(?:that|this|the)$/.test(form(view, first - 1));
    if (claim || (is(view, first, CLAIM) && /^(?:that|of)$/.test(form(view, first + 1)))) break;
  }
  return { first, last: at };
}
