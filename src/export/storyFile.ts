import { folded } from "../model/fold.ts";
import type { Story } from "../model/story.ts";
import { textsNamed } from "../model/texts.ts";

/** What stands in a story file beside the story. */
export type Beside = {
  /** Records that the parser left out: they go back in as they were, after the others. */
  rejected: readonly unknown[];
  /** Texts by SHA-256, only where the reader asks for them; those that the story is about go in. Not there: none does. */
  texts?: ReadonlyMap<string, string> | undefined;
};

/** A story as the JSON value of its file; shares what it can with the story. */
export function storyJson(story: Story, { rejected, texts }: Beside): object {
  const own = textsNamed([story]).flatMap((hash) => {
    const text = texts?.get(hash);
    return text === undefined ? [] : [[hash, text] as const];
  });
  return {
    ...story,
    records: [...story.records, ...rejected],
    ...(own.length > 0 && { texts: Object.fromEntries(own) }),
  };
}

/** A story as the text of its file. */
export const storyFile = (story: Story, beside: Beside): string =>
  `${JSON.stringify(storyJson(story, beside), null, 2)}\n`;

/** A file name for a story: its title in lower-case letters, digits and dashes. */
export function storyFileName(story: Story): string {
  const words = folded(story.title).match(/[a-z0-9]+/g);
  return `${(words ?? ["story"]).join("-").slice(0, 60).replace(/-$/, "")}.dateline.json`;
}
