import { inTextOrder } from "../model/places.ts";
import { sentenceKey } from "../model/sentence.ts";
import type { Source, SpanPart, Story, StoryRecord } from "../model/story.ts";

/** A run of a quote's characters that belongs to the same records; no records: plain text. */
export type Piece = { text: string; start: number; records: string[]; parts: SpanPart[] };

export type QuoteBlock = {
  /** Unique in the story, where texts of several sources begin at the same offsets and quotes may overlap. */
  key: string;
  /** UTF-16 offset of the quote in its source's text. */
  start: number;
  pieces: Piece[];
  records: StoryRecord[];
  /** Whether text was left out between the quote before and this one. */
  elided: boolean;
};

export type QuoteGroup = { source: Source; blocks: QuoteBlock[] };

/** The quotes of a story grouped by source in the order of the text, each cut where its records' spans begin and end. */
export function layoutQuotes(story: Story): QuoteGroup[] {
  return story.sources.flatMap((source) => {
    const records = inTextOrder(story.records.filter((r) => r.quote.source === source.id));
    const blocks = new Map<string, QuoteBlock>();
    let before = source.range?.[0] ?? 0;
    for (const record of records) {
      const { start, end } = record.quote;
      const key = sentenceKey(record.quote);
      const block = blocks.get(key);
      if (block) block.records.push(record);
      else {
        blocks.set(key, {
          key: `${source.id}/${blocks.size}`,
          start,
          pieces: [],
          records: [record],
          elided: start - before > 3,
        });
        before = end;
      }
    }
    for (const block of blocks.values()) block.pieces = knownPieces(block.records);
    return blocks.size === 0 ? [] : [{ source, blocks: [...blocks.values()] }];
  });
}

const known = new WeakMap<StoryRecord, Piece[]>();

/** `piecesOf`, kept for a record that has its quote to itself. */
function knownPieces(records: readonly StoryRecord[]): Piece[] {
  const [only] = records;
  if (only === undefined || records.length > 1) return piecesOf(records);
  const pieces = known.get(only) ?? piecesOf(records);
  known.set(only, pieces);
  return pieces;
}

/** The pieces of one quote; a record without spans takes the whole of it. */
export function piecesOf(records: readonly StoryRecord[]): Piece[] {
  const quote = records[0]?.quote;
  if (!quote) return [];
  const spans = records.flatMap((r) => {
    const own = r.spans.length > 0 ? r.spans : [{ start: quote.start, end: quote.end }];
    return own.map((span) => ({ part: "value" as SpanPart, ...span, id: r.id }));
  });
  const cuts = [
    ...new Set([quote.start, quote.end, ...spans.flatMap((s) => [s.start, s.end])]),
  ].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? quote.end;
    const here = spans.filter((s) => s.start <= start && s.end >= end);
    return {
      text: quote.exact.slice(start - quote.start, end - quote.start),
      start,
      records: [...new Set(here.map((s) => s.id))],
      parts: [...new Set(here.map((s) => s.part))],
    };
  });
}
