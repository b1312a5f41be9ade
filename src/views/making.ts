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
  /** Read, but reports have no date, whose titles are `undated`, or the text has no headline, which `standIn` stands in for. */
  | { kind: "asking"; extracted: Extracted; undated: string[]; standIn: string | null };

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
  const titles = (asked: string) => {
    const ids = issues.filter(({ rule }) => rule === asked).map(({ source }) => source);
    return story.sources.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  };
  const undated = titles("missing-date");
  const [standIn = null] = titles("missing-title");
  if (undated.length === 0 && standIn === null) return null;
  return { kind: "asking", extracted, undated, standIn };
}

const NOTHING =
  "Nothing was found in this text, no figure, event or place: paste a news report in English.";
