import { BREAKS, COUNTS, PAPER, PREPOSITION, SAYS, VERB } from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";

/** "said in a report", "the survey found": true; "said in a statement": false; null: no paper is told of. */
export function toldOf(view: View, { first, last }: Stretch): boolean | null {
  let found: boolean | null = null;
  for (let i = first; i <= last; i++) {
    if (!is(view, i, PAPER)) continue;
    const text = view.tokens[i]?.text ?? "";
    if (TOLD.has(text) && isMeans(view, i)) return true;
    if (STATED.has(text)) found = false;
  }
  return found;
}

const STATED = new Set("statement post tweet message".split(" "));
const TOLD = new Set(
  "report study survey data figures census statistics audit poll count".split(" "),
);

/** "in its annual report", "according to data", "the survey found", not "received no report". */
function isMeans(view: View, at: number): boolean {
  if (is(view, at + 1, SAYS | COUNTS | VERB)) return true;
  for (let i = at - 1; i > at - 6 && !is(view, i, BREAKS | VERB); i--)
    if (is(view, i, PREPOSITION)) return /^(?:in|to|by|from)$/.test(form(view, i));
  return false;
}
