import type { Word } from "./words.ts";

/** Words of two sentences side by side: the same one, or one that only one of them has. */
export type Aligned = { old: Word | null; now: Word | null };

/** The longest order of words that both have; takes time in proportion to the product, so at most 400 words each. */
export function aligned(old: readonly Word[], now: readonly Word[]): Aligned[] | null {
  if (old.length > MOST || now.length > MOST) return null;
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const isSame = (i: number, j: number) => old[i]?.text === now[j]?.text;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = isSame(i, j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i] ?? null, now[j] ?? null];
    if (was && is && isSame(i, j)) pairs.push({ old: was, now: is });
    else if (!is || (was && at(i + 1, j) >= at(i, j + 1))) pairs.push({ old: was, now: null });
    else pairs.push({ old: null, now: is });
    if (pairs.at(-1)?.old) i += 1;
    if (pairs.at(-1)?.now) j += 1;
  }
  return pairs;
}

const MOST = 400;
