import type { StoryRecord } from "./story.ts";

/** Whether a record counts: its text holds its quote, and no reviewer rejected it or found it not identifiable. */
export const isSound = ({ review, orphan }: Pick<StoryRecord, "review" | "orphan">): boolean =>
  orphan !== true && review !== "rejected" && review !== "not-identifiable";
