import { create } from "zustand";
import type { Issue } from "../model/issue.ts";
import type { Story } from "../model/story.ts";
import { type Filters, NO_FILTERS, sameFilters } from "./filters.ts";
import { isKept, newKey } from "./keptKey.ts";

/** Something drawn, hovered, focused or pinned. */
export type Mark = {
  /** `view/id`, unique on the page; also the element's `data-mark`. */
  key: string;
  /** Ids of the records that it stands for, in the order of the text; never empty. */
  records: readonly string[];
};

/** One state that undo comes back to. */
export type Step = { story: Opened; filters: Filters; pinned: string | null };

/** A story and where it came from. */
export type Opened = {
  story: Story;
  /** Its name in the address: a bundled story's id, or `kept-…` for one that the library keeps. */
  key: string;
  /** What the parser found wrong; the records concerned are not in `story`. */
  issues: readonly Issue[];
  /** The records that were left out, as they stand in the file: saving loses nothing. */
  rejected: readonly unknown[];
  /** The reader's own texts that quotes point into, by their SHA-256 (`Source.sha256`). Not there: none at hand. */
  texts?: ReadonlyMap<string, string>;
};

export type State = Step & {
  hovered: Mark | null;
  /** The mark on which `pinned` was pinned; null: pinned from the address or by undo. */
  anchor: Mark | null;
  /** What undo and redo walk; `steps[index]` is the last finished gesture. */
  steps: readonly Step[];
  index: number;
  /** Sentences for the reader about something that was ignored or failed. */
  notices: readonly string[];
  /** The review and the id of the record that it is at; null: the story is read, not reviewed. */
  review: { current: string | null } | null;
  /** Whether event data is on the desk, in the story's place. */
  isEvents: boolean;
};

const NOTHING: Opened = {
  story: {
    format: "dateline/1",
    title: "",
    language: "en",
    sources: [],
    speakers: [],
    places: [],
    records: [],
  },
  key: "",
  issues: [],
  rejected: [],
};

/** The store, as a hook that takes a selector. Made anew by `begin`. */
export let useDateline = create<State>(() => blank(NOTHING));

/** Makes the store with the story that is first shown: what a prerendered page holds and hydration begins with. */
export function begin(opened: Opened): void {
  useDateline = create<State>(() => blank(opened));
}

const get = (): State => useDateline.getState();
const set = (change: Partial<State>): void => useDateline.setState(change);

/** The state in which a story is first shown, with no filter and an empty history. */
function blank(opened: Opened): State {
  const step = { story: opened, filters: NO_FILTERS, pinned: null };
  return {
    ...step,
    hovered: null,
    anchor: null,
    steps: [step],
    index: 0,
    notices: [],
    review: null,
    isEvents: false,
  };
}

/** Shows filters without making a step: for a brush that is still moving. */
export function previewFilters(change: Partial<Filters>): void {
  const filters = { ...get().filters, ...change };
  if (!sameFilters(filters, get().filters)) set({ filters });
}

/** Sets filters as one finished gesture: one step of undo. */
export function setFilters(change: Partial<Filters>): void {
  finish({ filters: { ...get().filters, ...change } });
}

/** Pins a mark and shows its card; another mark's card closes. */
export function pin(mark: Mark): void {
  const [first] = mark.records;
  if (first === undefined) return;
  set({ anchor: mark, hovered: null });
  finish({ pinned: first });
}

/** Lets go of what is pinned, and dismisses what is hovered. */
export function release(): void {
  set({ hovered: null });
  if (get().pinned === null) return;
  set({ anchor: null });
  finish({ pinned: null });
}

export function hover(mark: Mark | null): void {
  if (get().hovered?.key !== mark?.key) set({ hovered: mark });
}

/** Begins or ends the review; `current`: the id of the record to be at. No step of undo. */
export function setReview(review: State["review"]): void {
  const now = get().review;
  if (now?.current !== review?.current || (now === null) !== (review === null)) set({ review });
}

/** Opens another story without filters; undo leads back to the one before. */
export function openStory(story: Opened): void {
  set({ hovered: null, anchor: null, isEvents: false });
  finish({ story, filters: NO_FILTERS, pinned: null });
}

/**
 * Puts an edited story in the place of the open one, as one step of undo; filters and selection stay. A bundled story
 * becomes the reader's own by it.
 */
export function editStory(story: Story): void {
  const { story: opened } = get();
  if (story !== opened.story) finish({ story: { ...opened, story, key: ownKey(opened.key) } });
}

const ownKey = (key: string): string => (isKept(key) ? key : newKey());

/** Goes on with the open story under another name, as one step: what was kept under the old one stays as it is. */
export function copyStory(): void {
  finish({ story: { ...get().story, key: newKey() } });
}

/** Puts texts that quotes point into beside the open story. No step of undo: it changes nothing that is said. */
export function addTexts(texts: ReadonlyMap<string, string>): void {
  const { story, steps } = get();
  const withTexts = (opened: Opened): Opened =>
    opened.key === story.key
      ? { ...opened, texts: new Map([...(opened.texts ?? []), ...texts]) }
      : opened;
  const changed = steps.map((step) => ({ ...step, story: withTexts(step.story) }));
  set({ story: withTexts(story), steps: changed });
}

/** Moves in the history to a step; an index outside it changes nothing. */
export function goTo(index: number): void {
  const step = get().steps[index];
  if (step) set({ ...step, index, hovered: null, anchor: null });
}

export const undo = (): void => goTo(get().index - 1);
export const redo = (): void => goTo(get().index + 1);

export function notify(sentence: string): void {
  if (!get().notices.includes(sentence)) set({ notices: [...get().notices, sentence] });
}

export function dismiss(sentence: string): void {
  set({ notices: get().notices.filter((n) => n !== sentence) });
}

/** Starts over at a state that the address asks for: what it says is the first step. */
export function start(step: Step, notices: readonly string[]): void {
  set({ ...step, hovered: null, anchor: null, steps: [step], index: 0, notices });
}

/** Goes on with a history of an earlier life of the page. */
export function resume(steps: readonly Step[], index: number): void {
  const step = steps[index];
  if (step) set({ ...step, hovered: null, anchor: null, steps, index });
}

const LONGEST_HISTORY = 1000;

function finish(change: Partial<Step>): void {
  const { story, filters, pinned, steps, index } = get();
  const next: Step = { story, filters, pinned, ...change };
  const last = steps[index];
  if (last && sameStep(last, next)) {
    set(next);
    return;
  }
  const kept = [...steps.slice(0, index + 1), next].slice(-LONGEST_HISTORY);
  set({ ...next, steps: kept, index: kept.length - 1 });
}

const sameStep = (a: Step, b: Step): boolean =>
  a.story === b.story && a.pinned === b.pinned && sameFilters(a.filters, b.filters);
