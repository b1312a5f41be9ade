import type { Source, StoryRecord } from "../model/story.ts";
import { folded } from "./folded.ts";
import { occurrences } from "./occurrences.ts";

type Range = [number, number];

/**
 * The part of the new text that a source covers: between what begins and ends it, as far as that is surely found, and
 * never less than its records' quotes; null: the whole text, or not known.
 */
export function movedRange(
  source: Source,
  old: string | undefined,
  now: string,
  records: readonly StoryRecord[],
): Range | null {
  if (source.range === null) return null;
  const [from, to] = source.range;
  const quotes = records.filter(({ orphan }) => !orphan).map(({ quote }) => quote);
  const starts = quotes.map(({ start }) => start);
  const ends = quotes.map(({ end }) => end);
  const begins = from === 0 ? 0 : placeOf(old?.slice(from, from + EDGE), now)?.[0];
  const closes = to === source.length ? now.length : placeOf(old?.slice(to - EDGE, to), now)?.[1];
  const least = [...starts, begins ?? Number.POSITIVE_INFINITY];
  const most = [...ends, closes ?? 0];
  const [start, end] = [Math.min(...least), Math.max(...most)];
  return start < end && end <= now.length ? [start, end] : null;
}

/** Code units at a source's edge that are looked for. */
const EDGE = 60;

function placeOf(edge: string | undefined, now: string): Range | undefined {
  const words = edge?.trim();
  if (!words) return undefined;
  const found = occurrences(now, words, 2);
  const [only] = found;
  return found.length === 1 && only !== undefined && folded(words).text.length > EDGE / 2
    ? [only, only + words.length]
    : undefined;
}
