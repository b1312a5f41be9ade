import { GIVEN } from "./givenNames.ts";
import {
  BODY,
  CAPITAL,
  DETERMINER,
  PAPER,
  PEOPLE,
  POSSESSIVE,
  PRONOUN,
  ROLE,
  TIME,
} from "./kinds.ts";
import { possessive } from "./possessive.ts";
import type { Token } from "./tokens.ts";

const LONGEST = 6;
const OTHERS = BODY | PEOPLE | PAPER | TIME | DETERMINER | PRONOUN;
const PARTICLES = new Set("bin ibn bint de da del dela van von al el abu".split(" "));

/** The persons that a text names in full: last word in lower case → whole name, as first given. */
export function fullNames(tokens: readonly Token[], kinds: Uint32Array): Map<string, string> {
  const found = new Map<string, string>();
  const is = (at: number, kind: number) => ((kinds[at] ?? 0) & kind) !== 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!is(i, CAPITAL) || is(i, OTHERS | ROLE)) continue;
    let end = i;
    for (let j = i + 1; j < i + LONGEST && j < tokens.length; j++) {
      if (tokens[j]?.newline || is(end, POSSESSIVE)) break;
      if (is(j, CAPITAL) && !is(j, OTHERS)) end = j;
      else if (!PARTICLES.has(tokens[j]?.form ?? "")) break;
    }
    const given = GIVEN.has(tokens[i]?.form ?? "");
    if (end > i && (given || is(i - 1, ROLE))) {
      const words = tokens
        .slice(i, end + 1)
        .map(({ text }) => text.slice(0, text.length - possessive(text)));
      const last = (words.at(-1) ?? "").toLowerCase();
      if (!found.has(last)) found.set(last, words.join(" "));
    }
    i = end;
  }
  return found;
}
