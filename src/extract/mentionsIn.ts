type Spot = { first: number; last: number };

/** Those mentions, in order, that stand among the tokens from `first` to `last`, both inclusive. */
export function mentionsIn<Mention extends Spot>(
  all: readonly Mention[],
  first: number,
  last: number,
): Mention[] {
  const low = firstFrom(all, first);
  let past = low;
  while ((all[past]?.last ?? last + 1) <= last) past += 1;
  return all.slice(low, past);
}

/** Index of the first mention that begins at or after a token. */
export function firstFrom(all: readonly Spot[], token: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
