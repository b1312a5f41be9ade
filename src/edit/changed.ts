import type { Review, Story, StoryRecord } from "../model/story.ts";
import { type Draft, FIELDS } from "./draft.ts";
import { faults } from "./faults.ts";
import { partsAfter } from "./partsAfter.ts";
import { replaced } from "./replaced.ts";
import { tidied } from "./tidied.ts";
import { withEntries } from "./withEntries.ts";

/**
 * The story with some fields of a record set; a suggested or accepted one counts as edited. The same story where there
 * is no such record, nothing changes, or the parser would not let the result in (see `faults`).
 */
export function changed(story: Story, id: string, change: Draft): Story {
  const record = story.records.find((r) => r.id === id);
  if (!record) return story;
  const drafted = draftOf(story, record, change);
  if (JSON.stringify(drafted.record) === JSON.stringify(record)) return story;
  if (faults(drafted.story, drafted.record).length > 0) return story;
  const review = reviewAfter(record.review);
  return tidied(replaced(drafted.story, [{ ...drafted.record, review }]));
}

/** A record as a draft would make it, and the story with the speakers and places that it needs; perhaps unsound. */
export function draftOf(story: Story, record: StoryRecord, change: Draft) {
  const known = Object.entries(change).filter(
    ([field, value]) => value !== undefined && FIELDS[record.kind].includes(field),
  );
  const made = withEntries(story, Object.fromEntries(known));
  const after: StoryRecord = { ...record, ...made.fields };
  return { story: made.story, record: partsAfter(record, after, made.story) };
}

const reviewAfter = (review: Review): Review =>
  review === "suggested" || review === "accepted" ? "edited" : review;
