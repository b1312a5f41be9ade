import type { Story, StoryRecord } from "./story.ts";

/** The records that answer a record or that it answers, in the order of the file. */
export function rivals(record: StoryRecord, story: Story): StoryRecord[] {
  if (record.kind === "mention") return [];
  return story.records.filter(
    (other) =>
      other.kind !== "mention" &&
      other.id !== record.id &&
      (other.answers.includes(record.id) || record.answers.includes(other.id)),
  );
}
