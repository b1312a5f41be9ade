import {
  ENDS,
  FINITE,
  form,
  is,
  isAdjective,
  isAside,
  isInitial,
  isParticiple,
  isRelative,
  type Phrase,
  REACH,
  type View,
} from "./phrases.ts";
import { KIND } from "./wordKinds.ts";

/** The phrase that begins at a token: up to a sign, a verb, a time or a word that opens a clause; null: none. */
export function phraseAfter(view: View, from: number, ceiling: number): Phrase | null {
  const stops = ENDS | FINITE | KIND.time | KIND.counts | KIND.saying;
  let last = from - 1;
  if (is(view, from, KIND.pronoun)) return { first: from, last: from, aside: null };
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    if (form(view, i) === "(" && i > from) {
      const close = closing(view, i, ceiling);
      if (close === null) break;
      i = close;
      continue;
    }
    if (form(view, i) === "." && isInitial(view, i) && i < ceiling) continue;
    const noun =
      is(view, i, KIND.capital) ||
      (is(view, i, KIND.paper | KIND.people | KIND.role) && !is(view, i, KIND.be)) ||
      isAdjective(view, i);
    if (is(view, i, ENDS) || (is(view, i, stops) && !noun)) break;
    if (is(view, i, KIND.number)) break;
    if (form(view, i) === "to" && !is(view, i - 1, KIND.role)) break;
    if (form(view, i) === "and" && !isJoint(view, i, ceiling)) break;
    if (is(view, i, KIND.preposition) && is(view, i + 1, KIND.time)) break;
    last = i;
  }
  if (last < from) return null;
  const aside = asideAfter(view, last, ceiling);
  return { first: from, last, aside };
}

function closing(view: View, open: number, ceiling: number): number | null {
  for (let i = open + 1; i < Math.min(ceiling, open + 12); i++) if (form(view, i) === ")") return i;
  return null;
}

/** Whether what follows "and" is a further name: no verb or number up to the next sign. */
function isJoint(view: View, and: number, ceiling: number): boolean {
  for (let i = and + 1; i <= ceiling && i - and < 9; i++) {
    if (is(view, i, KIND.breaks)) return i > and + 1;
    if (is(view, i, FINITE | KIND.number | KIND.pronoun) && !is(view, i, KIND.capital))
      return false;
  }
  return true;
}

/** "…, a security analyst" behind a name. */
export function asideAfter(
  view: View,
  last: number,
  ceiling: number,
): readonly [number, number] | null {
  if (form(view, last + 1) !== "," || !isAside(view, last + 2)) return null;
  let end = last + 2;
  const goesOn = (at: number) => isInitial(view, at) || !is(view, at, KIND.breaks | KIND.contrast);
  while (end < ceiling && end - last < REACH && goesOn(end + 1)) end += 1;
  const who = isRelative(view, last + 2);
  for (let i = last + 2; i <= end && !who; i++)
    if (
      is(view, i, KIND.be | KIND.auxiliary | KIND.says) ||
      (is(view, i, KIND.verb) &&
        !is(view, i, KIND.capital) &&
        !isAdjective(view, i) &&
        !isParticiple(view, i))
    )
      return null;
  return [last + 2, end];
}
