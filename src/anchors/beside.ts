import { unfoldedRange } from "./folded.ts";
import type { Versions } from "./versions.ts";
import { isWord, words } from "./words.ts";

const WORDS = 6;
const REACH = 120;

/** The few words next to a range of a text, and whether it stands at the ends of its paragraph, as one key. */
export function beside({ raw, folded }: Versions["now"], [start, end]: [number, number]): string {
  const [from, to] = unfoldedRange(folded, [start, end]);
  const before = plain(folded.text.slice(Math.max(0, start - REACH), start)).slice(-WORDS);
  const after = plain(folded.text.slice(end, end + REACH)).slice(0, WORDS);
  const opens = /\n\s*$/.test(raw.slice(Math.max(0, from - 8), from)) || from === 0;
  const closes = /^\s*(\n|$)/.test(raw.slice(to, to + 8));
  return JSON.stringify([before, opens, after, closes]);
}

const plain = (text: string): string[] =>
  words(text.toLowerCase())
    .map((word) => word.text)
    .filter(isWord);
