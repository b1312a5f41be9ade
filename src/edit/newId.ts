import { recordId } from "../model/recordId.ts";
import type { Kind, Story } from "../model/story.ts";

/** An id that no record of the story has, made of kind and offsets; the same story gives the same id. */
export function newId(
  { records }: Story,
  kind: Kind,
  { start, end }: { start: number; end: number },
): string {
  const taken = new Set(records.map(({ id }) => id));
  for (let n = 1; ; n += 1) {
    const id = recordId(kind, start, end, `by hand ${n}`);
    if (!taken.has(id)) return id;
  }
}
