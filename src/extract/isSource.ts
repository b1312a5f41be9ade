import { is, type Phrase, type View } from "./phrases.ts";
import { KIND } from "./wordKinds.ts";

/** Whether a phrase names somebody who reports. */
export function isSource(view: View, { first, last }: Phrase): boolean {
  const kinds = KIND.role | KIND.body | KIND.people | KIND.paper | KIND.pronoun | KIND.capital;
  for (let i = first; i <= last; i++) if (is(view, i, kinds)) return true;
  return false;
}
