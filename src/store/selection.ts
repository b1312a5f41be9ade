import type { Derived } from "../model/derive.ts";
import { recordsByPlace } from "../model/places.ts";
import type { Story, StoryRecord } from "../model/story.ts";
import type { Mark, State } from "./state.ts";

/** The mark whose card is open: the pinned one, found by its record where it was not pinned on the page; null: none. */
export function pinnedMark({
  story,
  pinned,
  anchor,
}: Pick<State, "story" | "pinned" | "anchor">): Mark | null {
  if (pinned === null) return null;
  if (anchor?.records.includes(pinned)) return anchor;
  const record = story.story.records.find((r) => r.id === pinned);
  return record ? ownMark(record, story.story) : null;
}

/** The mark that stands for a record where it is drawn first: bar or context figure, event, place. */
function ownMark(record: StoryRecord, story: Story): Mark {
  if (record.kind === "mention") return placeMark(record.place, story);
  return sameMark(story, `${record.kind}/${record.id}`, () => [record.id]);
}

/** The mark of a place: all its records in the order of the text. */
export function placeMark(place: string, story: Story): Mark {
  return sameMark(story, `place/${place}`, () =>
    (placesOf(story).get(place) ?? []).map((r) => r.id),
  );
}

/** The mark of a derived figure: the figures that it rests on. */
export function derivedMark({ id, from }: Derived, story: Story): Mark {
  return sameMark(story, `derived/${id}`, () => [...from]);
}

const marks = new WeakMap<Story, Map<string, Mark>>();

/** One object for one mark, so that a component that asks for it again is not drawn again. */
function sameMark(story: Story, key: string, records: () => string[]): Mark {
  const known = marks.get(story) ?? new Map<string, Mark>();
  marks.set(story, known);
  const mark = known.get(key) ?? { key, records: records() };
  known.set(key, mark);
  return mark;
}

const byStory = new WeakMap<Story, Map<string, StoryRecord[]>>();

/** `recordsByPlace`, worked out once a story. */
export function placesOf(story: Story): Map<string, StoryRecord[]> {
  const known = byStory.get(story) ?? recordsByPlace(story);
  byStory.set(story, known);
  return known;
}

const NOTHING: readonly string[] = [];

/** Ids of the records to light in every view: the hovered mark's, else the pinned one's, else the one under review. */
export const lit = (state: State): readonly string[] =>
  (state.hovered ?? pinnedMark(state))?.records ?? underReview(state);

function underReview({ review }: State): readonly string[] {
  return review === null || review.current === null ? NOTHING : [review.current];
}

/** Whether all that a mark rests on is lit, as a derived figure is lit by itself and not by each of its parts. */
export const areLit = (state: State, records: readonly string[]): boolean => {
  const now = lit(state);
  return records.every((id) => now.includes(id));
};

/** Whether a mark with these records is lit. */
export const isLit = (state: State, records: readonly string[]): boolean => {
  const now = lit(state);
  return now.length > 0 && records.some((id) => now.includes(id));
};
