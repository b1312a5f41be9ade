import { isSound } from "../model/sound.ts";
import type { Story, StoryRecord } from "../model/story.ts";

/** Whether two stories are the same to every chart: they differ at most in reviews that leave a record where it is. */
export function looksLike(a: Story, b: Story): boolean {
  if (a === b) return true;
  return (
    same(a, b, "records") &&
    a.records.length === b.records.length &&
    a.records.every((record, i) => isAlike(record, b.records[i]))
  );
}

function isAlike(a: StoryRecord, b: StoryRecord | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && isSound(a) && isSound(b) && same(a, b, "review");
}

/** Whether two objects have the same values under the same names, one name aside. */
function same(a: object, b: object, aside: string): boolean {
  const others = new Map(Object.entries(b));
  const names = Object.entries(a).filter(([name]) => name !== aside);
  others.delete(aside);
  return names.length === others.size && names.every(([name, value]) => others.get(name) === value);
}
