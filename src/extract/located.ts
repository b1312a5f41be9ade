import type { Place, Role } from "../model/story.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Problem } from "./problem.ts";
import type { Reading } from "./reading.ts";

/** A place where the text names it. */
export type PlaceMention = {
  /** UTF-16 code units in the text, end exclusive. */
  start: number;
  end: number;
  /** Indices of its first and last token, both inclusive. */
  first: number;
  last: number;
  /** Id of the entry. */
  place: string;
  /** As far as the words around it tell; figures and events make origins and event-locations of contexts. */
  role: Role;
};

/** A people named: "Syrian", "Tunisians". No place of the story, but it may tell a figure's country. */
export type PeopleMention = {
  start: number;
  end: number;
  first: number;
  last: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
};

export type Located = {
  /** One entry per distinct place as named, in the order of the text. */
  places: Place[];
  /** In the order of the text; none over another. */
  mentions: PlaceMention[];
  peoples: PeopleMention[];
  problems: Problem[];
};

/** Settles which places the names of a text mean. A name that nothing resolves is a problem, never a guess. */
export function located(_reading: Reading, _gazetteer: Gazetteer): Located {
  return { places: [], mentions: [], peoples: [], problems: [] };
}
