import type { Extracted } from "../extract/extract.ts";
import type { Draft } from "./article.ts";
import type { DraftFault } from "./draftFault.ts";
import type { Progress } from "./extractInWorker.ts";

/** How far the making of a story is. */
export type Phase =
  | { kind: "writing" }
  /** `progress` null: the worker has not said anything yet. */
  | { kind: "running"; progress: Progress | null }
  | ({ kind: "refused" } & DraftFault)
  /** Read, but reports have no date; `titles`: theirs, never empty. */
  | { kind: "asking"; extracted: Extracted; titles: string[] };

export const WRITING: Phase = { kind: "writing" };

/** The phase in which a draft goes no further; `field`: where the way out is. */
export const refused = (message: string, field: keyof Draft = "text"): Phase => ({
  kind: "refused",
  field,
  message,
});

/** What keeps an extracted story from being opened at once; null: nothing. */
export function pending(extracted: Extracted): Phase | null {
  const { story, issues } = extracted;
  if (story.records.length === 0) return refused(NOTHING);
  const asked = issues.filter(({ rule }) => rule === "missing-date").map(({ source }) => source);
  const undated = story.sources.filter(({ id }) => asked.includes(id));
  if (undated.length === 0) return null;
  return { kind: "asking", extracted, titles: undated.map(({ title }) => title) };
}

const NOTHING =
  "Nothing was found in this text, no figure, event or place: paste a news report in English.";
