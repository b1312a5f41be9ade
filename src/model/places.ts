import type { Place, Story, StoryRecord } from "./story.ts";

/** ISO 3166-1 alpha-2 of a record: its own for a figure, its place's otherwise; null: none or several. */
export function countryOf(record: StoryRecord, places: ReadonlyMap<string, Place>): string | null {
  if (record.kind === "figure" && record.country !== null) return record.country;
  return (record.place === null ? undefined : places.get(record.place))?.country ?? null;
}

/** Each place's records in the order of the text; places without a record are absent. */
export function recordsByPlace(story: Story): Map<string, StoryRecord[]> {
  const groups = new Map<string, StoryRecord[]>();
  for (const record of inTextOrder(story.records)) {
    const { place } = record;
    if (place === null) continue;
    const group = groups.get(place);
    if (group) group.push(record);
    else groups.set(place, [record]);
  }
  return groups;
}

/** Records as a reader meets them: by where their quote begins, then by their first span. */
export function inTextOrder(records: readonly StoryRecord[]): StoryRecord[] {
  const first = (r: StoryRecord) => r.spans.reduce((min, s) => Math.min(min, s.start), r.quote.end);
  return [...records].sort((a, b) => a.quote.start - b.quote.start || first(a) - first(b));
}

/** How often the story names a place: over its mention records, one and the further places of each. */
export function mentionCount(records: readonly StoryRecord[]): number {
  let count = 0;
  for (const r of records) if (r.kind === "mention") count += 1 + r.also.length;
  return count;
}

const byId = new WeakMap<Story, ReadonlyMap<string, Place>>();

/** A story's places by id, worked out once a story. */
export function placesById(story: Story): ReadonlyMap<string, Place> {
  const places = byId.get(story) ?? new Map(story.places.map((p) => [p.id, p]));
  byId.set(story, places);
  return places;
}

const REGION_NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** A country's name: as the story spells it where it has an entry of its own, else the English name of the code. */
export function countryName(code: string, story: Story): string {
  const names = ownNames.get(story) ?? namesOf(story);
  ownNames.set(story, names);
  return names.get(code) ?? englishName(code);
}

const ownNames = new WeakMap<Story, ReadonlyMap<string, string>>();

/** How a story spells the countries that have an entry of their own; the first entry holds. */
function namesOf({ places }: Story): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { precision, country, name } of places) {
    if (precision === "country" && country !== null && !names.has(country))
      names.set(country, name);
  }
  return names;
}

/** The English name of a country; what is no code of one is given back. */
export function englishName(code: string): string {
  const known = englishNames.get(code);
  if (known !== undefined) return known;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = REGION_NAMES.of(code) ?? code;
  englishNames.set(code, name);
  return name;
}

const englishNames = new Map<string, string>();
