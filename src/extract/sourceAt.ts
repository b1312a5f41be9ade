import type { Source } from "../model/story.ts";
import type { Substory } from "./substories.ts";
import type { Zone } from "./zones.ts";

/** Finds the source that an offset belongs to: that of its zone's report, else the first; null: there is none. */
export function sourceAt(
  zones: readonly Zone[],
  byStory: ReadonlyMap<Substory, Source>,
): (offset: number) => Source | null {
  const [first = null] = byStory.values();
  return (offset) => {
    let [low, high] = [0, zones.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((zones[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const story = zones[low]?.story;
    return (story && byStory.get(story)) ?? first;
  };
}
