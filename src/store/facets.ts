import { folded } from "../model/fold.ts";
import { type Period, parsePeriod } from "../model/period.ts";
import { countryOf, placesById } from "../model/places.ts";
import { type Standing, standings } from "../model/standing.ts";
import type { Place, Speaker, Story, StoryRecord } from "../model/story.ts";
import { OUTLET } from "./filters.ts";

/** What the filters look at, worked out once a story. */
export type Facets = {
  record: StoryRecord;
  country: string | null;
  /** null: undated. */
  period: Period | null;
  /** Speaker's id, `OUTLET` where the outlet speaks; null for mentions, which nobody asserts. */
  speaker: string | null;
  /** null for mentions. */
  standing: Standing | null;
  /** Lower-case, without accents; made when a search first asks for it. */
  readonly text: string;
};

const known = new WeakMap<Story, Facets[]>();

/** The facets of every record, in the order of the file. */
export function facets(story: Story): Facets[] {
  const cached = known.get(story);
  if (cached) return cached;
  const places = placesById(story);
  const speakers = new Map(story.speakers.map((s) => [s.id, s]));
  const standing = standings(story);
  const made = story.records.map((record) => ({
    record,
    country: countryOf(record, places),
    period: record.kind === "mention" || record.when === null ? null : parsePeriod(record.when),
    speaker: record.kind === "mention" ? null : (record.speaker ?? OUTLET),
    standing: standing.get(record.id) ?? null,
    get text() {
      return textOf(record, story, () => folded(searchText(record, places, speakers)));
    },
  }));
  known.set(story, made);
  return made;
}

type Text = { text: string } & Pick<Story, "places" | "speakers">;

const texts = new WeakMap<StoryRecord, Text>();

/** What is searched of a record, which stays as long as the record and the names that it uses do. */
function textOf(
  record: StoryRecord,
  { places, speakers }: Pick<Story, "places" | "speakers">,
  made: () => string,
): string {
  const before = texts.get(record);
  if (before?.places === places && before.speakers === speakers) return before.text;
  const text = made();
  texts.set(record, { text, places, speakers });
  return text;
}

function searchText(
  record: StoryRecord,
  places: ReadonlyMap<string, Place>,
  speakers: ReadonlyMap<string, Speaker>,
): string {
  const place = record.place === null ? undefined : places.get(record.place);
  const words = [record.quote.exact, place?.name, ...(place?.aliases ?? [])];
  if (record.kind === "figure") words.push(record.who ?? "", record.measure, record.group ?? "");
  if (record.kind === "event") words.push(record.what);
  if (record.kind !== "mention") {
    for (const id of [record.speaker, record.via]) {
      if (id !== null) words.push(speakers.get(id)?.name);
    }
  }
  return words.join("\n");
}
