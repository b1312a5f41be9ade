import { isSound } from "./sound.ts";
import type { Statement, Story, StoryRecord } from "./story.ts";

/** The statements that answer a record or that it answers, in the order of the file; none that a reviewer rejected. */
export function rivals(record: StoryRecord, story: Story): Statement[] {
  if (record.kind === "mention") return [];
  return story.records
    .filter((other) => other.kind !== "mention")
    .filter(
      (other) =>
        other.id !== record.id &&
        isSound(other) &&
        (other.answers.includes(record.id) || record.answers.includes(other.id)),
    );
}

/** Whether one statement denies another. */
export const isDenialOf = (denial: StoryRecord, record: StoryRecord): boolean =>
  denial.kind !== "mention" && denial.stance === "denies" && denial.answers.includes(record.id);
