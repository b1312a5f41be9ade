const WINDOW = 30;

/** Of spans in order those near a token: at most 30 either way, so that a sentence of any length is read in linear time. */
export function around<Span extends { first: number }>(
  spans: readonly Span[],
  at: number,
): readonly Span[] {
  if (spans.length <= WINDOW) return spans;
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return spans.slice(Math.max(0, low - WINDOW), low + WINDOW);
}
