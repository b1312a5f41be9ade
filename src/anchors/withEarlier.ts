import type { Source, StoryRecord } from "../model/story.ts";

type Versions = NonNullable<Source["earlier"]>;

/** A source with those of its earlier versions, each once, that quotes of its orphans among these records point into. */
export function withEarlier(
  source: Source,
  known: Versions,
  records: readonly StoryRecord[],
): Source {
  const own = records.filter(({ quote }) => quote.source === source.id);
  const wanted = new Set(own.map(({ quote }) => quote.version));
  const kept = new Map(known.filter((v) => wanted.has(v.sha256)).map((v) => [v.sha256, v]));
  const { earlier: _, ...rest } = source;
  return kept.size === 0 ? rest : { ...rest, earlier: [...kept.values()] };
}
