import type { StoryRecord } from "./story.ts";

/** Whether a record counts: no reviewer rejected it or found that it cannot be identified. */
export const isSound = ({ review }: Pick<StoryRecord, "review">): boolean =>
  review !== "rejected" && review !== "not-identifiable";
