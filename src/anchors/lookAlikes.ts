import search from "approx-string-match";
import { type Seeds, seeded } from "./seeds.ts";
import { sentenceAround } from "./sentenceAround.ts";

/** A sentence of a folded text that is much like a phrase. */
export type LookAlike = {
  /** Half-open range of the folded text. */
  at: [number, number];
  /** 1: the same; 0: nothing in common. */
  score: number;
};

/** The share of a phrase that may differ in what is still shown as like it. */
const LOOSEST = 0.45;
const AROUND = 160;

/** The few sentences of a folded text that are most like a phrase, best first. */
export function lookAlikes(phrase: string, text: string, seeds: Seeds, most = 4): LookAlike[] {
  const found = new Map<number, LookAlike>();
  for (const place of seeded(phrase, seeds)) {
    const from = Math.max(0, place - AROUND);
    const window = text.slice(from, place + phrase.length + AROUND);
    const bound = Math.floor(phrase.length * LOOSEST);
    for (const { start, end } of search(window, phrase, bound)) {
      const at = sentenceAround(text, [from + start, Math.max(from + start + 1, from + end)]);
      const score = likeness(phrase, text.slice(...at));
      if (score > 0) found.set(at[0], { at, score });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

/** How alike two sentences are: 1 less the share of the longer one that has to be changed; 0 beyond the bound. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const bound = Math.floor(longest * LOOSEST);
  const whole = search(`\u0000${b}\u0000`, `\u0000${a}\u0000`, bound);
  const errors = whole.reduce((least, match) => {
    const left = match.start + Math.max(0, b.length + 2 - match.end);
    return Math.min(least, match.errors + left);
  }, Number.POSITIVE_INFINITY);
  return errors > bound ? 0 : 1 - errors / longest;
}
