import type { StoryRecord } from "../model/story.ts";

/** What a story lists beside its records. */
export type Lists<S, V, P> = { sources: S[]; speakers: V[]; places: P[] };

type Listed = { id: string };

/** Of sources, speakers and places only those that records refer to; the first source stays, since it names the story. */
export function needed<S extends Listed, V extends Listed, P extends Listed>(
  lists: Lists<S, V, P>,
  records: readonly StoryRecord[],
): Lists<S, V, P> {
  const ids = new Set(records.flatMap(referred));
  return {
    sources: lists.sources.filter(({ id }, at) => at === 0 || ids.has(`source ${id}`)),
    speakers: lists.speakers.filter(({ id }) => ids.has(`speaker ${id}`)),
    places: lists.places.filter(({ id }) => ids.has(`place ${id}`)),
  };
}

function referred(record: StoryRecord): string[] {
  const told = [`source ${record.quote.source}`, `place ${record.place}`];
  if (record.kind === "mention") return told;
  return [...told, `speaker ${record.speaker}`, `speaker ${record.via}`];
}
