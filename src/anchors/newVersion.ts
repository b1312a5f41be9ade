import { sha256 } from "../model/sha256.ts";
import type { Source, Story, StoryRecord } from "../model/story.ts";
import { movedAlso } from "./movedAlso.ts";
import { movedRange } from "./movedRange.ts";
import { type Anchor, type Candidate, reanchored } from "./reanchored.ts";
import { withEarlier } from "./withEarlier.ts";

/** A record that is not surely in the new text. */
export type Orphan = { id: string; reason: string; candidates: Candidate[] };

/** A story whose text has a new version, and what became of its records. */
export type NewVersion = {
  /** Points into the new text; orphans keep the quotes that they had. */
  story: Story;
  /** SHA-256 of the new text. */
  sha256: string;
  orphans: Orphan[];
  /** Ids of records found at another place of the text, and at the same one. */
  moved: string[];
  unchanged: string[];
  /** Further mentions of places that were not surely found again and are left out. */
  dropped: number;
};

/**
 * The story with its records found again in a new version of one of its texts, `from` being the SHA-256 of the version
 * before. `texts`: what texts are at hand, by SHA-256. The input stays as it is. Of a new text that is the old one,
 * nothing changes but orphans found again.
 */
export function newVersion(
  story: Story,
  from: string,
  texts: ReadonlyMap<string, string>,
  newText: string,
): NewVersion {
  const concerned = new Map(story.sources.filter((s) => s.sha256 === from).map((s) => [s.id, s]));
  const find = finder(texts, newText);
  const sha = sha256(newText);
  const none = { orphans: [], moved: [], unchanged: [], dropped: 0 };
  const made: NewVersion = { story, sha256: sha, ...none };
  const records = story.records.map((record) => {
    if (!concerned.has(record.quote.source)) return record;
    const version = record.quote.version ?? from;
    const anchor = find(version)(record.quote, record.spans);
    if (anchor.kind === "orphan") return orphaned(record, anchor, version, made);
    return found(record, anchor, made, (also) =>
      movedAlso(also, texts.get(version), find(version)),
    );
  });
  const sources = story.sources.map((source) =>
    concerned.has(source.id) ? sourceNow(source, { sha, newText, records, texts }) : source,
  );
  return { ...made, story: { ...story, sources, records } };
}

/** Finds in the new text what stood in a version, made ready once for each. */
function finder(texts: ReadonlyMap<string, string>, newText: string) {
  const ready = new Map<string, ReturnType<typeof reanchored>>();
  return (version: string) => {
    const known = ready.get(version) ?? reanchored(texts.get(version) ?? null, newText);
    ready.set(version, known);
    return known;
  };
}

type Orphaned = Extract<Anchor, { kind: "orphan" }>;
type Found = Extract<Anchor, { kind: "found" }>;

function orphaned(record: StoryRecord, anchor: Orphaned, version: string, made: NewVersion) {
  const { reason, candidates } = anchor;
  made.orphans.push({ id: record.id, reason, candidates });
  return { ...record, orphan: true as const, quote: { ...record.quote, version } };
}

type Ranges = [number, number][];

function found(
  record: StoryRecord,
  { quote, spans }: Found,
  made: NewVersion,
  moved: (also: Ranges) => Ranges,
): StoryRecord {
  const list = quote.start === record.quote.start ? made.unchanged : made.moved;
  list.push(record.id);
  const { orphan: _, ...rest } = { ...record, quote, spans };
  if (rest.kind !== "mention") return rest;
  const also = moved(rest.also);
  made.dropped += rest.also.length - also.length;
  return { ...rest, also };
}

type Now = {
  sha: string;
  newText: string;
  records: readonly StoryRecord[];
  texts: ReadonlyMap<string, string>;
};

/** A source as it is about the new text; it keeps the versions that its orphans point into. */
function sourceNow(source: Source, { sha, newText, records, texts }: Now): Source {
  const own = records.filter(({ quote }) => quote.source === source.id);
  const known = [...(source.earlier ?? []), { length: source.length, sha256: source.sha256 }];
  const range = movedRange(source, texts.get(source.sha256), newText, own);
  return withEarlier({ ...source, length: newText.length, sha256: sha, range }, known, own);
}
