import type { Story } from "../model/story.ts";
import { hashesOf } from "../model/texts.ts";
import type { Entry } from "./database.ts";

/** What the list tells of a story. `changed`: ISO 8601 in UTC. */
export const entryOf = (
  story: Story,
  kept: Pick<Entry, "id" | "changed" | "query">,
): Omit<Entry, "revision" | "deleted"> => ({
  ...kept,
  title: story.title,
  records: story.records.length,
  suggested: story.records.filter(({ review }) => review === "suggested").length,
  sources: [...new Set(story.sources.flatMap(hashesOf))],
});
