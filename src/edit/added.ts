import { quote as quoteOf } from "../model/quote.ts";
import { MOST_RECORDS } from "../model/schema.ts";
import type { Kind, Source, Story, StoryRecord } from "../model/story.ts";
import { blank } from "./blank.ts";
import { draftOf } from "./changed.ts";
import type { Draft } from "./draft.ts";
import { faults } from "./faults.ts";
import { newId } from "./newId.ts";

/** A record to be added; its value is read from the words by whoever asks. */
export type NewRecord = Draft & {
  kind: Kind;
  /** The whole sentences around the selection, half-open, UTF-16 code units: they become the quote. */
  sentences: readonly [number, number];
};

/**
 * The story with a record over a selected range of its source's text, in the order of the text. The selection is the
 * span of the number or place. The same story where the parser would not let the record in, or no source has the text.
 */
export function added(
  story: Story,
  text: string,
  range: readonly [number, number],
  draft: NewRecord,
): Story {
  if (story.records.length >= MOST_RECORDS) return story;
  const drafted = newRecord(story, text, range, draft);
  if (drafted === null || faults(drafted.story, drafted.record).length > 0) return story;
  const { quote } = drafted.record;
  const after = story.records.findIndex(
    (r) => r.quote.source === quote.source && r.quote.start > quote.start,
  );
  const at = after < 0 ? story.records.length : after;
  return { ...drafted.story, records: story.records.toSpliced(at, 0, drafted.record) };
}

/** The record that would be added, perhaps unsound, and the story with its speakers and places; null: no source. */
export function newRecord(
  story: Story,
  text: string,
  range: readonly [number, number],
  { kind, sentences, ...draft }: NewRecord,
): { story: Story; record: StoryRecord } | null {
  const source = sourceOf(story, text, range);
  if (!source) return null;
  const quote = quoteOf(text, source.id, sentences);
  const id = newId(story, kind, quote);
  const part = SELECTED[kind];
  const spans = part === null ? [] : [{ part, start: range[0], end: range[1] }];
  return draftOf(story, blank(kind, id, quote), { spans, ...draft });
}

const SELECTED = { figure: "value", event: null, mention: "place" } as const;

/** The source that a range of a text lies in, the most narrow one. */
function sourceOf({ sources }: Story, text: string, [start, end]: readonly [number, number]) {
  const width = ({ range, length }: Source) => (range ? range[1] - range[0] : length);
  return sources
    .filter((s) => s.length === text.length)
    .filter(({ range }) => range === null || (range[0] <= start && end <= range[1]))
    .sort((a, b) => width(a) - width(b))[0];
}
