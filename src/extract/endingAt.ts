import {
  ADVERB,
  BODY,
  BREAKS,
  CAPITAL,
  DETERMINER,
  NUMBER,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TIME,
} from "./kinds.ts";
import {
  BEHIND,
  ENDS,
  FINITE,
  form,
  is,
  isAdjective,
  isInitial,
  isWho,
  type Phrase,
  REACH,
  type View,
} from "./phrases.ts";

/** The phrase that ends with a token: back to a sign, a verb, or a word that opens a clause. */
export function endingAt(view: View, end: number, floor: number): Phrase | null {
  let last = end;
  if (is(view, last, FINITE) && !is(view, last, CAPITAL)) {
    const who = relativeBefore(view, last, floor);
    if (who === null) return null;
    last = who - 1;
  }
  let first = last + 1;
  for (let j = last; j >= floor && last - j < REACH; j--) {
    if (form(view, j) === ")") j = Math.max(opening(view, j), floor);
    else if ((isWho(view, j) && form(view, j - 1) !== ",") || isThat(view, j)) last = j - 1;
    else if (/^[.-]$/.test(form(view, j)) && isInitial(view, j)) first = j;
    else if (isCapitalVerb(view, j)) first = j;
    else if (is(view, j, ENDS)) break;
    else if (is(view, j, FINITE) && !isAdjective(view, j)) {
      if (isMade(view, j) || form(view, j - 1) === "-") {
        first = j;
        continue;
      }
      const who = BEHIND.has(form(view, j)) ? j : relativeBefore(view, j, floor);
      if (who === null) break;
      last = who - 1;
      j = who;
      first = j;
      continue;
    } else if (form(view, j) === "and" && !joinsNames(view, j, floor)) break;
    else first = j;
    if (j <= last) first = Math.min(first, j);
    const isOpen = is(view, j - 1, ENDS) && !/^[.)-]$/.test(form(view, j - 1));
    if (isOpen && !isWho(view, j - 1) && !isThat(view, j - 1)) break;
  }
  return first > last ? null : trimmed(view, first, last);
}

const isCapitalVerb = (view: View, at: number) => is(view, at, CAPITAL) && !is(view, at, ENDS);

/** "a list drawn up by the prefect", "figures released by": a participle behind its noun. */
const isMade = (view: View, at: number) =>
  /^(?:up )?by\b/.test(`${form(view, at + 1)} ${form(view, at + 2)}`);

function opening(view: View, close: number): number {
  for (let i = close - 1; i > close - 12; i--) if (form(view, i) === "(") return i;
  return close;
}

function relativeBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > Math.max(floor, at - 14); i--) {
    if ((isWho(view, i) && form(view, i - 1) !== ",") || isThat(view, i)) return i;
    if (is(view, i, BREAKS)) return null;
  }
  return null;
}

/** "the charity that employs them": of those who speak, where a verb follows. */
const isThat = (view: View, at: number): boolean =>
  /^(?:that|which)$/.test(form(view, at)) &&
  is(view, at - 1, BODY | PEOPLE | ROLE) &&
  /s$|ed$/.test(form(view, at + 1)) &&
  form(view, at + 1) !== "calls" &&
  [2, 3, 4, 5, 6, 7, 8].some((n) => form(view, at - n) === "the");

/** Whether what "and" joins are names or nouns: no verb, number or participle before it in its clause. */
function joinsNames(view: View, and: number, floor: number): boolean {
  for (let i = and - 1; i >= floor && and - i < 14; i--) {
    const small = !is(view, i, CAPITAL);
    if (small && is(view, i, FINITE | NUMBER) && !isAdjective(view, i)) return false;
    const opens = i === floor || is(view, i - 1, ENDS);
    if (small && /ing$/.test(form(view, i)) && (opens || is(view, i + 1, NUMBER))) return false;
    if (is(view, i, ENDS)) return i < and - 1;
    if (i === floor) return true;
  }
  return false;
}

/** Without "On Monday", "Meanwhile", "In Kabul" before it. */
function trimmed(view: View, from: number, last: number): Phrase | null {
  let first = from;
  const led = () =>
    is(view, first, ADVERB | TIME) ||
    /^(?:and|or|nor|yet|not|then|there|of|(?:year-)?old)$/.test(form(view, first)) ||
    (is(view, first, PREPOSITION) && is(view, first + 1, TIME));
  while (first <= last && led()) first += 1;
  const inner = innerStart(view, first, last);
  if (inner !== null) first = inner;
  if (first > last) return null;
  return { first, last, aside: null };
}

/** Where a phrase begins after words that are not its own: "reporters | the army", "In Kabul | the army"; null: none. */
function innerStart(view: View, first: number, last: number): number | null {
  for (let i = last; i > first; i--) {
    if (!is(view, i, DETERMINER) || is(view, i, CAPITAL | POSSESSIVE)) continue;
    if (is(view, i - 1, CAPITAL) && is(view, i + 1, CAPITAL) && is(view, first, CAPITAL)) continue;
    const before = form(view, i - 1);
    if (is(view, i - 1, PREPOSITION | DETERMINER | POSSESSIVE)) continue;
    if (/ing$/.test(before) && !is(view, i - 1, CAPITAL)) continue;
    if (before !== "and" && before !== "or" && before !== "of") return i;
  }
  if (!is(view, first, PREPOSITION)) return null;
  for (let i = first + 2; i <= last; i++) if (is(view, i, PEOPLE | ROLE | PRONOUN | BODY)) return i;
  return last;
}
