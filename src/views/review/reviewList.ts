import { inferredNames } from "../../model/parts.ts";
import { recordTitle, sayer } from "../../model/phrase.ts";
import { inTextOrder, placesById } from "../../model/places.ts";
import { KINDS, type Kind, type Review, type Story, type StoryRecord } from "../../model/story.ts";

export const SORTS = ["text", "kind", "certainty", "rule", "place"] as const;
export type Sort = (typeof SORTS)[number];

/** Which records the list shows, and in what order; null and "": every one. */
export type Asked = {
  review: Review | "problem" | null;
  kind: Kind | null;
  /** A rule's name; "": made by hand. */
  rule: string | null;
  /** The name of who says it. */
  speaker: string | null;
  /** Words that what it says or its sentence must hold, in any case. */
  words: string;
  sort: Sort;
};

export const EVERYTHING: Asked = {
  review: null,
  kind: null,
  rule: null,
  speaker: null,
  words: "",
  sort: "text",
};

/** The records that the list shows, in its order; within equals in the order of the text. */
export function reviewList(
  story: Story,
  asked: Asked,
  problems: (record: StoryRecord) => readonly string[],
): StoryRecord[] {
  const words = asked.words.trim().toLowerCase();
  const passed = inTextOrder(story.records).filter(
    (record) =>
      (asked.kind === null || record.kind === asked.kind) &&
      (asked.rule === null || (record.rule ?? "") === asked.rule) &&
      (asked.speaker === null || speakerOf(record, story) === asked.speaker) &&
      (words === "" || textOf(record, story).includes(words)) &&
      (asked.review === "problem"
        ? problems(record).length > 0
        : asked.review === null || record.review === asked.review),
  );
  const rank = RANKS[asked.sort];
  if (rank === null) return passed;
  const ranks = new Map(passed.map((record) => [record, rank(record, story)]));
  return passed.sort((a, b) => compared(ranks.get(a) ?? "", ranks.get(b) ?? ""));
}

/** Who says a record, as the list is filtered by; null: a place mentioned, which nobody says. */
export const speakerOf = (record: StoryRecord, story: Story): string | null =>
  record.kind === "mention" ? null : sayer(record, story);

type Rank = (record: StoryRecord, story: Story) => string | number;

const RANKS: { [sort in Sort]: Rank | null } = {
  text: null,
  kind: ({ kind }) => KINDS.indexOf(kind),
  certainty: (record) => -inferredNames(record).length,
  rule: ({ rule }) => rule ?? "",
  place: ({ place }, story) =>
    place === null ? "\uffff" : (placesById(story).get(place)?.name ?? place),
};

function compared(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

const textOf = (record: StoryRecord, story: Story): string =>
  `${recordTitle(record, story)} ${record.quote.exact}`.toLowerCase();
