import type { CountedNoun } from "./countedNoun.ts";
import { type Counted, countedBy } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** What a noun counts by itself: "air raids" are strikes. */
export function plainOf(tokens: readonly Token[], noun: CountedNoun | null): Counted | null {
  if (noun === null || noun.isAnaphor) return null;
  const head = form(tokens, noun.head);
  if (head === "states" && isInland(tokens, noun)) return null;
  const isRaid = head === "raids" && form(tokens, noun.head - 1) === "air";
  return countedBy(isRaid ? "airstrike" : head);
}

/** "15 of the country's 18 states": of one country. */
function isInland(tokens: readonly Token[], { first, head }: CountedNoun): boolean {
  for (let at = first - 3; at < head; at += 1)
    if (/^(?:country|nation)'s$/.test(form(tokens, at))) return true;
  return false;
}
