import type { PlaceMention } from "./located.ts";

/** Those mentions, in order, that stand among the tokens from `first` to `last`, both inclusive. */
export function mentionsIn(
  all: readonly PlaceMention[],
  first: number,
  last: number,
): PlaceMention[] {
  const low = firstFrom(all, first);
  let past = low;
  while ((all[past]?.last ?? last + 1) <= last) past += 1;
  return all.slice(low, past);
}

/** Index of the first mention that begins at or after a token. */
export function firstFrom(all: readonly PlaceMention[], token: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
