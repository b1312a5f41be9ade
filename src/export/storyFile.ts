import { folded } from "../model/fold.ts";
import type { Story } from "../model/story.ts";

/** A story as the text of its file; records that the parser left out go back in as they were, after the others. */
export function storyFile(story: Story, rejected: readonly unknown[]): string {
  return `${JSON.stringify({ ...story, records: [...story.records, ...rejected] }, null, 2)}\n`;
}

/** A file name for a story: its title in lower-case letters, digits and dashes. */
export function storyFileName(story: Story): string {
  const words = folded(story.title).match(/[a-z0-9]+/g);
  return `${(words ?? ["story"]).join("-").slice(0, 60).replace(/-$/, "")}.dateline.json`;
}
