import type { Phrase } from "./phrases.ts";
import type { ReadSentence } from "./reading.ts";
import type { Stretch } from "./sayings.ts";
import { named } from "./speakerNames.ts";
import type { Draft, Stage } from "./stage.ts";

type Met = { at: number; span: [number, number] | null; named: boolean };

/** Who a phrase of a sentence is; null: nobody that the text tells. */
export function met(
  { reading, view, cast }: Stage,
  sentence: ReadSentence,
  phrase: Phrase,
): Met | null {
  const name = named(reading.text, view, phrase);
  if (name === null) return null;
  const at = cast.meet(name, sentence.index);
  if (at === null) return null;
  return { at, span: name.span, named: name.kind !== "pronoun" && name.known !== "definite" };
}

export function fill({ drafts, owner }: Stage, { first, last }: Stretch, draft: Draft): void {
  const at = drafts.at(-1) === draft ? drafts.length - 1 : drafts.push(draft) - 1;
  for (let i = first; i <= last; i++) owner[i] = at;
}
