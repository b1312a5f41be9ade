import type { Governor } from "./governor.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";

/** Whether a time only says what a number is compared with: "fewer than in 2017", "from 96 in 2012". */
export function isCompared(
  tokens: readonly Token[],
  { sentence }: SentenceParts,
  { first }: TimeSpan,
): boolean {
  for (let at = first - 1; at >= Math.max(first - BEFORE, sentence.opens); at -= 1) {
    const form = tokens[at]?.form ?? "";
    if (COMPARING.has(form)) return true;
    if (FROM.has(form) && tokens[at + 1]?.kind === "number") return true;
  }
  return false;
}

/** Whether a clause counts over a time and tells of nothing that happened at it: "In 2018, 3,000 people were killed". */
export function isStatistic(
  tokens: readonly Token[],
  { verb, clause }: Governor,
  { granularity, edtf }: TimeSpan,
): boolean {
  if (verb === null) return false;
  const after = (reach: number) =>
    hasNumber(tokens, verb.last + 1, Math.min(clause.last, verb.last + reach));
  if (CHANGED.has(verb.key) && !verb.passive && after(5)) return true;
  if (COUNTING.has(verb.key) && !verb.passive && after(3)) return true;
  const isLong = granularity === "year" || (granularity === "month" && edtf?.includes("/"));
  if (!isLong || !(verb.passive || DYING.has(verb.key))) return false;
  return hasNumber(tokens, Math.max(clause.first, verb.first - SUBJECT), verb.first - 1);
}

const BEFORE = 6;
const SUBJECT = 10;
const list = (words: string) => new Set(words.split(" "));
const COMPARING = list("than versus compared unlike");
const FROM = list("from against");
const CHANGED = list(
  "rose fell climbed grew dropped increased decreased soared jumped declined doubled reached totalled stood surpassed exceeded",
);
const COUNTING = list(
  "recorded counted produced registered documented logged verified exported imported totalled reported earned sold averaged",
);
const DYING = list("died fled drowned arrived crossed perished");

function hasNumber(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token?.kind === "number" && !/^(?:19|20)\d\d$/.test(token.text)) return true;
  }
  return false;
}
