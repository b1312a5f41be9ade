import type { Story } from "../model/story.ts";
import { textsNamed } from "../model/texts.ts";
import type { Entry } from "./database.ts";

/** What the list tells of a story. `changed`: ISO 8601 in UTC; `past`: what undo and redo lead to, whose texts stay. */
export const entryOf = (
  story: Story,
  kept: Pick<Entry, "id" | "changed" | "query">,
  past: readonly Story[] = [],
): Omit<Entry, "revision" | "deleted"> => ({
  ...kept,
  title: story.title,
  records: story.records.length,
  suggested: story.records.filter(({ review }) => review === "suggested").length,
  sources: textsNamed([story, ...past]),
});
