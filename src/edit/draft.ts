import type { Event, Figure, Mention, Place, Speaker, StoryRecord } from "../model/story.ts";

/** A speaker or place that the story has not yet, by its name; everything else of it is optional. */
export type NewSpeaker = Pick<Speaker, "name"> & Partial<Omit<Speaker, "id">>;
export type NewPlace = Pick<Place, "name"> & Partial<Omit<Place, "id">>;

type Fields = Partial<
  Omit<Figure, Fixed> & Omit<Event, Fixed> & Omit<Mention, Fixed | "place" | "parts">
>;
type Fixed = "id" | "kind" | "quote" | "rule" | "review" | "speaker" | "via" | "place" | "to";

/**
 * The fields of a record that an edit sets; what is not there stays. A speaker or place is an id, or a new one by name.
 * Fields that the record's kind has not are passed over.
 */
export type Draft = Fields & {
  speaker?: string | NewSpeaker | null;
  via?: string | NewSpeaker | null;
  place?: string | NewPlace | null;
  to?: readonly (string | NewPlace)[];
};

/** The names of the fields that a draft may set, by kind. */
export const FIELDS: { [kind in StoryRecord["kind"]]: readonly string[] } = {
  figure: [
    ..."value measure unit who of country group place to when speaker via stance answers".split(
      " ",
    ),
    "spans",
    "parts",
  ],
  event: [..."what place when speaker via stance answers spans parts".split(" ")],
  mention: ["place", "role", "also", "spans", "parts"],
};
