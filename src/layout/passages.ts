import { inTextOrder } from "../model/places.ts";
import type { Source, SpanPart, Story, StoryRecord } from "../model/story.ts";
import { layoutQuotes } from "./quotes.ts";

/** A stretch of an article that is drawn as one paragraph. */
export type Passage = {
  key: string;
  /** SHA-256 of the text that it is of. */
  sha256: string;
  /** UTF-16 offset in that text. */
  start: number;
  text: string;
  /** Records whose quotes lie in it, at least in part. */
  records: readonly StoryRecord[];
  /** furniture: outside of every source; gap: text before it is not at hand. */
  zone: "headline" | "body" | "furniture" | "gap";
};

/** A run of a passage that belongs to the same quotes and spans. */
export type Run = {
  start: number;
  text: string;
  records: readonly StoryRecord[];
  /** The parts that its words are of, and whose. */
  parts: readonly { part: SpanPart; record: StoryRecord }[];
};

/** The articles of a story in paragraphs; of a text that is not at hand, the quotes. */
export function passages(
  { sources, records, ...story }: Story,
  texts: ReadonlyMap<string, string>,
  paragraphs: (text: string) => readonly (readonly [number, number])[] = paragraphsOf,
): Passage[] {
  const hashes = [...new Set(sources.map((s) => s.sha256))];
  return hashes.flatMap((sha256) => {
    const own = sources.filter((s) => s.sha256 === sha256);
    const text = texts.get(sha256);
    const ids = new Set(own.map((s) => s.id));
    const ofText = records.filter((r) => ids.has(r.quote.source));
    return text === undefined
      ? quotesOnly({ ...story, sources: own, records: ofText }, sha256)
      : wholeText(text, own, inTextOrder(ofText), paragraphs(text));
  });
}

function quotesOnly(story: Story, sha256: string): Passage[] {
  return layoutQuotes(story).flatMap(({ blocks }) =>
    blocks.map(({ key, start, records, elided }) => ({
      key,
      sha256,
      start,
      text: records[0]?.quote.exact ?? "",
      records,
      zone: elided ? ("gap" as const) : ("body" as const),
    })),
  );
}

function wholeText(
  text: string,
  sources: readonly Source[],
  records: readonly StoryRecord[],
  paragraphs: readonly (readonly [number, number])[],
): Passage[] {
  const sha256 = sources[0]?.sha256 ?? "";
  const titles = new Set(sources.map((s) => s.title));
  let next = 0;
  let open: StoryRecord[] = [];
  return paragraphs.map(([start, end]) => {
    for (let record = records[next]; record && record.quote.start < end; record = records[++next]) {
      open.push(record);
    }
    open = open.filter((r) => r.quote.end > start);
    const words = text.slice(start, end);
    const isInside = sources.some(
      ({ range }) => range === null || (range[0] < end && range[1] > start),
    );
    const zone = titles.has(words.trim()) ? "headline" : isInside ? "body" : "furniture";
    return { key: `${sha256} ${start}`, sha256, start, text: words, records: [...open], zone };
  });
}

/** A line longer than this is drawn in pieces, UTF-16 code units. */
const LONGEST = 4000;

/** Where the paragraphs of a text stand: what line breaks divide, empty ones left out, very long ones cut at a space. */
export function paragraphsOf(text: string): [number, number][] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    line.trim() === ""
      ? []
      : pieces(line).map(([a, b]): [number, number] => [index + a, index + b]),
  );
}

function pieces(line: string): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < line.length; ) {
    const space = line.lastIndexOf(" ", from + LONGEST);
    const cut = space > from ? space + 1 : from + LONGEST;
    const to = line.length - from <= LONGEST ? line.length : cut;
    found.push([from, to]);
    from = to;
  }
  return found;
}

/** The runs of a passage, cut where a quote or span begins or ends; together they are its text. */
export function runsOf({ start, text, records }: Passage): Run[] {
  const end = start + text.length;
  const inside = (n: number) => n > start && n < end;
  const ends = records.flatMap(({ quote, spans }) => [
    quote.start,
    quote.end,
    ...spans.flatMap((s) => [s.start, s.end]),
  ]);
  const cuts = [...new Set([start, ...ends.filter(inside), end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? end;
    return {
      start: from,
      text: text.slice(from - start, to - start),
      records: records.filter(({ quote }) => quote.start <= from && quote.end >= to),
      parts: records.flatMap((record) =>
        record.spans
          .filter((s) => s.start <= from && s.end >= to)
          .map(({ part }) => ({ part, record })),
      ),
    };
  });
}
