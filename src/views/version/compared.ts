import { type Difference, difference } from "../../anchors/difference.ts";
import { type NewVersion, newVersion } from "../../anchors/newVersion.ts";
import type { Story } from "../../model/story.ts";
import type { Opened } from "../../store/state.ts";
import { type Extraction, extractInWorker } from "../extractInWorker.ts";

/** A new version of the open story's text, compared with it; nothing is changed yet. */
export type Compared = { text: string; version: NewVersion; made: Story; difference: Difference };

/** Compares a new version of a text of the open story with it, `from` being that text's SHA-256; `cancel` rejects the result with an AbortError. */
export function compared(
  opened: Opened,
  from: string,
  text: string,
): { result: Promise<Compared>; cancel: Extraction["cancel"] } {
  const { story, texts = new Map() } = opened;
  const source = story.sources.find(({ sha256 }) => sha256 === from);
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
