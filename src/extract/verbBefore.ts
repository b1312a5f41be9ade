import { OBJECT_VERBS, STATES } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Stretch } from "./stretch.ts";
import type { Token } from "./tokens.ts";

const FILLERS: ReadonlySet<string> = new Set(
  'also another a an the further additional all its their his her some any even both only just already about of those these "'.split(
    " ",
  ),
);

/** The measure of the verb whose object a number opens: "killed at least 22", "the killing of 22"; null: none. */
export function verbBefore({ tokens, first }: Stretch, { from }: NumberSpan): string | null {
  let at = from - 1;
  for (let n = 0; n < 3 && at >= first && FILLERS.has(form(tokens, at)); n += 1) at -= 1;
  const word = form(tokens, at);
  const measure = at < first ? undefined : OBJECT_VERBS.get(word);
  if (measure === undefined) return phraseBefore(tokens, at);
  const other = form(tokens, at - 1) === "or" ? OBJECT_VERBS.get(form(tokens, at - 2)) : undefined;
  return other !== undefined && other !== measure ? pairOf(other, measure) : measure;
}

/** "killed or wounded" are casualties; else the second of two measures holds. */
export const pairOf = (a: string, b: string): string =>
  [a, b].sort().join() === "killed,wounded" ? "casualties" : b;

const PHRASES: ReadonlyMap<string, string> = new Map([
  ["pulled", "rescued"],
  ["flown out", "evacuated"],
  ["home to", "inhabitants"],
  ["host to", "hosted"],
  ["trial", "on-trial"],
  ["death", "killed"],
  ["deaths", "killed"],
  ["loss", "killed"],
  ["losses", "killed"],
  ["cost", "killed"],
  ["expense", "killed"],
  ["bodies", "killed"],
  ["remains", "killed"],
  ["execution", "killed"],
  ["abduction", "kidnapped"],
  ["evacuation", "evacuated"],
  ["detention", "detained"],
  ["return", "returned"],
  ["deportation", "deported"],
  ["deployment", "deployed"],
  ["destruction", "destroyed"],
  ["handed over", "released"],
  ["handing over", "released"],
  ["taken away", "detained"],
  ["took away", "detained"],
  ["turned back", "turned back"],
  ["turned away", "turned back"],
  ["pushed back", "turned back"],
  ["let in", "admitted"],
  ["taken in", "admitted"],
  ["took in", "admitted"],
  ["deadly for", "killed"],
  ["fatal for", "killed"],
  ["taken back", "returned"],
  ["took back", "returned"],
  ["brought back", "returned"],
  ["sent back", "returned"],
  ["brought home", "returned"],
  ["rounded up", "detained"],
  ["picked up", "rescued"],
  ["carried off", "kidnapped"],
  ["made off with", "kidnapped"],
  ["brought out", "rescued"],
  ["let go", "released"],
  ["laid off", "dismissed"],
]);

function phraseBefore(tokens: readonly Token[], at: number): string | null {
  const word = form(tokens, at);
  if (word === "lives" || (word === "of" && form(tokens, at - 1) === "lives")) return "killed";
  if (word === "hostage" && /^(?:tak|took|hold|held)/.test(form(tokens, at - 1)))
    return "kidnapped";
  if (form(tokens, at - 1) === "left" && STATES.has(word)) return STATES.get(word) ?? null;
  const pair = PHRASES.get(`${form(tokens, at - 1)} ${word}`);
  if (pair !== undefined) return pair;
  if (word === "dead" && /^sh[oo]+t/.test(form(tokens, at - 1))) return "killed";
  const isOf = word === "pulled" || form(tokens, at + 1) === "of";
  return isOf ? (PHRASES.get(word) ?? null) : null;
}
