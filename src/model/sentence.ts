import type { Quote } from "./story.ts";

/** The same for quotes of one sentence, unlike for all others of a story. */
export const sentenceKey = ({ source, start, exact }: Quote): string =>
  `${source} ${start} ${exact}`;
