import { nounFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import { type LabelWord, labelWords, plain } from "./labelText.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { Token } from "./tokens.ts";
import type { Told } from "./whatWords.ts";

/** The words of a noun of happening for a label, and of what belongs to it: "Attack on the embassy in Baghdad". */
export function nounWords(
  { reading: { tokens }, located }: Context,
  parts: SentenceParts,
  noun: number,
  { place, time }: Told,
): LabelWord[] {
  const { verbs, sentence, times } = parts;
  const verbAt = (at: number) => verbs.some(({ first, last }) => first <= at && at <= last);
  const timeAt = (at: number) =>
    [time, ...times].find(({ first, last }) => first <= at && at <= last) ?? null;
  let first = noun;
  while (
    first > sentence.opens &&
    isInside(tokens[first - 1]) &&
    !verbAt(first - 1) &&
    !timeAt(first - 1)
  )
    first -= 1;
  let last = noun;
  for (let at = noun + 1; at <= Math.min(sentence.last, noun + REACH); at += 1) {
    const span = timeAt(at) ?? (LEADS.has(tokens[at]?.form ?? "") ? timeAt(at + 1) : null);
    if (span) at = span.last;
    else if (verbAt(at) || isEnd(tokens[at])) break;
    last = at;
  }
  const words = labelWords(tokens, [first, last], (at) => {
    const lead = LEADS.has(tokens[at]?.form ?? "") && timeAt(at + 1);
    return !timeAt(at) && !lead;
  });
  const name = placeById(located, place)?.name;
  return name === undefined ||
    words.some(({ text }) => name.includes(text) && text.length > 3) ||
    words.length > FEW
    ? words
    : [...words, ...plain(`in ${name}`)];
}

const FEW = 4;
const REACH = 14;
const list = (words: string) => new Set(words.split(" "));
const LEADS = list("on in of at during since");
const isEnd = (token: Token | undefined) =>
  token === undefined || (token.kind === "sign" && token.form !== "-") || ENDS.has(token.form);
const ENDS = list(
  "and but or that which who whose where as after before when while since than was were is are has have had said",
);
const isInside = (token: Token | undefined) =>
  token?.kind === "word" && !LEFT.has(token.form) && nounFamily(token.form) !== "word";
const LEFT = list(
  "the a an this that its their his her our these those of in on at by to from with for after before since and or but during as amid until against near following despite over about into",
);
