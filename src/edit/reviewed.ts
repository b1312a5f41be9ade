import type { Review, Story } from "../model/story.ts";
import { replaced } from "./replaced.ts";

/** The story with a reviewer's verdict on some records; ids that are no records are passed over. */
export function reviewed(story: Story, ids: readonly string[], review: Review): Story {
  const asked = new Set(ids);
  const changed = story.records.filter((r) => asked.has(r.id) && r.review !== review);
  return replaced(
    story,
    changed.map((r) => ({ ...r, review })),
  );
}
