import { useDeferredValue, useMemo } from "react";
import type { Story } from "../model/story.ts";
import { useDrawn, useShown } from "../store/shown.ts";
import type { OwnFilter, Visible } from "../store/visible.ts";

/** From so many records on, a view is drawn a little after what the reader did, so that nothing waits for it. */
const MANY = 500;

/** A story, the records that pass every filter, and those that pass every one but the view's own. */
type Asked = { story: Story; passed: Visible; others: Visible };

/** What a view draws: always of one moment, of a large story of a moment ago. */
export function useUnhurried(own?: OwnFilter): Asked {
  const story = useDrawn();
  const passed = useShown();
  const others = useShown(own);
  const now = useMemo(() => ({ story, passed, others }), [story, passed, others]);
  return useLater(now, story);
}

/** The story as views draw it, likewise. */
export function useUnhurriedStory(): Story {
  const story = useDrawn();
  return useLater(story, story);
}

/** What is worked out from a story: the same object as long as nothing of it changes; of a large story a moment ago's. */
export function useLater<T>(now: T, story: Story): T {
  const isLarge = story.records.length > MANY;
  // What is not deferred is not drawn a second time either.
  const later = useDeferredValue(isLarge ? now : null);
  return isLarge && later !== null ? later : now;
}
