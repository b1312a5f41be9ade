import { ADVERB, CONTRAST, DETERMINER, PREPOSITION, SUBORDINATE } from "./kinds.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { Phrase } from "./subjectOf.ts";
import type { Token } from "./tokens.ts";
import { isKind } from "./wordKinds.ts";

/** The subject among the words before a verb, without what is set in front of it and beside it; null: it is not there. */
export function subjectHead(
  tokens: readonly Token[],
  parts: SentenceParts,
  [from, to]: Phrase,
): Phrase | null {
  const pieces: Phrase[] = [];
  let first = from;
  let isAside = false;
  for (let at = from; at <= to + 1; at += 1) {
    if (at <= to && !SEAMS.has(form(tokens, at))) continue;
    const piece = trimmed(tokens, parts, [first, at - 1]);
    isAside = piece !== null && isFront(tokens, piece[0]);
    if (piece && !isAside) pieces.push(piece);
    first = at + 1;
  }
  const [opening, ...rest] = pieces;
  const ending = pieces.at(-1);
  if (!opening || !ending || isAside) return null;
  if (opening === ending) return opening;
  if (SEAMS.has(form(tokens, to)))
    return (isNamed(tokens, opening) ? null : rest.find((one) => isNamed(tokens, one))) ?? opening;
  return isList(tokens, ending) ? [opening[0], ending[1]] : ending;
}

const form = (tokens: readonly Token[], at: number) => tokens[at]?.form ?? "";
const isCapital = (text = "") => text.charAt(0) !== text.charAt(0).toLowerCase();

function isFront(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isCount = next?.kind === "number" || COUNTS.test(next?.form ?? "");
  if (form(tokens, at) === "that" || (isCount && NUMBERED.has(form(tokens, at)))) return false;
  return FRONTS.has(form(tokens, at)) || isKind(form(tokens, at), LEADS);
}

const COUNTS =
  /^(?:least|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|an?)$/;

/** "Anthony Albanese", and not "The prime minister". */
const isNamed = (tokens: readonly Token[], [first, last]: Phrase) =>
  tokens
    .slice(first, last + 1)
    .every(({ kind, text, form }) => kind === "word" && isCapital(text) && form !== "the");

function isList(tokens: readonly Token[], [first, last]: Phrase): boolean {
  for (let at = first; at <= last; at += 1) if (JOINS.has(form(tokens, at))) return true;
  return false;
}

/** Without times and loose words at its ends. */
function trimmed(
  tokens: readonly Token[],
  { times }: SentenceParts,
  [from, to]: Phrase,
): Phrase | null {
  let [first, last] = [from, to];
  for (let moved = true; moved && first <= last; ) {
    moved = false;
    const lead = first + Number(isKind(form(tokens, first), TIMED));
    const time = times.find(
      (one) => one.first <= lead && lead <= one.last && form(tokens, one.last + 1) !== "of",
    );
    if (time) [first, moved] = [time.last + 1, true];
    else if (isLoose(tokens, first, first === last)) [first, moved] = [first + 1, true];
    else if (isLoose(tokens, last, true)) [last, moved] = [last - 1, true];
  }
  return first <= last ? [first, last] : null;
}

function isLoose(tokens: readonly Token[], at: number, isAlone: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "sign") return token?.form !== "$";
  const next = tokens[at + 1];
  const isNoun =
    !isAlone && next?.kind === "word" && next.text === next.form && !isKind(next.form, DETERMINER);
  if (token.form === "that" || isKind(token.form, ADVERB)) return !isNoun;
  if (token.text === "WHO") return false;
  return (
    token.form === "alone" || JOINS.has(token.form) || isKind(token.form, CONTRAST | SUBORDINATE)
  );
}

const list = (words: string) => new Set(words.split(" "));
const SEAMS = list(", ( ) — –");
const JOINS = list("and or");
const NUMBERED = list("about around over at under near some");
const TIMED = PREPOSITION | SUBORDINATE | DETERMINER | ADVERB;
const LEADS = PREPOSITION | SUBORDINATE;
const FRONTS = list(
  "despite according including elsewhere farther aged citing south north east west beyond",
);
