import type { Edtf, Event, Figure, Place, Story, StoryRecord } from "../model/story.ts";
import { answers } from "./answers.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import type { FoundEvent, FoundFigure } from "./found.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { located } from "./located.ts";
import { mentions } from "./mentions.ts";
import type { Problem } from "./problem.ts";
import { quote } from "./quote.ts";
import { type Reading, reading } from "./reading.ts";
import { scenes } from "./scene.ts";
import { sources, type TextFacts } from "./sources.ts";
import { speech } from "./speech.ts";

/** What is known of the text from outside, and the gazetteer to read its places with. */
export type ExtractOptions = TextFacts & {
  gazetteer: Gazetteer;
  /** The date of every report that states none; null: to be asked for. */
  published?: Edtf | null;
  /** The headline; null: the text's own. */
  title?: string | null;
};

export type Extracted = {
  story: Story;
  /** What could not be settled, in the order of the text. */
  issues: Problem[];
};

const GEONAMES = "Place names: GeoNames (CC BY 4.0, https://www.geonames.org), changed";

/** Turns an article into a story; every record quotes its sentence. No clock, network or chance: same in, same out. */
export function extract(text: string, options: ExtractOptions): Extracted {
  const { published = null, title = null } = options;
  const read = reading(text, { published, title });
  const { byStory, issues } = sources(text, read.zones, options);
  const places = located(read, options.gazetteer);
  const said = speech(read, places);
  const context = { reading: read, located: places, speech: said, scenes: scenes(read, places) };
  const happened = events(context);
  const counted = figures(context, happened);
  const sourceAt = (at: number) => sourceOf(read, byStory, at);
  const statements = quoted(read, byStory, places.places, [...counted, ...happened]);
  const records: StoryRecord[] = [
    ...statements,
    ...mentions(read, places, sourceAt, [...counted, ...happened]),
  ];
  const all = [...byStory.values()];
  return {
    story: {
      format: "dateline/1",
      title: title ?? all[0]?.title ?? "Untitled",
      language: "en",
      ...(places.places.length > 0 && { credits: [GEONAMES] }),
      sources: all,
      speakers: said.speakers,
      places: places.places,
      records: records.sort(byOffset),
    },
    issues: [...issues.map((issue) => ({ ...issue, range: null })), ...places.problems],
  };
}

const byOffset = (a: StoryRecord, b: StoryRecord) =>
  a.quote.start - b.quote.start || first(a) - first(b);
const first = ({ spans, quote }: StoryRecord) => spans[0]?.start ?? quote.start;

function quoted(
  read: Reading,
  byStory: ReturnType<typeof sources>["byStory"],
  places: readonly Place[],
  found: readonly (FoundFigure | FoundEvent)[],
): (Figure | Event)[] {
  const statements = found.flatMap(({ sentence: index, ...statement }) => {
    const sentence = read.sentences[index];
    const source = sentence && byStory.get(sentence.story);
    if (!sentence || !source) return [];
    const where = quote(read.text, source.id, [sentence.start, sentence.end]);
    return [{ ...statement, quote: where, answers: [] as string[], review: "suggested" as const }];
  }) as (Figure | Event)[];
  const linked = answers(statements, places);
  return statements.map((one) => ({ ...one, answers: linked.get(one.id) ?? [] }));
}

/** The source that an offset belongs to: of its zone, else of the report that the zone's title is of, else the first. */
function sourceOf(
  { zones }: Reading,
  byStory: ReturnType<typeof sources>["byStory"],
  at: number,
): string | null {
  const zone = zones.find(({ start, end }) => start <= at && at < end);
  const own = zone?.story ? byStory.get(zone.story) : undefined;
  return (own ?? [...byStory.values()][0])?.id ?? null;
}
