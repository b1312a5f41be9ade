import type { Place, Role } from "../model/story.ts";
import { entries } from "./entries.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Problem } from "./problem.ts";
import type { Reading } from "./reading.ts";
import { roleOf } from "./roles.ts";
import { settled } from "./settled.ts";
import type { Zone } from "./zones.ts";

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
export function located(reading: Reading, gazetteer: Gazetteer): Located {
  const { names, votes } = settledIn(reading, gazetteer);
  const { places, entryOf, problems } = entries(reading, names, votes);
  const inBody = new Set<string>();
  for (const name of names) {
    const entry = entryOf.get(name);
    if (entry && name.body) inBody.add(entry.id);
  }
  const mentions = names.flatMap((name): PlaceMention[] => {
    const entry = entryOf.get(name);
    if (!entry || (!name.body && inBody.has(entry.id))) return [];
    const { start, end, first, last, directed, typed } = name;
    const from = entry.precision === "region" && directed !== null ? directed : start;
    const to = typed === entry.name ? start + typed.length : end;
    const role = name.body ? roleOf(reading, name) : "title-only";
    return [{ start: from, end: Math.max(end, to), first, last, place: entry.id, role }];
  });
  const peoples = names.flatMap(({ people, not, body, start, end, first, last }) =>
    people !== null && not === "demonym" && body
      ? [{ start, end, first, last, country: people }]
      : [],
  );
  return { places, mentions, peoples, problems };
}

/** What the names in titles and bodies of reports mean. */
export function settledIn(reading: Reading, gazetteer: Gazetteer) {
  const { text, tokens, zones } = reading;
  const body = within(zones, (kind) => kind === "body" || kind === "teaser");
  const title = within(zones, (kind) => kind === "title");
  return settled(text, tokens, gazetteer, {
    reads: (at) => body(at) || title(at),
    isBody: body,
  });
}

/** Whether an offset lies in a zone of a kind; asked in any order. */
function within(zones: readonly Zone[], wanted: (kind: Zone["kind"]) => boolean) {
  const ours = zones.filter(({ kind }) => wanted(kind));
  return (at: number): boolean => {
    let [low, high] = [0, ours.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ours[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return (ours[low]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
}
