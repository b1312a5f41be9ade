import { type Clause, isRelative } from "./clauses.ts";
import { declaresState } from "./declaresState.ts";
import { nounFamily, verbFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import type { Governor } from "./governor.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Verb } from "./verbs.ts";

/** Indices of the first and last token of words that may tell where something happened, both inclusive. */
export type Zone = [number, number];

/** Beside the noun, else in the clause with what stands apart before it. */
export function nearZones(
  { reading: { tokens } }: Context,
  parts: SentenceParts,
  { verb, noun, clause }: Governor,
  time: TimeSpan,
): Zone[] {
  const found: Zone[] = [];
  if (noun !== null) found.push(aroundNoun(tokens, parts, noun, time));
  if (noun !== null && verb === null) return found;
  if (verb && verbFamily(verb.key) === "word" && !declaresState(tokens, verb)) {
    found.push([verb.last + 1, Math.min(clause.last, Math.max(verb.last, time.last) + REACH)]);
    return found;
  }
  found.push(spanOf(tokens, parts, clause, time));
  const index = parts.clauses.indexOf(clause);
  const lead = parts.clauses[index - 1];
  const isOther = ({ first, last }: TimeSpan) =>
    lead !== undefined && first !== time.first && lead.first <= first && last <= lead.last;
  if (lead && lead.verbs.length === 0 && !parts.times.some(isOther))
    found.push([lead.first, clause.last]);
  const next = parts.clauses[index + 1];
  if (next && next.verbs.length > 0 && isContinued(next, parts))
    found.push([next.first, next.last]);
  if (!lead || !isRelative(clause)) return found;
  const before: Zone = [Math.max(lead.first, lead.last - REACH), lead.last];
  found.push(before);
  const isEvent = tokens
    .slice(before[0], before[1] + 1)
    .some(({ form }) => nounFamily(form) === "harm");
  if (isEvent && next && !isRelative(next)) found.push([next.first, next.last]);
  return found;
}

/** A clause, or that part of it that a time of several is of: "in Caracas in May and in Havana in June". */
function spanOf(
  tokens: Context["reading"]["tokens"],
  { times }: SentenceParts,
  { first, last, verbs }: Clause,
  time: TimeSpan,
): Zone {
  const charge = verbs.find((verb) => isCharge(verb) && verb.first < time.first);
  if (charge) return [charge.first, last];
  const crime = crimeAt(tokens, [first, last]);
  if (crime !== null) return crime < time.first ? [crime, last] : [first, crime - 1];
  const dated = times.filter((one) => one.edtf !== null && first <= one.first && one.last <= last);
  const before = dated[dated.indexOf(time) - 1];
  const next = tokens[(before?.last ?? last) + 1]?.form;
  return before && (next === "and" || next === ",") ? [before.last + 1, last] : [first, last];
}

/** Index of "for" of "jailed for having sent", "of" of "convicted of bombing": what follows happened before; null: none. */
function crimeAt(tokens: Context["reading"]["tokens"], [first, last]: Zone): number | null {
  let isJudged = false;
  for (let at = first + 1; at < last; at += 1) {
    isJudged ||= JUDGED.has(tokens[at]?.form ?? "");
    const word = tokens[at]?.form;
    if ((word === "for" || word === "of") && /..ing$/.test(tokens[at + 1]?.form ?? ""))
      return isJudged || nounFamily(tokens[at + 1]?.form ?? "") === null ? at : null;
  }
  return null;
}

/** What goes on telling of the same: "died after drinking tainted alcohol in", "drowned when a boat sank off". */
const isContinued = ({ first, last, opener, verbs }: Clause, { times }: SentenceParts) =>
  (verbs.every(({ finite }) => !finite) ||
    opener === "when" ||
    opener === "as" ||
    (RELATIVE.has(opener ?? "") && verbs.some(({ key }) => verbFamily(key) === "harm"))) &&
  !times.some((time) => first <= time.first && time.last <= last);

const RELATIVE = new Set(["that", "which"]);
const JUDGED = new Set(
  "sentenced jailed convicted imprisoned fined arrested detained charged tried executed honoured honored".split(
    " ",
  ),
);

const REACH = 6;

function aroundNoun(
  tokens: Context["reading"]["tokens"],
  { sentence, verbs }: SentenceParts,
  noun: number,
  time: TimeSpan,
): Zone {
  const verbAt = (at: number) => verbs.some(({ first, last }) => first <= at && at <= last);
  const isEnd = (at: number) =>
    !(time.first <= at && at <= time.last) &&
    (verbAt(at) || ENDS.has(tokens[at]?.form ?? "") || nounFamily(tokens[at]?.form ?? "") !== null);
  let [first, last] = [noun, noun];
  const isLeft = (at: number) => isEnd(at) || tokens[at]?.form === ",";
  while (first > sentence.opens && noun - first < REACH && !isLeft(first - 1)) first -= 1;
  const past = Math.max(noun, time.last) + 2 * REACH;
  while (last < Math.min(sentence.last, past) && !isEnd(last + 1)) last += 1;
  return [first, last];
}

const ENDS = new Set(
  "; : . ( ) that which who when while after before since and but as with according for".split(" "),
);

/** Where the sentence set the scene before: "In Omdurman, ...", then the clauses that it follows from. */
export function farZones(
  tokens: Context["reading"]["tokens"],
  { sentence, clauses, verbs, times }: SentenceParts,
  { clause, noun }: Governor,
): Zone[] {
  const front: Zone = [
    sentence.opens,
    Math.min((verbs[0]?.first ?? sentence.last) - 1, sentence.opens + FRONT),
  ];
  const index = clauses.indexOf(clause);
  if (clause.verbs.some(isCharge)) return [];
  const follows =
    FOLLOWING.has(clause.opener ?? "") || (noun !== null && clause.verbs.length === 0);
  const isTimed = ({ first, last }: Clause) =>
    times.some((time) => first <= time.first && time.last <= last);
  const before = clauses.slice(0, index).filter((one) => isTold(tokens, one) && !isTimed(one));
  const zones: Zone[] = index > 0 || noun !== null ? [front] : [];
  if (follows) for (const { first, last } of before.reverse()) zones.push([first, last]);
  return zones;
}

/** Whether a clause is no aside: "people who fled the town", not "the talks, which were to open in Geneva". */
const isTold = (tokens: Context["reading"]["tokens"], clause: Clause) =>
  clause.opener !== "according" && !(isRelative(clause) && tokens[clause.first - 1]?.form === ",");

/** "on trial in Antwerp, accused of having killed 12": that happened elsewhere. */
const isCharge = ({ key, finite }: Verb) => !finite && CHARGED.has(key);
const CHARGED = new Set(["accused", "convicted", "charged", "suspected"]);
const FRONT = 10;
/** What stands after these happened where the rest did, unless it says else. */
const FOLLOWING = new Set(["", "since", "after", "when", "before", "while", "and", "that"]);
