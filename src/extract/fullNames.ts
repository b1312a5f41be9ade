import { GIVEN } from "./givenNames.ts";
import type { Token } from "./tokens.ts";
import { KIND } from "./wordKinds.ts";

const LONGEST = 6;
const OTHERS = KIND.body | KIND.people | KIND.paper | KIND.time | KIND.determiner | KIND.pronoun;
const PARTICLE = /^(?:bin|ibn|bint|de|da|del|dela|van|von|al|el|abu)$/;

/** The persons that a text names in full: last word in lower case → whole name, as first given. */
export function fullNames(tokens: readonly Token[], kinds: Uint32Array): Map<string, string> {
  const found = new Map<string, string>();
  const is = (at: number, kind: number) => ((kinds[at] ?? 0) & kind) !== 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!is(i, KIND.capital) || is(i, OTHERS | KIND.role)) continue;
    let end = i;
    for (let j = i + 1; j < i + LONGEST && j < tokens.length; j++) {
      if (tokens[j]?.newline || is(end, KIND.possessive)) break;
      if (is(j, KIND.capital) && !is(j, OTHERS)) end = j;
      else if (!PARTICLE.test(tokens[j]?.form ?? "")) break;
    }
    const given = GIVEN.has(tokens[i]?.form ?? "");
    if (end > i && (given || is(i - 1, KIND.role))) {
      const words = tokens.slice(i, end + 1).map(({ text }) => text.replace(/['’]s?$/, ""));
      const last = (words.at(-1) ?? "").toLowerCase();
      if (!found.has(last)) found.set(last, words.join(" "));
    }
    i = end;
  }
  return found;
}
