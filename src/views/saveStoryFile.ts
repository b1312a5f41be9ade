import { storyFile, storyFileName } from "../export/storyFile.ts";
import type { Opened } from "../store/state.ts";
import { saved } from "./saved.ts";

/** Saves a story as a file; with the article's texts only where the reader asked for it. */
export function saveStoryFile({ story, rejected, texts }: Opened, withTexts: boolean): void {
  const file = storyFile(story, { rejected, texts: withTexts ? texts : undefined });
  saved(new Blob([file], { type: "application/json" }), storyFileName(story));
}
