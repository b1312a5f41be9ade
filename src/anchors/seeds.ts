import type { Word } from "./words.ts";

/** A few words in a row of a quote, and how far from its beginning they stand. */
export type Seed = { key: string; offset: number };

/** How often a text may hold a seed and still be looked through for it. */
export const MOST_PLACES = 64;

const LONG = 3;

/** All runs of three words of a quote; of a shorter one, the whole. */
export function seedsOf(all: readonly Word[]): Seed[] {
  const size = Math.min(LONG, all.length);
  if (size === 0) return [];
  return all
    .slice(0, all.length - size + 1)
    .map(({ start }, i) => ({ key: keyOf(all, i, size), offset: start }));
}

/**
 * Where a text holds the seeds asked for: one walk over its words, whatever is asked. Of a seed that it holds more than
 * `MOST_PLACES` times, the first ones and one more.
 */
export function seedPlaces(
  text: readonly Word[],
  wanted: ReadonlySet<string>,
): Map<string, number[]> {
  const sizes = [...new Set([...wanted].map((key) => key.split(" ").length))];
  const places = new Map<string, number[]>();
  for (const size of sizes) {
    for (let i = 0; i + size <= text.length; i++) {
      const key = keyOf(text, i, size);
      if (!wanted.has(key)) continue;
      const known = places.get(key);
      const at = text[i]?.start ?? 0;
      if (known === undefined) places.set(key, [at]);
      else if (known.length <= MOST_PLACES) known.push(at);
    }
  }
  return places;
}

function keyOf(all: readonly Word[], first: number, size: number): string {
  let key = all[first]?.text ?? "";
  for (let i = first + 1; i < first + size; i++) key += ` ${all[i]?.text ?? ""}`;
  return key;
}
