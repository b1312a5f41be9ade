import { BODY, CAPITAL, PAPER, PEOPLE, PRONOUN, ROLE } from "./kinds.ts";
import { is, type Phrase, type View } from "./phrases.ts";

/** Whether a phrase names somebody who reports. */
export function isSource(view: View, { first, last }: Phrase): boolean {
  const kinds = ROLE | BODY | PEOPLE | PAPER | PRONOUN | CAPITAL;
  for (let i = first; i <= last; i++) if (is(view, i, kinds)) return true;
  return false;
}
