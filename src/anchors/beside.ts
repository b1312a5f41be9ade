import { unfoldedRange } from "./folded.ts";
import type { Versions } from "./versions.ts";
import { isWord, words } from "./words.ts";

const WORDS = 6;
const REACH = 120;

/** What stands next to a sentence on either side: a few words, and whether a line ends there. */
export type Beside = { before: string; after: string };

/** What stands next to a range of a text's folded form. */
export function beside({ raw, folded }: Versions["now"], [start, end]: [number, number]): Beside {
  const [from, to] = unfoldedRange(folded, [start, end]);
  const before = plain(folded.text.slice(Math.max(0, start - REACH), start)).slice(-WORDS);
  const after = plain(folded.text.slice(end, end + REACH)).slice(0, WORDS);
  const opens = /\n\s*$/.test(raw.slice(Math.max(0, from - 8), from)) || from === 0;
  const closes = /^\s*(\n|$)/.test(raw.slice(to, to + 8));
  return { before: JSON.stringify([before, opens]), after: JSON.stringify([after, closes]) };
}

export const isBetween = (a: Beside, b: Beside): boolean =>
  a.before === b.before && a.after === b.after;

/** Whether a place has nothing next to it that the other one has. */
export const isApart = (a: Beside, b: Beside): boolean =>
  a.before !== b.before && a.after !== b.after;

const plain = (text: string): string[] =>
  words(text.toLowerCase())
    .map((word) => word.text)
    .filter(isWord);
