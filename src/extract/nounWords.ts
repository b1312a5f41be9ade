import type { Context } from "./events.ts";
import {
  ADVERB,
  AUXILIARY,
  BE,
  CONTRAST,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  SAYS,
  SUBORDINATE,
} from "./kinds.ts";
import { type LabelWord, labelWords, plain } from "./labelText.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";
import type { Token } from "./tokens.ts";
import type { Told } from "./whatWords.ts";
import { isKind } from "./wordKinds.ts";

/** The words of a noun of happening for a label, and of what belongs to it: "Attack on the embassy in Baghdad". */
export function nounWords(
  { reading: { tokens }, located }: Context,
  parts: SentenceParts,
  noun: number,
  { place, time }: Told,
): LabelWord[] {
  const { sentence, times } = parts;
  const timeAt = (at: number) =>
    [time, ...times].find(({ first, last }) => first <= at && at <= last) ?? null;
  const led = (at: number) => at + 1 + Number(tokens[at + 1]?.form === "the");
  const spanAt = (at: number) => timeAt(isLead(tokens[at]) ? led(at) : at);
  const keeps = (at: number) =>
    !timeAt(at) && !spanAt(at) && !(tokens[at]?.form === "the" && timeAt(at + 1));
  const complement = (from: number) =>
    labelWords(tokens, [from + 1, complementEnd(tokens, parts, from, spanAt)], keeps);
  let first = noun;
  const isFirst = (at: number) =>
    at === sentence.opens || !isInside(tokens[at - 1]) || isVerb(parts, at - 1) || timeAt(at - 1);
  while (!isFirst(first)) first -= 1;
  const own = complement(noun);
  const other = own.length > 0 || first < noun ? null : namesake(tokens, sentence.opens, noun);
  const rest = other === null ? own : complement(other);
  const words = [...labelWords(tokens, [first, noun]), ...rest];
  const name = placeById(located, place)?.name;
  const isNamed = words.some(({ text }) => text.length > 3 && name?.includes(text));
  return name === undefined || isNamed || words.length > FEW
    ? words
    : [...words, ...plain(`in ${name}`)];
}

/** The last token of what belongs to a noun: "on the embassy in Baghdad". */
function complementEnd(
  tokens: readonly Token[],
  parts: SentenceParts,
  from: number,
  spanAt: (at: number) => TimeSpan | null,
): number {
  let last = from;
  for (let at = from + 1; at <= Math.min(parts.sentence.last - 1, from + REACH); at += 1) {
    const span = spanAt(at);
    if (span) at = span.last;
    else if (isEnd(tokens[at] as Token) || isVerb(parts, at)) break;
    last = at;
  }
  return last;
}

const isVerb = ({ verbs }: SentenceParts, at: number) =>
  verbs.some(({ first, last }) => first <= at && at <= last);

/** "attacks on bases, including the attack on Monday": the same noun before; null: none. */
function namesake(tokens: readonly Token[], from: number, noun: number): number | null {
  const form = tokens[noun]?.form ?? "";
  for (let at = noun - 1; at >= from; at -= 1)
    if (tokens[at]?.form === form || tokens[at]?.form === `${form}s`) return at;
  return null;
}

const FEW = 4;
const REACH = 14;
const isLead = (token: Token | undefined) => isKind(token?.form ?? "", PREPOSITION | ADVERB);
const BREAKS = SUBORDINATE | CONTRAST | BE | AUXILIARY | SAYS;
const isEnd = ({ kind, form }: Token) =>
  (kind === "sign" && form !== "-" && form !== ".") || form === "and" || isKind(form, BREAKS);
const isInside = (token: Token | undefined) =>
  token?.kind === "word" && token.form !== "and" && !isKind(token.form, LEFT);
const LEFT = BREAKS | PREPOSITION | DETERMINER | PRONOUN;
