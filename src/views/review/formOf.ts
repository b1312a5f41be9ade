import type { Place, Speaker, Story, StoryRecord } from "../../model/story.ts";
import type { Range } from "./mentionsOf.ts";

/** What stands in the fields of a form, as typed; which of them a record has depends on its kind. */
export type Form = {
  /** By field name; what is not there is empty. */
  texts: { readonly [field: string]: string };
  /** Places and records chosen, by how they are called and by id. */
  to: readonly string[];
  answers: readonly string[];
  /** Further mentions of a place, as UTF-16 ranges of the text. */
  also: readonly Range[];
  spans: StoryRecord["spans"];
  parts: StoryRecord["parts"];
};

/** A form with nothing in it. */
export const BLANK_FORM: Form = { texts: {}, to: [], answers: [], also: [], spans: [], parts: {} };

/** The fields of a form filled with what a record says. */
export function formOf(record: StoryRecord, story: Story): Form {
  const places = new Map(story.places.map((p) => [p.id, placeLabel(p, story)]));
  const place = record.place === null ? "" : (places.get(record.place) ?? "");
  const { spans, parts } = record;
  const lists = { to: [], also: [], spans, parts };
  if (record.kind === "mention") {
    const { role, also } = record;
    return { ...lists, texts: { place, role }, answers: [], also };
  }
  const speaker = (id: string | null) =>
    speakerLabel(
      story.speakers.find((s) => s.id === id),
      story,
    );
  const claim = {
    place,
    when: record.when ?? "",
    speaker: speaker(record.speaker),
    via: speaker(record.via),
    stance: record.stance,
  };
  const { answers } = record;
  if (record.kind === "event") {
    return { ...lists, texts: { ...claim, what: record.what }, answers };
  }
  const to = record.to.flatMap((id) => places.get(id) ?? []);
  return { ...lists, texts: { ...claim, ...figureTexts(record) }, to, answers };
}

function figureTexts(figure: Extract<StoryRecord, { kind: "figure" }>) {
  const { value, measure, unit, who, of, country, group } = figure;
  const typed = (n: number | null) => (n === null ? "" : String(n));
  return {
    value: value.text,
    low: typed(value.low),
    high: typed(value.high),
    lowEnd: value.lowInclusive ? "" : "outside",
    highEnd: value.highInclusive ? "" : "outside",
    approximate: value.approximate ? "yes" : "",
    measure,
    unit,
    who: who ?? "",
    of: of ?? "",
    country: country ?? "",
    group: group ?? "",
  };
}

/** How a list of choices calls a place: by its name, and its kind or id where several have that name. */
export const placeLabel = (place: Place, { places }: Story): string =>
  labelAmong(place, places, (p) => `${p.name} (${p.precision})`);

/** The same for a speaker; "" for nobody. */
export const speakerLabel = (speaker: Speaker | undefined, { speakers }: Story): string =>
  speaker === undefined ? "" : labelAmong(speaker, speakers, (s) => `${s.name} (${s.role})`);

function labelAmong<T extends { id: string; name: string }>(
  one: T,
  all: readonly T[],
  longer: (one: T) => string,
): string {
  const same = all.filter(({ name }) => name === one.name);
  if (same.length < 2) return one.name;
  return same.filter((s) => longer(s) === longer(one)).length < 2
    ? longer(one)
    : `${one.name} (${one.id})`;
}
