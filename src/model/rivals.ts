import type { Event, Figure, Story, StoryRecord } from "./story.ts";

/** The claims that answer a record or that it answers, in the order of the file. */
export function rivals(record: StoryRecord, story: Story): (Figure | Event)[] {
  if (record.kind === "mention") return [];
  return story.records
    .filter((other) => other.kind !== "mention")
    .filter(
      (other) =>
        other.id !== record.id &&
        (other.answers.includes(record.id) || record.answers.includes(other.id)),
    );
}
