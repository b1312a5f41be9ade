import { echo, type Fault, join } from "./fault.ts";
import type { Place, Source, Speaker, StoryRecord } from "./story.ts";

/** What records may refer to, by id. */
export type Known = {
  sources: ReadonlyMap<string, Source>;
  speakers: ReadonlyMap<string, Speaker>;
  places: ReadonlyMap<string, Place>;
};

/**
 * Why a record cannot stand: its quote does not fit its source, or what it says of who and where points nowhere.
 * Dropping such a part would change the claim ("the outlet says so itself"), so the record goes. null: it stands.
 */
export function recordFault(record: StoryRecord, known: Known, path: string): Fault | null {
  const fault = quoteFault(record, known);
  if (fault) return { ...fault, path: join(path, fault.path) };
  for (const [field, list, id] of references(record, known)) {
    if (id === null || list.has(id)) continue;
    const noun = field === "via" ? "speaker" : field;
    return { rule: `unknown-${noun}`, message: `unknown ${noun}: ${id}`, path: join(path, field) };
  }
  return null;
}

type Reference = [field: string, list: ReadonlyMap<string, unknown>, id: string | null];

function references(record: StoryRecord, { speakers, places }: Known): Reference[] {
  if (record.kind === "mention") return [["place", places, record.place]];
  const { place, speaker, via } = record;
  return [
    ["place", places, place],
    ["speaker", speakers, speaker],
    ["via", speakers, via],
  ];
}

function quoteFault({ quote, orphan }: StoryRecord, { sources }: Known): Fault | null {
  const source = sources.get(quote.source);
  if (!source) {
    const message = `unknown source: ${echo(quote.source)}`;
    return { rule: "unknown-source", message, path: "quote.source" };
  }
  if (quote.end - quote.start !== quote.exact.length) {
    const message = `invalid quote: ${quote.start} to ${quote.end} is not the length of its text, ${quote.exact.length}`;
    return { rule: "quote-length", message, path: "quote.end" };
  }
  const length = lengthOf(source, orphan ? quote.version : undefined);
  if (length === null || (quote.version !== undefined && !orphan)) {
    const message = `unknown version: ${quote.version}; no earlier text of the source`;
    return { rule: "unknown-version", message, path: "quote.version" };
  }
  if (quote.end > length) {
    const message = `invalid quote: it ends at ${quote.end}, after the text's end at ${length}`;
    return { rule: "quote-outside-text", message, path: "quote.end" };
  }
  return null;
}

/** The length of the version of a source's text that a quote points into; null: there is no such version. */
export function lengthOf({ length, earlier }: Source, version: string | undefined): number | null {
  if (version === undefined) return length;
  return earlier?.find(({ sha256 }) => sha256 === version)?.length ?? null;
}
