import type { Story, StoryRecord } from "../model/story.ts";

/** The story with these records in the place of those of the same ids; the same story where none is given. */
export function replaced(story: Story, changed: readonly StoryRecord[]): Story {
  if (changed.length === 0) return story;
  const fresh = new Map(changed.map((r) => [r.id, r]));
  return { ...story, records: story.records.map((r) => fresh.get(r.id) ?? r) };
}
