import type { Token } from "./tokens.ts";
import { KIND } from "./wordKinds.ts";

/** What the rules on speech look at. */
export type View = {
  tokens: readonly Token[];
  /** Of each token. */
  kinds: Uint32Array;
};

/** Who speaks, as the text puts it: token indices, inclusive. */
export type Phrase = {
  first: number;
  last: number;
  /** "a security analyst", "who leads a team": what stands behind it between commas; null: nothing. */
  aside: readonly [number, number] | null;
};

export const is = ({ kinds }: View, at: number, kind: number): boolean =>
  ((kinds[at] ?? KIND.breaks) & kind) !== 0;
export const form = ({ tokens }: View, at: number): string => tokens[at]?.form ?? "";

/** How far a rule looks from its word: this keeps every text linear. */
const REACH = 36;
const FINITE = KIND.be | KIND.auxiliary | KIND.verb | KIND.says;
const ENDS = KIND.breaks | KIND.contrast | KIND.subordinate;

/** The phrase that ends before `at`, over adverbs, helping verbs and times; null: none, or `at` is passive. */
export function phraseBefore(view: View, at: number, floor: number): Phrase | null {
  let last = at - 1;
  const skips = KIND.adverb | KIND.auxiliary | KIND.time;
  const timed = () => is(view, last, KIND.preposition) && is(view, last + 1, KIND.time);
  while (last >= floor && at - last < 10 && (is(view, last, skips) || timed())) last -= 1;
  if (last < floor || is(view, last, KIND.be)) return null;
  if (form(view, last) === ",") return withAside(view, last, floor);
  if (isRelative(view, last)) {
    const comma = form(view, last - 1) === ",";
    return endingAt(view, last - (comma ? 2 : 1), floor);
  }
  return endingAt(view, last, floor);
}

/** "Jane Roe, head of the clinic, ": the phrase whose aside a comma closes. */
function withAside(view: View, comma: number, floor: number): Phrase | null {
  let right = comma;
  for (let n = 0; n < 6; n++) {
    const left = commaBefore(view, right, Math.max(floor, comma - REACH));
    if (left === null) return null;
    right = left;
    const head = endingAt(view, left - 1, floor);
    const opens = (commaBefore(view, left, Math.max(floor - 1, comma - REACH)) ?? floor - 1) + 1;
    if (
      head === null ||
      startsAside(view, head.first) ||
      startsAside(view, opens) ||
      isFronted(view, head.first)
    )
      continue;
    if (!isAside(view, left + 1)) return null;
    return { ...head, aside: [left + 1, comma - 1] };
  }
  return null;
}

/** "who", "which", "whose", but not the WHO. */
const isRelative = (view: View, at: number) =>
  is(view, at, KIND.subordinate) && /^wh(?:o|ose|ich)$/.test(form(view, at));

const isWho = (view: View, at: number) =>
  is(view, at, KIND.subordinate) && form(view, at) === "who";

const isFronted = (view: View, at: number) => is(view, at, KIND.preposition | KIND.time);

function startsAside(view: View, at: number): boolean {
  if (isRelative(view, at)) return true;
  return !is(view, at, KIND.capital) && is(view, at, KIND.role) && form(view, at + 1) === "of";
}

/** "a …", "the …", "who …", "of …", "head of …", or a name: what may stand between commas behind a name. */
function isAside(view: View, at: number): boolean {
  const kinds =
    KIND.saying |
    KIND.determiner |
    KIND.role |
    KIND.capital |
    KIND.preposition |
    KIND.body |
    KIND.possessive;
  return (
    is(view, at, kinds) ||
    /^(?:wh(?:o|ose|ich)|aged|senior|based)$/.test(form(view, at)) ||
    BEHIND.test(form(view, at)) ||
    (is(view, at, KIND.number) && form(view, at + 1) === ",") ||
    is(view, at + 1, KIND.role | KIND.body)
  );
}

function commaBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > floor; i--) {
    if (form(view, i) === ",") return i;
    if (/^["“”;:–—]$/.test(view.tokens[i]?.text ?? "")) return null;
  }
  return null;
}

/** The phrase that ends with a token: back to a sign, a verb, or a word that opens a clause. */
export function endingAt(view: View, end: number, floor: number): Phrase | null {
  let last = end;
  if (is(view, last, FINITE) && !is(view, last, KIND.capital)) {
    const who = relativeBefore(view, last, floor);
    if (who === null) return null;
    last = who - 1;
  }
  let first = last + 1;
  for (let j = last; j >= floor && last - j < REACH; j--) {
    if (form(view, j) === ")") j = Math.max(opening(view, j), floor);
    else if (isWho(view, j) && form(view, j - 1) !== ",") last = j - 1;
    else if (form(view, j) === "." && isInitial(view, j)) first = j;
    else if (isCapitalVerb(view, j)) first = j;
    else if (is(view, j, ENDS)) break;
    else if (is(view, j, FINITE) && !isAdjective(view, j)) {
      const who = BEHIND.test(form(view, j)) ? j : relativeBefore(view, j, floor);
      if (who === null) break;
      last = who - 1;
      j = who;
      first = j;
      continue;
    } else if (form(view, j) === "and" && !joinsNames(view, j, floor)) break;
    else first = j;
    if (j <= last) first = Math.min(first, j);
    if (is(view, j - 1, ENDS) && !/^[.)]$/.test(form(view, j - 1)) && !isWho(view, j - 1)) break;
  }
  return first > last ? null : trimmed(view, first, last);
}

const isCapitalVerb = (view: View, at: number) => is(view, at, KIND.capital) && !is(view, at, ENDS);

/** Participles behind a noun: "a member reached by phone". */
const BEHIND =
  /^(?:reached|contacted|interviewed|based|charged|tasked|elected|appointed|involved|located|stationed)$/;

/** "based in", "run by", "known as". */
const isParticiple = (view: View, at: number) =>
  BEHIND.test(form(view, at)) || /^(?:by|as|in)$/.test(form(view, at + 1));

/** "a retired general": a participle between an article and a noun. */
const isAdjective = (view: View, at: number) =>
  is(view, at, KIND.verb) && is(view, at - 1, KIND.determiner);

/** The point of "Mr.", "Gen." or "J.". */
export const isInitial = (view: View, at: number) =>
  view.tokens[at]?.spaced === false &&
  ((view.tokens[at - 1]?.text.length ?? 9) === 1 || is(view, at - 1, KIND.role));

function opening(view: View, close: number): number {
  for (let i = close - 1; i > close - 12; i--) if (form(view, i) === "(") return i;
  return close;
}

function relativeBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > Math.max(floor, at - 14); i--) {
    if (isWho(view, i) && form(view, i - 1) !== ",") return i;
    if (is(view, i, KIND.breaks)) return null;
  }
  return null;
}

/** Whether what "and" joins are names or nouns: no verb, number or participle before it in its clause. */
function joinsNames(view: View, and: number, floor: number): boolean {
  for (let i = and - 1; i >= floor && and - i < 14; i--) {
    const small = !is(view, i, KIND.capital);
    if (small && is(view, i, FINITE | KIND.number) && !isAdjective(view, i)) return false;
    const opens = i === floor || is(view, i - 1, ENDS);
    if (small && /ing$/.test(form(view, i)) && (opens || is(view, i + 1, KIND.number)))
      return false;
    if (is(view, i, ENDS)) return i < and - 1;
    if (i === floor) return true;
  }
  return false;
}

/** Without "On Monday", "Meanwhile", "In Kabul" before it. */
function trimmed(view: View, from: number, last: number): Phrase | null {
  let first = from;
  const led = () =>
    is(view, first, KIND.adverb | KIND.time) ||
    /^(?:and|or|nor|yet|not|then|there)$/.test(form(view, first)) ||
    (is(view, first, KIND.preposition) && is(view, first + 1, KIND.time));
  while (first <= last && led()) first += 1;
  const inner = innerStart(view, first, last);
  if (inner !== null) first = inner;
  if (first > last) return null;
  return { first, last, aside: null };
}

/** Where a phrase begins after words that are not its own: "reporters | the army", "In Kabul | the army"; null: none. */
function innerStart(view: View, first: number, last: number): number | null {
  for (let i = last; i > first; i--) {
    if (!is(view, i, KIND.determiner) || is(view, i, KIND.capital | KIND.possessive)) continue;
    if (
      is(view, i - 1, KIND.capital) &&
      is(view, i + 1, KIND.capital) &&
      is(view, first, KIND.capital)
    )
      continue;
    const before = form(view, i - 1);
    if (is(view, i - 1, KIND.preposition | KIND.determiner | KIND.possessive)) continue;
    if (/ing$/.test(before) && !is(view, i - 1, KIND.capital)) continue;
    if (before !== "and" && before !== "or" && before !== "of") return i;
  }
  if (!is(view, first, KIND.preposition)) return null;
  for (let i = first + 2; i <= last; i++)
    if (is(view, i, KIND.people | KIND.role | KIND.pronoun | KIND.body)) return i;
  return last;
}

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
