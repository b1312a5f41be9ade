import { MOST_RECORDS } from "../model/schema.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import { changed } from "./changed.ts";
import type { Draft } from "./draft.ts";
import { newId } from "./newId.ts";

/**
 * The story with a second record over the quote of one, right behind it: a copy with an id of its own, with the change.
 * The first stays as it is and keeps what answers it. The same story where there is no such record or no room.
 */
export function split(story: Story, id: string, change: Draft = {}): Story {
  const index = story.records.findIndex((r) => r.id === id);
  const record = story.records[index];
  if (!record || story.records.length >= MOST_RECORDS) return story;
  const { rule: _, ...rest } = record;
  const made = { ...rest, id: newId(story, record.kind, record.quote), review: "edited" };
  const second = (record.kind === "mention" ? { ...made, also: [] } : made) as StoryRecord;
  const records = story.records.toSpliced(index + 1, 0, second);
  return changed({ ...story, records }, second.id, change);
}
