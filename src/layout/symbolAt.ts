/** A circle on the screen; pixels. */
export type Disc = { x: number; y: number; radius: number };

/** How far beside a symbol the pointer may be, in pixels: small ones are easy to hit too (WCAG 2.5.8). */
const REACH = 5;

/**
 * The symbol under the pointer, else the one that it is nearest to within reach; of several the smallest, which is
 * drawn on top; null: none. A few thousand at most, so they are looked through one by one.
 */
export function symbolAt<T extends Disc>(symbols: readonly T[], x: number, y: number): T | null {
  let best: T | null = null;
  let bestGap = REACH;
  for (const symbol of symbols) {
    const gap = Math.max(0, Math.hypot(symbol.x - x, symbol.y - y) - symbol.radius);
    if (gap < bestGap || (gap === bestGap && symbol.radius <= (best?.radius ?? REACH))) {
      [best, bestGap] = [symbol, gap];
    }
  }
  return best;
}
