import type { StoryRecord } from "../../model/story.ts";

/** What is chosen after a click on a record: that one turned over, or with Shift all from `from` to it as well. */
export function chosenAfter(
  list: readonly StoryRecord[],
  chosen: ReadonlySet<string>,
  { id, from }: { id: string; from: string | null },
): Set<string> {
  const next = new Set(chosen);
  const [a, b] = [from ?? id, id].map((one) => list.findIndex((r) => r.id === one));
  if (from !== null && a !== undefined && b !== undefined && a >= 0 && b >= 0 && a !== b) {
    for (const r of list.slice(Math.min(a, b), Math.max(a, b) + 1)) next.add(r.id);
  } else if (!next.delete(id)) next.add(id);
  return next;
}
