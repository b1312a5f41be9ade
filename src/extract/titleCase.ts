import { isCapitalised } from "./capitalised.ts";
import type { Token } from "./tokens.ts";

/** A headline: nearly all of the line's longer words begin with a capital. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > Math.max(0, at - BEFORE) && tokens[first]?.newline === false) first--;
  let [long, capital] = [0, 0];
  for (let i = first; i <= at + AFTER; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && token.newline)) break;
    if (token.kind !== "word" || token.text.length < 4) continue;
    long++;
    if (isCapitalised(token)) capital++;
  }
  return long >= 4 && capital / long >= 0.8;
}

const [BEFORE, AFTER] = [11, 24];
