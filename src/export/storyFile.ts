import { folded } from "../model/fold.ts";
import type { Story } from "../model/story.ts";

/** What stands in a story file beside the story. */
export type Beside = {
  /** Records that the parser left out: they go back in as they were, after the others. */
  rejected: readonly unknown[];
  /** The article's texts by SHA-256, only where the reader asks for them. Not there: the file carries no text. */
  texts?: ReadonlyMap<string, string> | undefined;
};

/** A story as the JSON value of its file; shares what it can with the story. */
export const storyJson = (story: Story, { rejected, texts }: Beside): object => ({
  ...story,
  records: [...story.records, ...rejected],
  ...(texts && texts.size > 0 && { texts: Object.fromEntries(texts) }),
});

/** A story as the text of its file. */
export const storyFile = (story: Story, beside: Beside): string =>
  `${JSON.stringify(storyJson(story, beside), null, 2)}\n`;

/** A file name for a story: its title in lower-case letters, digits and dashes. */
export function storyFileName(story: Story): string {
  const words = folded(story.title).match(/[a-z0-9]+/g);
  return `${(words ?? ["story"]).join("-").slice(0, 60).replace(/-$/, "")}.dateline.json`;
}
