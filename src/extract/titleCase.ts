import { isCapitalised } from "./capitalised.ts";
import type { Token } from "./tokens.ts";

/** A headline: nearly all of the line's longer words begin with a capital. */
export function isTitleCase(tokens: readonly Token[], at: number): boolean {
  let [long, capital] = [0, 0];
  const count = (token: Token) => {
    if (token.kind !== "word" || token.text.length < 4) return;
    long++;
    if (isCapitalised(token)) capital++;
  };
  for (let i = at, n = 0; n < 12; i--, n++) {
    const token = tokens[i];
    if (token === undefined) break;
    count(token);
    if (token.newline) break;
  }
  for (let i = at + 1, n = 0; n < 24; i++, n++) {
    const token = tokens[i];
    if (token === undefined || token.newline) break;
    count(token);
  }
  return long >= 4 && capital / long >= 0.8;
}
