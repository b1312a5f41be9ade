import type { Standing } from "../model/standing.ts";
import type { Edtf, Kind, Role, Story } from "../model/story.ts";

/** What the reader asked for. An empty list or string and null: that filter is off. */
export type Filters = {
  /** ISO 3166-1 alpha-2; any of them. */
  country: string[];
  /** Inclusive at their own precision: to "2017-10" means to the end of 31 October. */
  from: Edtf | null;
  to: Edtf | null;
  kind: Kind[];
  /** Roles of mentions that are switched on; null: the default ones. */
  role: Role[] | null;
  /** Ids of the sources that are switched on; null: all but teasers. */
  source: string[] | null;
  /** Ids of speakers, `OUTLET` for what the outlet states itself. */
  speaker: string[];
  standing: Standing[];
  /** Bounds of a figure's number, inclusive, in its own unit; null: no bound. */
  min: number | null;
  max: number | null;
  /** true: what is only possibly inside the dates and numbers is left out. */
  sure: boolean;
  /** Free text, searched without case and accents. */
  q: string;
};

export const NO_FILTERS: Filters = {
  country: [],
  from: null,
  to: null,
  kind: [],
  role: null,
  source: null,
  speaker: [],
  standing: [],
  min: null,
  max: null,
  sure: false,
  q: "",
};

/** Stands for "nobody quoted: the outlet says so itself" among speakers. */
export const OUTLET = "-";

/** Roles that are on until the reader says otherwise: the places where the story happens and who comes from where. */
export const DEFAULT_ROLES: readonly Role[] = ["event-location", "origin", "context", "actor"];

/** The roles that are on. */
export const rolesOn = (filters: Filters): readonly Role[] => filters.role ?? DEFAULT_ROLES;

/** The ids of the sources that are on. */
export function sourcesOn(filters: Filters, story: Story): string[] {
  return filters.source ?? story.sources.filter((s) => s.kind !== "teaser").map((s) => s.id);
}

/** Whether two sets of filters ask for the same. */
export const sameFilters = (a: Filters, b: Filters): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
