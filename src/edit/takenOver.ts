import type { Place, Source, Speaker, Story, StoryRecord } from "../model/story.ts";
import { entryId } from "./entryId.ts";

/**
 * The story with records of another story about one of its texts added as they are, with the speakers and places that
 * they name: known ones by name and country, new ones as entries of their own. `known`: statements of the other story that
 * the story has, by id; what answers them or is answered by them stays so. References to other records are let go.
 */
export function takenOver(
  story: Story,
  made: Story,
  ids: ReadonlySet<string>,
  known: ReadonlyMap<string, string> = new Map(),
): Story {
  const taken = made.records.filter(({ id }) => ids.has(id));
  if (taken.length === 0) return story;
  const speakers = entriesOf(story.speakers, made.speakers, isSameSpeaker);
  const places = entriesOf(story.places, made.places, isSamePlace);
  const hashes = new Set(made.sources.map(({ sha256 }) => sha256));
  const sources = story.sources.filter(({ sha256 }) => hashes.has(sha256));
  const names = freeIds(taken, story.records);
  const linked = (id: string) => names.get(id) ?? known.get(id) ?? [];
  const needed = { speakers: new Set<string>(), places: new Set<string>() };
  const speaker = (id: string | null) => lookedUp(id, speakers.ids, needed.speakers);
  const place = (id: string | null) => lookedUp(id, places.ids, needed.places);
  const added = taken.map((record): StoryRecord => {
    const base = {
      id: names.get(record.id) ?? record.id,
      quote: { ...record.quote, source: sourceFor(record, sources) },
    };
    if (record.kind === "mention") {
      return { ...record, ...base, place: place(record.place) ?? record.place };
    }
    const claim = {
      ...base,
      speaker: speaker(record.speaker),
      via: speaker(record.via),
      place: place(record.place),
      answers: record.answers.flatMap(linked),
    };
    if (record.kind === "event") return { ...record, ...claim };
    const to = record.to.flatMap((id) => place(id) ?? []);
    return { ...record, ...claim, to, of: [record.of ?? ""].flatMap(linked)[0] ?? null };
  });
  const within = (p: Place): Place => ({ ...p, within: place(p.within) });
  return {
    ...story,
    speakers: [...story.speakers, ...speakers.fresh.filter((s) => needed.speakers.has(s.id))],
    places: [...story.places, ...places.fresh.map(within).filter((p) => needed.places.has(p.id))],
    records: [...answering(story, made, names, known), ...added].sort(
      (a, b) => a.quote.start - b.quote.start,
    ),
  };
}

/** The story's own records, with answers to what is taken over where the same statement of the other story has them. */
function answering(
  story: Story,
  made: Story,
  names: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): StoryRecord[] {
  const further = new Map<string, string[]>();
  for (const record of made.records) {
    const id = known.get(record.id);
    if (record.kind === "mention" || id === undefined) continue;
    const answers = record.answers.flatMap((other) => names.get(other) ?? []);
    if (answers.length > 0) further.set(id, answers);
  }
  return story.records.map((record) => {
    const answers = further.get(record.id);
    if (record.kind === "mention" || !answers) return record;
    return { ...record, answers: [...record.answers, ...answers] };
  });
}

/** For each record an id that the story does not have yet: its own where that is free. */
function freeIds(taken: readonly StoryRecord[], known: readonly StoryRecord[]) {
  const used = new Set(known.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const { id } of taken) {
    let free = id;
    for (let n = 2; used.has(free); n += 1) free = `${id.slice(0, 70)}-${n}`;
    used.add(free);
    names.set(id, free);
  }
  return names;
}

const isSameSpeaker = (a: Speaker, b: Speaker) => a.name.toLowerCase() === b.name.toLowerCase();
const isSamePlace = (a: Place, b: Place) =>
  a.name.toLowerCase() === b.name.toLowerCase() && a.country === b.country;

/** For each id of the other list the entry's id here, and the entries that are new here. */
function entriesOf<T extends { id: string; name: string }>(
  own: readonly T[],
  other: readonly T[],
  isSame: (a: T, b: T) => boolean,
) {
  const ids = new Map<string, string>();
  const fresh: T[] = [];
  for (const entry of other) {
    const known = own.find((mine) => isSame(mine, entry));
    const id = known?.id ?? entryId(entry.name, [...own, ...fresh]);
    ids.set(entry.id, id);
    if (!known) fresh.push({ ...entry, id });
  }
  return { ids, fresh };
}

function lookedUp(
  id: string | null,
  ids: ReadonlyMap<string, string>,
  needed: Set<string>,
): string | null {
  const found = id === null ? undefined : ids.get(id);
  if (found !== undefined) needed.add(found);
  return found ?? null;
}

/** The source whose part of the text a record stands in. */
function sourceFor({ quote }: StoryRecord, sources: readonly Source[]): string {
  const holds = sources.find(
    ({ range }) => range === null || (range[0] <= quote.start && quote.end <= range[1]),
  );
  return holds?.id ?? sources[0]?.id ?? quote.source;
}
