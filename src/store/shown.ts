import type { Story } from "../model/story.ts";
import { looksLike } from "./looksLike.ts";
import type { State } from "./state.ts";
import { useDateline } from "./state.ts";
import { type OwnFilter, type Visible, visible } from "./visible.ts";

type Asked = { story: Story; filters: State["filters"] };

let asked: Asked | null = null;
const answers = new Map<OwnFilter | undefined, Visible>();

/** `visible` for the present story and filters, worked out once for all views that ask. */
function shown({ story: opened, filters }: State, own?: OwnFilter): Visible {
  const story = drawn(opened.story);
  const except = own && isAsked[own](filters) ? own : undefined;
  if (asked?.story !== story || asked.filters !== filters) answers.clear();
  asked = { story, filters };
  const known = answers.get(except) ?? visible(story, filters, except);
  answers.set(except, known);
  return known;
}

/** Whether a filter that a view leaves out is on at all. */
const isAsked: { [own in OwnFilter]: (filters: State["filters"]) => boolean } = {
  date: ({ from, to }) => from !== null || to !== null,
  country: ({ country }) => country.length > 0,
};

/** The records that pass, as a hook. */
export const useShown = (except?: OwnFilter): Visible => useDateline((s) => shown(s, except));

let before: Story | null = null;
let latest: Story | null = null;

/** A story, or the one before it where an edit changed nothing that is drawn: what was worked out for that one holds. */
function drawn(story: Story): Story {
  if (before !== null && latest === story) return before;
  if (before === null || !looksLike(before, story)) before = story;
  latest = story;
  return before;
}

/** The story as charts, quotes and filters show it, as a hook. Not for edits: it may lack the last reviews. */
export const useDrawn = () => useDateline((s) => drawn(s.story.story));

/** The story on the page, as a hook. */
export const useStory = () => useDateline((s) => s.story.story);
