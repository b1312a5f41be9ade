/** The one that scores best and better than all others by a margin, with its score; null: none does. */
export function decided<T>(things: readonly T[], score: (thing: T) => number): T | null {
  const ranked = things
    .map((thing) => ({ thing, points: score(thing) }))
    .sort((a, b) => b.points - a.points);
  const [best, second] = ranked;
  if (!best || best.points < LEAST) return null;
  const margin = Math.max(LEAST, best.points * 0.2);
  return second && best.points - second.points < margin ? null : best.thing;
}

/** Points that count as nothing. */
const LEAST = 3;
