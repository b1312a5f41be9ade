import { numbers } from "../../extract/numbers.ts";
import { sentences } from "../../extract/sentences.ts";
import { tokens as tokensOf } from "../../extract/tokens.ts";
import type { Interval } from "../../model/story.ts";

/** What a selection of a text rests on. */
export type Selected = {
  /** The whole sentences around it, half-open; the selection itself where it lies in none. */
  sentences: [number, number];
  /** The number in it, hedge included, and where it stands; null: it has none that could be read. */
  number: { value: Interval; range: [number, number] } | null;
};

/** As far around a selection as its sentences and the reading of its number may reach, UTF-16 code units. */
const REACH = 5000;

/** Reads the sentences around a selection, and the number that it holds. */
export function readSelection(text: string, [start, end]: readonly [number, number]): Selected {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const tokens = tokensOf(near);
  const touched = sentences(near, tokens).filter(
    (s) => s.start < end - from && s.end > start - from,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  const found = numbers(near, tokens).find(
    (n) => n.value !== null && n.start < end - from && n.end > start - from,
  );
  const around: [number, number] =
    first && last
      ? [Math.min(start, first.start + from), Math.max(end, last.end + from)]
      : [start, end];
  const value = found?.value;
  const number = value ? { value, range: hedgedRange(near, from, found) } : null;
  return { sentences: around, number };
}

/** Where a number stands in the whole text, with the words of its hedge. */
function hedgedRange(near: string, from: number, found: NumberSpan): [number, number] {
  const words = found.value?.text ?? "";
  const at = near.lastIndexOf(words, found.start);
  const isWhole = at >= 0 && at + words.length >= found.end;
  const [start, end] = isWhole ? [at, at + words.length] : [found.start, found.end];
  return [start + from, end + from];
}

type NumberSpan = { value: Interval | null; start: number; end: number };
