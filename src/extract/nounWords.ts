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
  const isOver = (at: number) =>
    isEnd(tokens[at] as Token) || at === sentence.last || isVerb(parts, at);
  const led = (at: number) => at + 1 + Number(tokens[at + 1]?.form === "the");
  const keeps = (at: number) =>
    !timeAt(at) &&
    !(isLead(tokens[at]) && timeAt(led(at))) &&
    !(tokens[at]?.form === "the" && timeAt(at + 1));
  const complement = (from: number): [number, number] => {
    let last = from;
    for (let at = from + 1; at <= Math.min(sentence.last, from + REACH); at += 1) {
      const span = timeAt(isLead(tokens[at]) ? led(at) : at);
      if (span) at = span.last;
      else if (isOver(at)) break;
      last = at;
    }
    return [from + 1, last];
  };
  let first = noun;
  while (
    first > sentence.opens &&
    isInside(tokens[first - 1]) &&
    !isVerb(parts, first - 1) &&
    !timeAt(first - 1)
  )
    first -= 1;
  const own = labelWords(tokens, complement(noun), keeps);
  const other = own.length > 0 || first < noun ? null : namesake(tokens, sentence.opens, noun);
  const rest = other === null ? own : labelWords(tokens, complement(other), keeps);
  const words = [...labelWords(tokens, [first, noun]), ...rest];
  const name = placeById(located, place)?.name;
  const isNamed = words.some(({ text }) => text.length > 3 && name?.includes(text));
  return name === undefined || isNamed || words.length > FEW
    ? words
    : [...words, ...plain(`in ${name}`)];
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
