import {
  AUXILIARY,
  BE,
  BREAKS,
  CAPITAL,
  CONTRAST,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  SAYING,
  SAYS,
  SUBORDINATE,
  VERB,
} from "./kinds.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Saying, Stretch } from "./sayings.ts";

/** Whether the words before "X said" are X's too: after a sign, with nothing more after it. */
export function reachOf(
  view: View,
  who: Phrase,
  last: number,
  { first, last: end }: Stretch,
): Saying["reach"] {
  const led = who.first > first;
  const next = last + 1;
  const parted = led && /^[,;"”’»–—-]$/.test(view.tokens[who.first - 1]?.text ?? "");
  const ended =
    next > end ||
    is(view, next, BREAKS) ||
    isTail(view, next, end) ||
    (parted && isWhen(view, next));
  if (!ended && !(parted && isLoneTail(view, next, end))) return "after";
  if (parted || (led && form(view, who.first - 1) === "as")) return "around";
  return led && form(view, next) !== ":" && (next > end || is(view, next, BREAKS))
    ? "before"
    : "after";
}

/** "…, the commission said after the ballots had been counted": when it spoke. */
const isWhen = (view: View, at: number): boolean =>
  /^(?:after|before|when|once)$/.test(form(view, at)) && !is(view, at + 1, BREAKS);

/** "with 99 per cent counted", "the court": an end that has no finite verb. */
function isLoneTail(view: View, at: number, end: number): boolean {
  const finite = BE | AUXILIARY | PRONOUN | CONTRAST | SUBORDINATE | SAYS;
  const led = /^(?:with|after|by|in|at|on)$/.test(form(view, at));
  const stops = led ? finite : finite | NUMBER | VERB;
  for (let i = at; i <= end; i++) {
    if (is(view, i, BREAKS)) return true;
    if (i > at + 14 || (is(view, i, stops) && !is(view, i, CAPITAL))) return false;
  }
  return true;
}

/** "by telephone.", "in a statement.": a short end with no verb. */
function isTail(view: View, at: number, end: number): boolean {
  if (!is(view, at, PREPOSITION) || form(view, at) === "of") return false;
  for (let i = at; i <= end; i++) {
    if (is(view, i, BREAKS)) return true;
    if (i > at + 9 || is(view, i, NUMBER | BE | AUXILIARY | PRONOUN)) return false;
    if (is(view, i, VERB | SAYS | SAYING) && !is(view, i, CAPITAL)) return false;
  }
  return true;
}
