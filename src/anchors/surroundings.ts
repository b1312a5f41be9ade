import { isWord, words } from "./words.ts";

/** The pairs of words before and after a stretch of a text. */
export type Surroundings = { before: ReadonlySet<string>; after: ReadonlySet<string> };

/** Code units to either side: a few sentences. */
const REACH = 400;

/** What stands around a range of a folded text. */
export const surroundings = (
  text: string,
  [start, end]: readonly [number, number],
): Surroundings => ({
  before: pairs(text.slice(Math.max(0, start - REACH), start)),
  after: pairs(text.slice(end, end + REACH)),
});

/** How many pairs of words stand around both. */
export const shared = (a: Surroundings, b: Surroundings): number =>
  common(a.before, b.before) + common(a.after, b.after);

function pairs(text: string): Set<string> {
  const list = words(text.toLowerCase())
    .filter(({ text }) => isWord(text))
    .map((word) => word.text);
  return new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of a) if (b.has(pair)) count += 1;
  return count;
}
