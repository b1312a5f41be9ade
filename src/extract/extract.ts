import type { Edtf, Story, StoryRecord } from "../model/story.ts";
import { type Atlas, gazetteerFor } from "./atlas.ts";
import { events } from "./events.ts";
import { figures } from "./figures.ts";
import { fitting } from "./fitting.ts";
import { GEONAMES } from "./geonames.ts";
import { located } from "./located.ts";
import { mentions } from "./mentions.ts";
import { needed } from "./needed.ts";
import type { Problem } from "./problem.ts";
import { reading } from "./reading.ts";
import { scenes } from "./scene.ts";
import { sourceAt } from "./sourceAt.ts";
import { sources, type TextFacts } from "./sources.ts";
import { speech } from "./speech.ts";
import { statements } from "./statements.ts";

/** What is known of the text from outside, and the tables to read its places with. */
export type ExtractOptions = TextFacts & {
  atlas: Atlas;
  /** The date of every report that states none; null: to be asked for. */
  published?: Edtf | null;
  /** The headline; null: the text's own. */
  title?: string | null;
};

export type Extracted = {
  story: Story;
  /** What could not be settled: asked for or listed, never guessed. */
  issues: Problem[];
};

/** Turns an article into a story; every record quotes its sentence. No clock, network or chance: same in, same out. */
export function extract(text: string, options: ExtractOptions): Extracted {
  const { published = null, title = null } = options;
  const read = reading(text, { published, title });
  const { byStory, issues } = sources(text, read.zones, options);
  const places = located(read, gazetteerFor(read, options.atlas));
  const said = speech(read, places);
  const context = { reading: read, located: places, speech: said, scenes: scenes(read, places) };
  const happened = events(context);
  const found = [...figures(context, happened), ...happened];
  const all = [
    ...statements(read, byStory, places.places, found),
    ...mentions(read, places, sourceAt(read.zones, byStory), found),
  ];
  const { records, problems } = fitting(all.sort(byOffset));
  const whole = { sources: [...byStory.values()], speakers: said.speakers, places: places.places };
  const lists = records.length < all.length ? needed(whole, records) : whole;
  return {
    story: {
      format: "dateline/1",
      title: title ?? whole.sources[0]?.title ?? "Untitled",
      language: "en",
      ...(lists.places.length > 0 && { credits: [GEONAMES] }),
      ...lists,
      records,
    },
    issues: [...issues, ...places.problems, ...problems],
  };
}

const byOffset = (a: StoryRecord, b: StoryRecord) =>
  a.quote.start - b.quote.start || first(a) - first(b);
const first = ({ spans, quote }: StoryRecord) => spans[0]?.start ?? quote.start;
