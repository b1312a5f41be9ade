import type { Review } from "../../model/story.ts";

/** What a reviewer's verdict is called. */
export const REVIEW_WORDS: { [review in Review]: string } = {
  suggested: "To review",
  accepted: "Accepted",
  edited: "Edited",
  rejected: "Rejected",
  "not-identifiable": "Not identifiable",
};
