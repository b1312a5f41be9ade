import { about } from "./about.ts";
import { type Entries, entries } from "./entries.ts";
import { type Envelope, envelope } from "./envelope.ts";
import type { Fault } from "./fault.ts";
import type { Issue } from "./issue.ts";
import { LARGEST_FILE } from "./largestFile.ts";
import { tied } from "./loose.ts";
import { mendPlaces, mendSources } from "./mend.ts";
import { type Known, recordFault } from "./references.ts";
import { rings } from "./ring.ts";
import { placeSchema, recordSchema, sourceSchema, speakerSchema } from "./schema.ts";
import type { Place, Story, StoryRecord } from "./story.ts";
import { textsIn } from "./texts.ts";
import { isSafeKey, unsafeKeys } from "./unsafe.ts";

/** A story that was let in, with everything that was found wrong on the way. */
export type Parsed = {
  /** Holds only sound records, whose references all lead somewhere. */
  story: Story;
  issues: Issue[];
  /** The records left out, as they stand in the file and in its order, so that saving loses nothing. */
  rejected: unknown[];
  /** The article's texts that the file carries, by SHA-256. Not there: it carries none. */
  texts?: ReadonlyMap<string, string>;
};

/** Why a file was not let in at all. */
export type Refused = { refused: Issue };

/** A story file's text as a story; what cannot be one is refused. Never throws. */
export function parseStoryText(text: string): Parsed | Refused {
  if (isTooLarge(text)) {
    const message = "too large: a story file has at most 20 MB; split the file";
    return { refused: { rule: "too-large", message, path: "", record: null } };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${noStory(text, why)}; open a story file that Dateline has saved`;
    return { refused: { rule: "not-json", message, path: "", record: null } };
  }
  return parseStory(json);
}

/** What a text is that is no JSON; a sign-in page or a page that says "not found" often comes in place of a file. */
function noStory(text: string, why: string): string {
  const start = text.slice(0, 1000).trim();
  if (start === "") return "empty: there is nothing in it";
  if (/^\uFEFF?<[!?a-z]/i.test(start)) return "a web page (HTML) and no story file";
  return `not JSON: ${why.slice(0, 120)}`;
}

const isTooLarge = (text: string): boolean =>
  text.length > LARGEST_FILE ||
  (text.length * 3 > LARGEST_FILE && new TextEncoder().encode(text).length > LARGEST_FILE);

/**
 * Any JSON value as a story. A bad record is left out and listed; a part that a record can do without is dropped and
 * listed; a bad file is refused. Takes time in proportion to the file. Never throws and never changes its input.
 */
export function parseStory(json: unknown): Parsed | Refused {
  const file = envelope(json);
  if ("refused" in file) return file;
  const issues: Issue[] = [];
  const note = (fault: Fault, record: string | null = null) => {
    const entry = record === null ? about(file, fault.path) : undefined;
    issues.push({ ...fault, record, ...(entry && { about: entry }) });
  };
  for (const fault of [...file.faults, ...unsafeKeys(json)]) note(fault);
  const known = knownThings(file, note);
  const { sound, bad } = soundRecords(file.records, known);
  for (const { fault, index } of bad) {
    note({ ...fault, message: `${fault.message}; the record was left out` }, nameOf(file, index));
  }
  const records = withoutLooseEnds(sound, known, note);
  const story: Story = {
    format: "dateline/1",
    title: file.title,
    language: file.language,
    ...(file.credits && { credits: file.credits }),
    sources: [...known.sources.values()],
    speakers: [...known.speakers.values()],
    places: [...known.places.values()],
    records,
  };
  const { texts, faults } = textsIn(file.texts, story.sources);
  for (const fault of faults) note(fault);
  const rejected = bad.map(({ index }) => file.records[index]);
  return { story, issues, rejected, ...(texts.size > 0 && { texts }) };
}

type Note = (fault: Fault) => void;

function knownThings(file: Envelope, note: Note): Known {
  const sources = mendSources(file.sources);
  const places = mendPlaces(file.places);
  for (const fault of [...sources.faults, ...places.faults]) note(fault);
  const keep = <T extends { id: string }>({ sound, bad }: Entries<T>, noun: string) => {
    for (const { fault } of bad) {
      note({ ...fault, message: `${fault.message}; the ${noun} was left out` });
    }
    return new Map(sound.map(({ value }) => [value.id, value]));
  };
  return {
    sources: keep(entries(sources.list, "sources", sourceSchema), "source"),
    speakers: keep(entries(file.speakers, "speakers", speakerSchema), "speaker"),
    places: nested(keep(entries(places.list, "places", placeSchema), "place"), note),
  };
}

/** Places whose `within` leads to another place and never back to themselves. */
function nested(places: Map<string, Place>, note: Note): Map<string, Place> {
  const inRing = rings(new Map([...places.values()].map((p) => [p.id, p.within])));
  for (const [id, place] of places) {
    if (place.within === null || (places.has(place.within) && !inRing.has(id))) continue;
    const why = inRing.has(id) ? "it leads back to the place itself" : "there is no such place";
    const message = `invalid within: ${place.within} for ${id}; ${why}, so it was dropped`;
    note({ rule: "invalid-within", message, path: "places" });
    places.set(id, { ...place, within: null });
  }
  return places;
}

function soundRecords(list: readonly unknown[], known: Known): Entries<StoryRecord> {
  const { sound, bad } = entries<StoryRecord>(list, "records", recordSchema);
  const standing: Entries<StoryRecord> = { sound: [], bad };
  for (const { value, index } of sound) {
    const fault = recordFault(value, known, `records[${index}]`);
    if (fault) standing.bad.push({ fault, index });
    else standing.sound.push({ value, index });
  }
  standing.bad.sort((a, b) => a.index - b.index);
  return standing;
}

function withoutLooseEnds(
  sound: Entries<StoryRecord>["sound"],
  known: Known,
  note: Note,
): StoryRecord[] {
  const records = new Map(sound.map(({ value }) => [value.id, value]));
  return sound.map(({ value, index }) => {
    const { record, faults } = tied(value, records, known, `records[${index}]`);
    for (const fault of faults) note(fault);
    const parts = Object.entries(record.parts).filter(([part]) => isSafeKey(part));
    return { ...record, parts: Object.fromEntries(parts) };
  });
}

/** How an issue names a record that was left out: by its id, or by its place in the file. */
function nameOf(file: Envelope, index: number): string {
  const record = file.records[index];
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : null;
  return typeof id === "string" && id.length <= 80 ? id : `records[${index}]`;
}
