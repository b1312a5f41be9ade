import { nounFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import { type LabelWord, plain } from "./labelText.ts";
import { placeById } from "./placeById.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { Phrase } from "./subjectOf.ts";
import type { Told } from "./whatWords.ts";

/** "in Mogadishu" after a subject that says no more than "The attack", where the sentence names no place. */
export function placeAside(
  { reading: { tokens }, located }: Context,
  { sentence }: SentenceParts,
  [first, last]: Phrase,
  { place }: Told,
): LabelWord[] {
  const name = placeById(located, place)?.name;
  if (name === undefined || last - first > 1 || nounFamily(tokens[last]?.form ?? "") === null)
    return [];
  for (let at = sentence.opens; at <= sentence.last; at += 1)
    if (tokens[at]?.text === name.split(" ")[0] && Math.abs(at - last) < 12) return [];
  return plain(`in ${name}`);
}
