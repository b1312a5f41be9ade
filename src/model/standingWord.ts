import { standings } from "./standing.ts";
import type { Story, StoryRecord } from "./story.ts";

/** How a record's standing is said; null where there is nothing to say. An event that denies is itself "a denial". */
export function standingWord(record: StoryRecord, story: Story): string | null {
  const standing = standings(story).get(record.id);
  if (standing === undefined || standing === "claimed") return null;
  return record.kind === "event" && record.stance === "denies" ? "a denial" : standing;
}
