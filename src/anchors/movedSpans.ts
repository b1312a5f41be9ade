import type { Quote, StoryRecord } from "../model/story.ts";
import { aligned } from "./aligned.ts";
import { folded, foldedRange, unfoldedRange } from "./folded.ts";
import { words } from "./words.ts";

type Spans = StoryRecord["spans"];

/** The spans of a quote in its sentence as it stands now, every word of theirs unchanged; null: one is not. */
export function movedSpans(old: Quote, spans: Spans, now: Quote): Spans | null {
  const was = folded(old.exact);
  const is = folded(now.exact);
  const pairs = was.text === is.text ? null : aligned(words(was.text), words(is.text));
  if (was.text !== is.text && pairs === null) return null;
  const moved = spans.map((span) => {
    const own = foldedRange(was, [span.start - old.start, span.end - old.start]);
    const there = pairs === null ? own : acrossPairs(pairs, own);
    if (!there || is.text.slice(...there) !== was.text.slice(...own)) return null;
    const [start, end] = unfoldedRange(is, there);
    return { part: span.part, start: now.start + start, end: now.start + end };
  });
  const sound = moved.filter((span) => span !== null);
  return sound.length === spans.length ? sound : null;
}

function acrossPairs(
  pairs: NonNullable<ReturnType<typeof aligned>>,
  [start, end]: [number, number],
): [number, number] | null {
  const first = pairs.find(({ old, now }) => old && now && old.start <= start && start < old.end);
  const last = pairs.find(({ old, now }) => old && now && old.start < end && end <= old.end);
  if (!first?.old || !first.now || !last?.old || !last.now) return null;
  return [first.now.start + start - first.old.start, last.now.start + end - last.old.start];
}
