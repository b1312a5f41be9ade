import { type Difference, difference } from "../../anchors/difference.ts";
import { type NewVersion, newVersion } from "../../anchors/newVersion.ts";
import type { Story } from "../../model/story.ts";
import type { Opened } from "../../store/state.ts";
import type { Extraction } from "../extractInWorker.ts";
import { extractInWorker } from "../extractInWorker.ts";

/** A new version of the open story's text, compared with it; nothing is changed yet. */
export type Compared = { text: string; version: NewVersion; made: Story; difference: Difference };

/** The text of the open story that a new version can take the place of: its SHA-256. null: the story has no source. */
const presentText = ({ story }: Opened): string | null => story.sources[0]?.sha256 ?? null;

/** Compares a new version with the open story. The second part stops it. */
export function compared(
  opened: Opened,
  text: string,
): { result: Promise<Compared>; cancel: Extraction["cancel"] } {
  const { story, texts = new Map() } = opened;
  const [source] = story.sources;
  const from = presentText(opened) ?? "";
  const { result, cancel } = extractInWorker(text, {
    title: null,
    published: source?.published ?? null,
    publisher: source?.publisher ?? null,
    url: source?.url ?? null,
  });
  return {
    cancel,
    result: result.then(({ story: made }) => {
      const version = newVersion(story, from, texts, text);
      return { text, version, made, difference: difference(version, made) };
    }),
  };
}
