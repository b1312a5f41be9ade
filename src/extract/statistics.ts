import { nounFamily } from "./eventNouns.ts";
import type { Governor } from "./governor.ts";
import { PREPOSITION } from "./kinds.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";
import type { Verb } from "./verbs.ts";
import { isKind } from "./wordKinds.ts";

/** Whether a time only says what a number is compared with: "fewer than in 2017", "from 96 in 2012". */
export function isCompared(
  tokens: readonly Token[],
  { sentence }: SentenceParts,
  { first }: TimeSpan,
): boolean {
  const form = (at: number) => tokens[at]?.form ?? "";
  if (ASIDE.has(form(first - 1)) || `${form(first - 2)} ${form(first - 1)}` === "as of")
    return true;
  if (form(first) === "this" && isRanked(tokens, first)) return true;
  for (let at = first - 1; at >= Math.max(first - BEFORE, sentence.opens); at -= 1) {
    if (COMPARING.has(form(at)) && tokens[at + 1]?.kind !== "number") return true;
    if (FROM.has(form(at)) && tokens[at + 1]?.kind === "number") return true;
  }
  return false;
}

/** Whether a clause counts over a time and tells of nothing that happened at it: "In 2018, 3,000 people were killed". */
export function isStatistic(
  tokens: readonly Token[],
  { clauses }: SentenceParts,
  { verb, noun, clause }: Governor,
  { granularity, edtf }: TimeSpan,
): boolean {
  if (verb === null) return false;
  const isLong = granularity === "year" || (granularity === "month" && edtf?.includes("/"));
  const counts = (reach: number) =>
    hasNumber(tokens, verb.last + 1, Math.min(clause.last, verb.last + reach));
  if (!verb.passive && !DYING.has(verb.key) && !isShort(tokens, verb)) {
    if (CHANGED.has(verb.key)) return counts(5);
    const isDoing =
      verb.finite && granularity === "year" && !isHarm(tokens, clause.first, verb.first);
    if (granularity === "month" && isSum(tokens, verb.last + 1)) return true;
    if (granularity === "day" && isSum(tokens, verb.last + 1)) return false;
    return counts(3) && (COUNTING.has(verb.key) || (isDoing && (noun ?? verb.first) >= verb.first));
  }
  if (!isLong && !inMass(tokens, verb.last + 1, clause.last)) return false;
  if (clauses[clauses.indexOf(clause) + 1]?.opener === "when") return false;
  if (isOne(tokens, verb.last + 1, clause.last)) return false;
  return hasNumber(tokens, Math.max(clause.first, verb.first - SUBJECT), verb.first - 1);
}

/** "carried out 12 strikes": several that are one sum. */
function isSum(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1)
    if (tokens[at]?.kind === "number")
      return [1, 2].some((n) => nounFamily(tokens[at + n]?.form ?? "") === "harm");
  return false;
}

/** "and 79 injured in": passive without its helping verb. */
const isShort = (tokens: readonly Token[], { first, last }: Verb) =>
  first === last &&
  tokens[first - 1]?.kind === "number" &&
  isKind(tokens[last + 1]?.form ?? "", PREPOSITION);

/** "killed in violence", "in attacks": no one occurrence. */
function inMass(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + NAME_REACH); at += 1)
    if (tokens[at]?.form === "in" && MASS.has(tokens[at + 1]?.form ?? "")) return true;
  return false;
}

/** "the third strike this month", "the deadliest day this year": no time of what it stands at. */
export function isRanked(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= before - RANK_REACH; at -= 1) {
    const form = tokens[at]?.form ?? "";
    if (SINCE.has(form)) return false;
    if (RANKS.has(form) || (form.endsWith("est") && form.length > 5)) return true;
  }
  return false;
}

const RANK_REACH = 4;
const SINCE = new Set(["since", "than", "after"]);
const RANKS = new Set(
  "such second third fourth fifth sixth seventh eighth ninth tenth worst".split(" "),
);

/** Whether one occurrence is named: "in a plane crash". */
function isOne(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= Math.min(last, first + NAME_REACH); at += 1)
    if (ARTICLES.has(tokens[at]?.form ?? "") && isHarm(tokens, at, Math.min(last, at + 4)))
      return true;
  return false;
}

function isHarm(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1)
    if (nounFamily(tokens[at]?.form ?? "") !== null) return true;
  return false;
}

const ARTICLES = new Set(["a", "an"]);
const NAME_REACH = 12;
const BEFORE = 8;
const SUBJECT = 10;
const list = (words: string) => new Set(words.split(" "));
const ASIDE = list("for until by");
const AGE = new Set(["-", "-year-old", "year-old"]);
const COMPARING = list("than versus compared unlike period");
const MASS = list("violence conflict attacks clashes crime accidents");
const FROM = list("from against");
const CHANGED = list(
  "rose fell climbed grew dropped increased decreased soared jumped declined doubled reached totalled stood surpassed exceeded",
);
const COUNTING = list(
  "recorded counted produced registered documented logged verified exported imported totalled reported earned sold averaged saw suffered received exported shipped",
);
const DYING = list("died fled drowned arrived crossed perished");

function hasNumber(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (AGE.has(tokens[at + 1]?.form ?? "")) continue;
    if (token?.kind === "number" && !/^(?:19|20)\d\d$/.test(token.text)) return true;
  }
  return false;
}
