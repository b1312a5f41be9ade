import { isPastForm } from "./pastForms.ts";
import type { Direction } from "./resolveDate.ts";
import { type TimeContext, wordAt } from "./timeSpan.ts";

/**
 * Which way the sentence around a time looks, by the verb nearest before it, else by the first verb after it: "ahead"
 * for "will meet on Friday", else "back".
 */
export function tense(context: TimeContext, first: number, last: number): Direction {
  for (let at = first - 1; at >= first - REACH; at--) {
    const found = direction(context, at);
    if (found === "end") break;
    if (found) return found;
  }
  for (let at = last + 1; at <= last + REACH; at++) {
    const found = direction(context, at);
    if (found === "end") break;
    if (found) return found;
    if (isPastForm(wordAt(context, at)) && !DETERMINERS.has(wordAt(context, at - 1))) return "back";
  }
  return "back";
}

const REACH = 14;
const DETERMINERS = new Set("the a an of by to for with its their".split(" "));
const AHEAD = new Set(
  "will shall 'll i'll he'll she'll we'll they'll it'll scheduled expected expects upcoming forthcoming slated tomorrow".split(
    " ",
  ),
);
const BACK = new Set(
  "said told announced reported warned says added was were had has have did claimed denied killed began held took came met wrote called".split(
    " ",
  ),
);
const BEFORE_TO = new Set("set plan plans planning is are".split(" "));
const INFINITIVES = new Set("be have to will would shall not".split(" "));
const ENDS = new Set(". ! ? ; :".split(" "));

function direction(context: TimeContext, at: number): Direction | "end" | null {
  const word = wordAt(context, at);
  if (word === "" || ENDS.has(word)) return "end";
  if (word === "would") return wordAt(context, at + 1) === "have" ? "back" : "ahead";
  if (AHEAD.has(word)) return "ahead";
  const leadsOn = wordAt(context, at + 1) === "to";
  if (word === "due") return leadsOn ? null : "ahead";
  if (leadsOn && BEFORE_TO.has(word)) return "ahead";
  const isInfinitive = INFINITIVES.has(wordAt(context, at - 1));
  return BACK.has(word) && !isInfinitive ? "back" : null;
}
