import type { Story, StoryRecord } from "../../model/story.ts";

/** The SHA-256 of the text that a record's offsets point into: of an orphan that of an earlier version. */
export const textHash = ({ quote }: StoryRecord, { sources }: Story): string =>
  quote.version ?? sources.find(({ id }) => id === quote.source)?.sha256 ?? "";
