import { nounFamily } from "./eventNouns.ts";
import type { Context } from "./events.ts";
import { type LabelWord, plain } from "./labelText.ts";
import { placeById } from "./placeById.ts";
import type { Token } from "./tokens.ts";
import type { Told } from "./whatWords.ts";

/** "in Mogadishu" after a subject that says no more than "The attack", where no other word of the label names the place. */
export function placeAside(
  { located }: Context,
  subject: readonly Token[],
  after: readonly LabelWord[],
  { place }: Told,
): LabelWord[] {
  const name = placeById(located, place)?.name ?? "";
  const isBare =
    subject.length <= 2 &&
    subject[0]?.form !== "a" &&
    nounFamily(subject.at(-1)?.form ?? "") !== null;
  const isNamed = after.some(({ text }) => text.length > 3 && name.includes(text));
  return isBare && name !== "" && !isNamed ? plain(`in ${name}`) : [];
}
