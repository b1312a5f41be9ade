import type { Story } from "../../model/story.ts";
import type { Step } from "../../store/state.ts";

const known = new WeakMap<Story, readonly Step[]>();

/** Tells which steps of undo the library keeps from before a story as it was opened. */
export function rememberPast(story: Story, past: readonly Step[]): void {
  known.set(story, past);
}

/** The steps that the library keeps from before a story; undefined: it was not opened from there. */
export const pastOf = (story: Story): readonly Step[] | undefined => known.get(story);
