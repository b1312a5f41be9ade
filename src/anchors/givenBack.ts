import { quote as quoteOf } from "../model/quote.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import { movedSpans } from "./movedSpans.ts";
import { withEarlier } from "./withEarlier.ts";

/**
 * The story with an orphan put on a sentence of the present text that the reader chose: an edit. Spans whose words are
 * not in it go, and what they stated counts as inferred. The same story where there is no such orphan.
 */
export function givenBack(
  story: Story,
  id: string,
  text: string,
  range: readonly [number, number],
): Story {
  const orphan = story.records.find((r) => r.id === id && r.orphan);
  const source = story.sources.find((s) => s.id === orphan?.quote.source);
  if (!orphan || !source || source.length !== text.length) return story;
  const records = story.records.map((r) => (r.id === id ? onSentence(r, text, range) : r));
  return {
    ...story,
    records,
    sources: story.sources.map((s) => withEarlier(s, s.earlier ?? [], records)),
  };
}

function onSentence(record: StoryRecord, text: string, range: readonly [number, number]) {
  const quote = quoteOf(text, record.quote.source, range);
  const kept = record.spans.map((span) => movedSpans(record.quote, [span], quote));
  const spans = kept.flatMap((moved) => moved ?? []);
  const lost = record.spans.filter((_, i) => !kept[i]).map(({ part }) => part as string);
  const parts = Object.fromEntries(
    Object.entries(record.parts).map(([part, state]) => [
      part,
      lost.includes(part) ? ("inferred" as const) : state,
    ]),
  );
  const { orphan: _, ...rest } = record;
  const review = rest.review === "rejected" ? rest.review : ("edited" as const);
  const moved = { ...rest, quote, spans, parts, review };
  return moved.kind === "mention" ? { ...moved, also: [] } : moved;
}
