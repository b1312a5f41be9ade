import { type Clause, isRelative } from "./clauses.ts";
import { nounFamily } from "./eventNouns.ts";
import { ADVERB, CONTRAST, PREPOSITION, SUBORDINATE } from "./kinds.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import { subjectHead } from "./subjectHead.ts";
import type { Token } from "./tokens.ts";
import { isSaying } from "./verbKinds.ts";
import type { Verb } from "./verbs.ts";
import { isKind } from "./wordKinds.ts";

/** Indices of the first and last token of a phrase, both inclusive. */
export type Phrase = readonly [number, number];

/** Who or what did or suffered what a verb of a clause tells, as the sentence names it; null: it does not. */
export function subjectOf(
  tokens: readonly Token[],
  parts: SentenceParts,
  clause: Clause,
  verb: Verb,
): Phrase | null {
  const opener = form(tokens, clause.first);
  if (!verb.finite && nounFamily(form(tokens, verb.first - 1)) !== null)
    return nounBefore(tokens, parts, verb.first - 1);
  const isOpened = opener === clause.opener || (opener === "that" && isRelative(clause));
  const opens = clause.first + Number(isOpened && clause.first > parts.sentence.opens);
  const main = clause.verbs.find(({ finite }) => finite) ?? clause.verbs[0] ?? verb;
  if (main.last < verb.first) {
    const told = isReduced(tokens, verb)
      ? phraseBefore(tokens, parts, main.last + 1, verb.first)
      : null;
    return told ?? subjectOf(tokens, parts, clause, main);
  }
  const index = parts.clauses.indexOf(clause);
  const own = isAside(tokens, clause, verb)
    ? earlier(tokens, parts, index)
    : subjectHead(tokens, parts, [opens, verb.first - 1]);
  if (own) return own;
  const before = parts.clauses[index - 1];
  const whole =
    before && before.verbs.length === 0 && index === 1 && isRelative(clause)
      ? subjectHead(tokens, parts, [before.first, before.last])
      : null;
  if (whole) return whole;
  if (before && isRelative(clause))
    return phraseBefore(tokens, parts, endOf(before) + 1, clause.first);
  return (
    (isReduced(tokens, verb) && !parts.times.some(({ last }) => last === verb.first - 1)
      ? phraseBefore(tokens, parts, opens, verb.first)
      : null) ?? earlier(tokens, parts, index)
  );
}

/** "The army, which has ruled since a coup in 2021, bombed": what stands before the comma is no subject. */
const isAside = (tokens: readonly Token[], { opener, first }: Clause, verb: Verb): boolean =>
  /^(?:since|after|before|until)$/.test(opener ?? "") &&
  form(tokens, first) === opener &&
  verb.finite &&
  form(tokens, verb.first - 1) === ",";

/** "in a referendum held on": the noun alone. */
function nounBefore(tokens: readonly Token[], parts: SentenceParts, last: number): Phrase {
  let first = last;
  const ends = (at: number) => form(tokens, at) === "of" || isEnd(tokens, parts, at);
  while (first > parts.sentence.opens && !ends(first - 1)) first -= 1;
  return [first, last];
}

/** The last token of the last verb of a clause; of one without, the one before it. */
export const endOf = ({ verbs, first }: Clause): number => verbs.at(-1)?.last ?? first - 1;

/** The subject that a clause without one goes on with. */
function earlier(tokens: readonly Token[], parts: SentenceParts, index: number): Phrase | null {
  const own = parts.clauses[index];
  for (let at = index - 1; own && at >= 0; at -= 1) {
    const clause = parts.clauses[at];
    if (!clause || clause.opener === "according" || isQuoted(tokens, clause, own)) continue;
    const verb = clause.verbs.find(({ finite }) => finite) ?? clause.verbs[0];
    if (verb && isSaying(verb.key) && own.opener === "that") continue;
    const before = parts.clauses[at - 1];
    if (isRelative(clause) && own.opener !== "and" && verb) {
      const whole = before && subjectHead(tokens, parts, [endOf(before) + 1, clause.first - 1]);
      if (whole && index === at + 1 && form(tokens, clause.first - 1) !== ",") return whole;
      continue;
    }
    const found = verb
      ? subjectOf(tokens, parts, clause, verb)
      : isRelative(clause) && before
        ? phraseBefore(tokens, parts, endOf(before) + 1, clause.first)
        : subjectHead(tokens, parts, [clause.first, clause.last]);
    if (found) return found;
  }
  return null;
}

/** Whether one of two clauses stands in a quotation that the other is not in. */
function isQuoted(tokens: readonly Token[], before: Clause, { first }: Clause): boolean {
  let marks = 0;
  for (let at = before.first; at < first; at += 1) if (tokens[at]?.form === '"') marks += 1;
  return marks % 2 === 1;
}

/** "17 people killed in", "the deal signed in": what stands right behind its noun and has no helping verb. */
const isReduced = (tokens: readonly Token[], { first, last, key }: Verb) =>
  first === last && tokens[first]?.form === key && tokens[first - 1]?.kind !== "sign";

/** The noun phrase that ends before a token, back to no further than `from`. */
export function phraseBefore(
  tokens: readonly Token[],
  parts: SentenceParts,
  from: number,
  past: number,
): Phrase | null {
  let last = past - 1;
  while (last >= from && (tokens[last]?.kind === "sign" || isBreak(form(tokens, last)))) last -= 1;
  let first = last + 1;
  while (first > from && !isEnd(tokens, parts, first - 1)) first -= 1;
  if (first < last && PARTICLES.has(form(tokens, first))) first += 1;
  for (let at = first - 1; at > Math.max(from, first - REACH); at -= 1) {
    const word = form(tokens, at);
    if (word !== "." && (tokens[at]?.kind === "sign" || isBreak(word))) break;
    if (nounFamily(word) === null || isVerb(parts, at)) continue;
    for (first = at; first > from && !isEnd(tokens, parts, first - 1); ) first -= 1;
    break;
  }
  return first <= last ? [first, last] : null;
}

/** "drive back rebels that". */
const PARTICLES = new Set("back off out down up away".split(" "));
const REACH = 12;
const form = (tokens: readonly Token[], at: number) => tokens[at]?.form ?? "";
const isVerb = ({ verbs }: SentenceParts, at: number) =>
  verbs.some(({ first, last }) => first <= at && at <= last);

/** Whether a noun phrase begins after a token. */
function isEnd(tokens: readonly Token[], parts: SentenceParts, at: number): boolean {
  const word = form(tokens, at);
  if (word === "," || isBreak(word) || isVerb(parts, at)) return true;
  if (tokens[at]?.kind === "sign")
    return word !== "$" && word !== '"' && word !== "-" && word !== ".";
  if (word === "of") return false;
  if (word === "beyond" || word === "despite") return true;
  if (isKind(word, PREPOSITION)) return form(tokens, at + 1) !== "least";
  return word.endsWith("ing") && isKind(form(tokens, at - 1), LEADS);
}

const LEADS = PREPOSITION | SUBORDINATE;
const ENDS = SUBORDINATE | CONTRAST | ADVERB;
const isBreak = (word: string) => word === "and" || word === "or" || isKind(word, ENDS);
