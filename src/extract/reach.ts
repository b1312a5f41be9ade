import { type Reading, sentenceAt } from "./reading.ts";
import type { Settled } from "./settled.ts";

/** The reach of a river that a text speaks of. */
export type Reach = { country: string; lat: number; lon: number };

const NEAR = 8;
const SEA = /\b(?:sea|ocean|gulf|strait|straits|bay|channel)\b/i;

/** The one country of the other places in the sentence that first names a river, and the most precise of them. */
export function reachOf(reading: Reading, names: readonly Settled[], river: Settled): Reach | null {
  const isWater = river.sense?.precision === "water" || river.type === "water";
  const sentence =
    isWater && !SEA.test(river.sense?.name ?? "") ? sentenceAt(reading, river.first) : null;
  if (!sentence) return null;
  const at = indexOf(names, river.start);
  const beside = names.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const isInto = ({ first }: Settled) => reading.tokens[first - 1]?.form === "into";
  const senses = beside
    .filter((one) => sentence.start <= one.start && one.end <= sentence.end && !isInto(one))
    .flatMap(({ sense }) =>
      sense !== null && sense.country !== null ? [{ ...sense, country: sense.country }] : [],
    );
  const [first] = senses;
  if (!first || senses.some(({ country }) => country !== first.country)) return null;
  const { country, lat, lon } =
    senses.find(({ precision }) => precision === "settlement") ??
    senses.find(({ precision }) => precision !== "country") ??
    first;
  return { country, lat, lon };
}

/** Index of the name that starts at an offset; names are in order. */
function indexOf(names: readonly Settled[], start: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
