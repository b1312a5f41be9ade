import type { Story, StoryRecord } from "../../src/model/story.ts";

/** A piece of the text that is to be thought away: what stands after it moves to the left. */
type Cut = { at: number; length: number };

/** A story with ordinals for ids, without what surrounds its quotes and as if a piece of its text were not there. */
export function bare(story: Story, cut: Cut = { at: 0, length: 0 }): unknown {
  const { sources, speakers, places, records } = story;
  const ordinals = new Map(
    Object.entries({ source: sources, speaker: speakers, place: places, record: records }).flatMap(
      ([kind, list]) =>
        list.map(({ id }, at): [string, string] => [`${kind} ${id}`, `${kind}-${at}`]),
    ),
  );
  const named = (kind: string, id: string | null) => ordinals.get(`${kind} ${id}`) ?? id;
  const moved = (range: readonly [number, number]) =>
    range.map((offset) => offset - (offset > cut.at ? cut.length : 0));
  const recordOf = (record: StoryRecord) => ({
    ...record,
    id: named("record", record.id),
    place: named("place", record.place),
    quote: {
      source: named("source", record.quote.source),
      exact: record.quote.exact,
      range: moved([record.quote.start, record.quote.end]),
    },
    spans: record.spans.map(({ part, start, end }) => ({ part, range: moved([start, end]) })),
    ...(record.kind === "mention"
      ? { also: record.also.map(moved) }
      : {
          speaker: named("speaker", record.speaker),
          via: named("speaker", record.via),
          answers: record.answers.map((id) => named("record", id)),
        }),
    ...(record.kind === "figure" && {
      of: named("record", record.of),
      to: record.to.map((id) => named("place", id)),
    }),
  });
  return {
    title: story.title,
    sources: sources.map(({ title, kind, publisher, published, dateline }) => ({
      title,
      kind,
      publisher,
      published,
      dateline,
    })),
    speakers: speakers.map(({ name, role }) => ({ name, role })),
    places: places.map((place) => ({ ...place, id: "", within: named("place", place.within) })),
    records: records.map(recordOf),
  };
}
