import type { Word } from "./words.ts";

/** The index of a word in one list and of the same word in another. */
export type Pair = readonly [number, number];

/** The longest common subsequence of two lists of words; takes the product of their lengths. */
export function aligned(
  before: readonly Pick<Word, "text">[],
  after: readonly Pick<Word, "text">[],
): Pair[] {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        before[i]?.text === after[j]?.text
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i]?.text === after[j]?.text) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
