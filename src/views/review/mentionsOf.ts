import { occurrences } from "../../anchors/occurrences.ts";
import type { Mention, Source } from "../../model/story.ts";

/** UTF-16 code units of a text, half-open. */
export type Range = readonly [start: number, end: number];

type Given = {
  text: string;
  words: string;
  record: Mention;
  /** What is counted already. */
  also: readonly Range[];
  /** Only its part of the text is looked at. */
  source: Source | undefined;
};

const MOST = 500;
const LETTER = /[\p{L}\p{N}]/u;

/** Where whole words stand in a source's part of its text and are not counted as a mention yet, in its order. */
export function mentionsOf({ text, words, record, also, source }: Given): Range[] {
  const wanted = words.trim();
  const [from, to] = source?.range ?? [0, text.length];
  const all = occurrences(text, wanted, MOST).map((at): Range => [at, at + wanted.length]);
  const taken = [...also, ownRange(record, all)];
  return all.filter(
    ([start, end]) =>
      start >= from &&
      end <= to &&
      !LETTER.test(text[start - 1] ?? "") &&
      !LETTER.test(text[end] ?? "") &&
      !taken.some((one) => one && start < one[1] && one[0] < end),
  );
}

/** Where the record itself names the place: its words, else the first of these in its sentence. */
function ownRange({ spans, quote }: Mention, all: readonly Range[]): Range | undefined {
  const span = spans.find(({ part }) => part === "place");
  if (span) return [span.start, span.end];
  return all.find(([start, end]) => start >= quote.start && end <= quote.end);
}
