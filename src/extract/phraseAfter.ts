import {
  ADVERB,
  AUXILIARY,
  BE,
  BREAKS,
  CAPITAL,
  CONTRAST,
  COUNTS,
  NUMBER,
  PAPER,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SAYING,
  SAYS,
  TIME,
  VERB,
} from "./kinds.ts";
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

/** The phrase that begins at a token: up to a sign, a verb, a time or a word that opens a clause; null: none. */
export function phraseAfter(view: View, from: number, ceiling: number): Phrase | null {
  const stops = ENDS | FINITE | TIME | COUNTS | SAYING;
  let last = from - 1;
  if (is(view, from, PRONOUN)) return { first: from, last: from, aside: null };
  for (let i = from; i <= ceiling && i - from < REACH; i++) {
    if (form(view, i) === "(" && i > from) {
      const close = closing(view, i, ceiling);
      if (close === null) break;
      i = close;
      continue;
    }
    if (form(view, i) === "." && isInitial(view, i) && i < ceiling) continue;
    const by = is(view, i - 1, PAPER) && is(view, i, VERB) ? byAfter(view, i) : null;
    if (by !== null && by < ceiling) {
      i = by;
      continue;
    }
    const noun =
      is(view, i, CAPITAL) ||
      (is(view, i, PAPER | PEOPLE | ROLE) && !is(view, i, BE)) ||
      isAdjective(view, i) ||
      (is(view, i - 1, CAPITAL) && i > from && /[^ds]$/.test(form(view, i)));
    if (is(view, i, ENDS) || (is(view, i, stops) && !noun)) break;
    if (is(view, i, NUMBER) && !(i === from && form(view, i) === "one")) break;
    if (form(view, i) === "to" && !is(view, i - 1, ROLE)) break;
    if (form(view, i) === "and" && !isJoint(view, i, ceiling)) break;
    if (is(view, i, PREPOSITION) && is(view, i + 1, TIME)) break;
    last = i;
  }
  if (last < from) return null;
  const aside = asideAfter(view, last, ceiling);
  return { first: from, last, aside };
}

/** "a poll published on Thursday by": whose it is follows; null: it does not. */
function byAfter(view: View, participle: number): number | null {
  let at = participle + 1;
  while (
    at < participle + 6 &&
    is(view, at, PREPOSITION | TIME | ADVERB) &&
    form(view, at) !== "by"
  )
    at += 1;
  return form(view, at) === "by" ? at : null;
}

function closing(view: View, open: number, ceiling: number): number | null {
  for (let i = open + 1; i < Math.min(ceiling, open + 12); i++) if (form(view, i) === ")") return i;
  return null;
}

/** Whether what follows "and" is a further name: no verb or number up to the next sign. */
function isJoint(view: View, and: number, ceiling: number): boolean {
  for (let i = and + 1; i <= ceiling && i - and < 9; i++) {
    if (is(view, i, BREAKS)) return i > and + 1;
    if (is(view, i, FINITE | NUMBER | PRONOUN) && !is(view, i, CAPITAL)) return false;
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
  const goesOn = (at: number) => isInitial(view, at) || !is(view, at, BREAKS | CONTRAST);
  while (end < ceiling && end - last < REACH && goesOn(end + 1)) end += 1;
  const who = isRelative(view, last + 2);
  for (let i = last + 2; i <= end && !who; i++)
    if (
      is(view, i, BE | AUXILIARY | SAYS) ||
      (i > last + 2 && is(view, i, ADVERB) && is(view, i - 1, CAPITAL)) ||
      (is(view, i, VERB) &&
        !is(view, i, CAPITAL) &&
        !isAdjective(view, i) &&
        !isParticiple(view, i))
    )
      return null;
  return [last + 2, end];
}
