import type { State } from "./state.ts";
import { useDateline } from "./state.ts";
import { type OwnFilter, type Visible, visible } from "./visible.ts";

type Asked = Pick<State, "story" | "filters">;

let asked: Asked | null = null;
const answers = new Map<OwnFilter | undefined, Visible>();

/** `visible` for the present story and filters, worked out once for all views that ask. */
function shown({ story, filters }: Asked, except?: OwnFilter): Visible {
  if (asked?.story !== story || asked.filters !== filters) answers.clear();
  asked = { story, filters };
  const known = answers.get(except) ?? visible(story.story, filters, except);
  answers.set(except, known);
  return known;
}

/** The records that pass, as a hook. */
export const useShown = (except?: OwnFilter): Visible => useDateline((s) => shown(s, except));

/** The story on the page, as a hook. */
export const useStory = () => useDateline((s) => s.story.story);
