import { isSource } from "./isSource.ts";
import { BREAKS, PREPOSITION, TIME } from "./kinds.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { phraseBefore } from "./phraseBefore.ts";
import { is, type View } from "./phrases.ts";
import type { Saying, Stretch } from "./sayings.ts";
import { around } from "./sourcePhrases.ts";

/** `"…," X continued.`, `"…," lamented X.`: whatever the verb is, direct speech before it makes it one that says. */
export function afterQuote(view: View, at: number, within: Stretch): Saying | null {
  const ends = (next: number) => next > within.last || is(view, next, BREAKS | TIME | PREPOSITION);
  const { first: floor } = within;
  if (at - 1 > floor && closes(view, at - 1)) {
    const who = phraseAfter(view, at + 1, within.last);
    return who && isSource(view, who) && ends(who.last + 1) ? around(at, who, "inverted") : null;
  }
  if (!ends(at + 1)) return null;
  const who = phraseBefore(view, at, floor);
  if (who === null || !isSource(view, who) || who.first - 1 <= floor) return null;
  if (!closes(view, who.first - 1)) return null;
  return { ...around(who.first, who, "said"), last: at };
}

/** Whether a mark, or the comma behind one, closes words that have a comma or the like at their end. */
function closes({ tokens }: View, at: number): boolean {
  const behind = tokens[at]?.text === ",";
  const mark = behind ? at - 1 : at;
  const text = tokens[mark]?.text ?? "";
  const isClose = text === "”" || (text === '"' && tokens[mark]?.spaced === false);
  return isClose && (behind || /^[,.?!…—]$/.test(tokens[mark - 1]?.text ?? ""));
}
