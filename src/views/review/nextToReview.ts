import type { StoryRecord } from "../../model/story.ts";

/**
 * The id of the record to go to from the last of some records of a list: the next one that nobody has looked at, from
 * the top again if need be. `otherwise` where there is none.
 */
export function nextToReview(
  list: readonly StoryRecord[],
  from: readonly string[],
  otherwise: string | null,
): string | null {
  const leaving = new Set(from);
  const at = list.findLastIndex((r) => leaving.has(r.id));
  const ordered = [...list.slice(at + 1), ...list.slice(0, at + 1)];
  const next = ordered.find((r) => r.review === "suggested" && !leaving.has(r.id));
  return next?.id ?? otherwise;
}
