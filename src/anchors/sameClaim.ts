import { aligned, type Pair } from "./aligned.ts";
import type { Word } from "./words.ts";

/**
 * How the words of a sentence stand in another one that says surely the same: nothing but words without weight, or one
 * letter of a long word, differs. null: the sentences may say different things; every number, name, date, speaker,
 * negation and hedge is such a thing, and so is any word that is not known to carry no weight.
 */
export function sameClaim(before: readonly Word[], after: readonly Word[]): Pair[] | null {
  if (before.length < FEWEST || Math.max(before.length, after.length) > MOST) return null;
  const pairs = aligned(before, after);
  let changes = 0;
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...pairs, [before.length, after.length] as const]) {
    const gone = before.slice(i, nextI).map(({ text }) => text);
    const come = after.slice(j, nextJ).map(({ text }) => text);
    if (!isIdle(gone, come)) return null;
    changes += Math.max(gone.length, come.length);
    i = nextI + 1;
    j = nextJ + 1;
  }
  return changes <= before.length * LARGEST_CHANGE ? pairs : null;
}

const FEWEST = 6;
const MOST = 400;
const LARGEST_CHANGE = 0.2;

const WEIGHTLESS = new Set("a an the that also meanwhile however on in at of has had have".split(" "));

const isIdle = (gone: readonly string[], come: readonly string[]): boolean =>
  (gone.length === 1 && come.length === 1 && isSpelling(gone[0] ?? "", come[0] ?? "")) ||
  [...gone, ...come].every((word) => WEIGHTLESS.has(word.toLowerCase()) || /^[,;:.()]$/.test(word));

/** One letter within a long word was changed, added, left out or swapped with the next: organise, organize. */
function isSpelling(a: string, b: string): boolean {
  if (!/^\p{Ll}{6,}$/u.test(a) || !/^\p{Ll}{6,}$/u.test(b) || Math.abs(a.length - b.length) > 1)
    return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  if (start < 2 || end < 2) return false;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
