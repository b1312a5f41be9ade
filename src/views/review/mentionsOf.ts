import type { Mention, Story } from "../../model/story.ts";

/** UTF-16 code units of a text, half-open. */
export type Range = readonly [start: number, end: number];

type Given = {
  text: string;
  words: string;
  record: Mention;
  /** What the record counts already. */
  also: readonly Range[];
  story: Story;
};

const MOST = 500;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where whole words stand in the record's source, in whatever case, and no mention of the story counts them yet; in the
 * order of the text, at most 500.
 */
export function mentionsOf({ text, words, record, also, story }: Given): Range[] {
  const source = story.sources.find(({ id }) => id === record.quote.source);
  const [from, to] = source?.range ?? [0, text.length];
  const all = placesOf(text, words.trim());
  const others = story.records.flatMap((one) =>
    one.kind === "mention" && one.id !== record.id && one.quote.source === source?.id
      ? [...ownRange(one, all), ...one.also]
      : [],
  );
  const taken = [...also, ...ownRange(record, all), ...others];
  return all.filter(
    ([start, end]) =>
      start >= from && end <= to && !taken.some((one) => start < one[1] && one[0] < end),
  );
}

function placesOf(text: string, words: string): Range[] {
  const found: Range[] = [];
  if (words === "") return found;
  const literal = words.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  for (const { 0: match, index } of text.matchAll(new RegExp(literal, "giu"))) {
    const end = index + match.length;
    const isInWord = LETTER.test(text[index - 1] ?? "") || LETTER.test(text[end] ?? "");
    if (!isInWord) found.push([index, end]);
    if (found.length >= MOST) break;
  }
  return found;
}

/** Where a record itself names its place: its words, else the first of these in its sentence. */
function ownRange({ spans, quote, orphan }: Mention, all: readonly Range[]): Range[] {
  if (orphan) return [];
  const span = spans.find(({ part }) => part === "place");
  if (span) return [[span.start, span.end]];
  return all.filter(([start, end]) => start >= quote.start && end <= quote.end).slice(0, 1);
}
