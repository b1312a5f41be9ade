import { isWord, type Word, words } from "./words.ts";

/** Where every pair of words stands in a text; pairs that stand in more places than a few tell nothing. */
export type Seeds = ReadonlyMap<string, number[]>;

const MOST = 30;
/** Code units by which two seeds of one look-alike may be apart. */
const BUCKET = 120;

/** Takes time and room in proportion to the text. */
export function seedsOf(text: string): Seeds {
  const seeds = new Map<string, number[]>();
  for (const { key, start } of pairs(text)) {
    const places = seeds.get(key);
    if (!places) seeds.set(key, [start]);
    else if (places.length <= MOST) places.push(start);
  }
  return seeds;
}

/** Where a phrase may stand, changed: the few places that share most pairs of words with it, best first. */
export function seeded(phrase: string, seeds: Seeds, most = 6): number[] {
  const votes = new Map<number, { count: number; at: number }>();
  for (const { key, start } of pairs(phrase)) {
    const places = seeds.get(key) ?? [];
    if (places.length > MOST) continue;
    for (const place of places) {
      const at = Math.max(0, place - start);
      const bucket = Math.round(at / BUCKET);
      const vote = votes.get(bucket) ?? { count: 0, at };
      votes.set(bucket, { ...vote, count: vote.count + 1 });
    }
  }
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count || a.at - b.at);
  return ranked.slice(0, most).map(({ at }) => at);
}

function pairs(text: string): { key: string; start: number }[] {
  const list: Word[] = words(text).filter(({ text }) => isWord(text));
  return list.slice(1).map((word, i) => {
    const first = list[i] ?? word;
    return { key: `${first.text} ${word.text}`.toLowerCase(), start: first.start };
  });
}
