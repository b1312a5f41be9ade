import { type Difference, difference } from "../../anchors/difference.ts";
import { type NewVersion, newVersion } from "../../anchors/newVersion.ts";
import { type Heading, newHeading } from "../../edit/headed.ts";
import type { Edtf, Story } from "../../model/story.ts";
import type { Opened } from "../../store/state.ts";
import { type Extraction, extractInWorker } from "../extractInWorker.ts";

/** A new version of the open story's text, compared with it; nothing is changed yet. */
export type Compared = {
  text: string;
  version: NewVersion;
  made: Story;
  difference: Difference;
  /** null: headline and date are as they were. */
  heading: Heading | null;
};

/** What is taken over of a new version: its records by id, and whether its headline and date. */
export type Taken = { records: ReadonlySet<string>; heading: boolean };

/** `from`: the SHA-256 of the version before; `published`: the day of a text that states none, null: unknown. */
type Asked = { from: string; text: string; published: Edtf | null };

/** Compares a new version of a text of the open story with it; `cancel` rejects the result with an AbortError. */
export function compared(
  opened: Opened,
  { from, text, published }: Asked,
): { result: Promise<Compared>; cancel: Extraction["cancel"] } {
  const { story, texts = new Map() } = opened;
  const source = story.sources.find(({ sha256 }) => sha256 === from);
  const { result, cancel } = extractInWorker(text, {
    title: null,
    published,
    publisher: source?.publisher ?? null,
    url: source?.url ?? null,
  });
  return {
    cancel,
    result: result.then(({ story: made }) => {
      const version = newVersion(story, from, texts, text);
      const heading = newHeading(version.story, made);
      return { text, version, made, heading, difference: difference(version, made) };
    }),
  };
}
