import { form } from "./neighbours.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

/** Adjectives between a number and its unit: "three long years", "two more days". */
const BETWEEN = new Set(
  `more long consecutive straight full whole further additional short successive working calendar entire or so and a half
  solid terrible bloody odd`.split(/\s+/),
);
const HEDGE_TAILS = new Set("plus odd".split(" "));

/** The word that the number goes with: its tail, else the first after it that is no adjective of the list above. */
export function unitWord(tokens: readonly Token[], n: Numeral): string {
  if (n.tail !== null && !HEDGE_TAILS.has(n.tail)) return n.tail;
  let at = n.next;
  for (let k = 0; k < 3 && BETWEEN.has(form(tokens, at)); k += 1) at += 1;
  const isHalf = n.kind === "fraction" && /^(?:an?|of|the)$/.test(form(tokens, at));
  const word = form(tokens, isHalf ? at + 1 : at);
  return word.endsWith("'") ? word.slice(0, -1) : word.endsWith("'s") ? word.slice(0, -2) : word;
}
