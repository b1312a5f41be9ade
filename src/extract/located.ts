import type { Place, Role } from "../model/story.ts";
import { entries } from "./entries.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Problem } from "./problem.ts";
import type { Reading } from "./reading.ts";
import { roleOf } from "./roles.ts";
import { type Scope, type Settled, settled } from "./settled.ts";
import type { Substory } from "./substories.ts";

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
  const { text, tokens } = reading;
  const { names } = settled(text, tokens, gazetteer, scopeOf(reading));
  const { places, entryOf, problems } = entries(reading, names);
  const inBody = new Set<string>();
  for (const name of names) {
    const entry = entryOf.get(name);
    if (entry && name.body) inBody.add(entry.id);
  }
  const mentions: PlaceMention[] = [];
  const peoples: PeopleMention[] = [];
  for (const name of names) {
    if (name.people !== null && name.not === "demonym" && name.body)
      peoples.push(peopleMention(name, name.people));
    const entry = entryOf.get(name);
    if (!entry || (!name.body && inBody.has(entry.id))) continue;
    const { start, end, first, last, directed, typed } = name;
    const from = entry.precision === "region" && directed !== null ? directed : start;
    const to = typed === entry.name ? start + typed.length : end;
    const role = name.body ? roleOf(reading, name) : "title-only";
    mentions.push({ start: from, end: Math.max(end, to), first, last, place: entry.id, role });
  }
  return { places, mentions, peoples, problems };
}

const peopleMention = ({ start, end, first, last }: Settled, country: string): PeopleMention => ({
  start,
  end,
  first,
  last,
  country,
});

const CREDITS =
  /\bcontributed (?:to )?(?:this report|reporting)|^\(?(?:additional )?(?:reporting|writing|editing) by\b/i;

/** In lower case: what a text with credits cannot do without one of. */
const CREDITED = ["contributed", "reporting by", "writing by", "editing by"];

/** Where the names of a text count: in the titles and bodies of its reports. */
function scopeOf({ text, zones, sentences }: Reading): Scope {
  const stories = new Map<Substory, number>();
  for (const { story } of zones) if (story && !stories.has(story)) stories.set(story, stories.size);
  const lower = text.toLowerCase();
  const credits = CREDITED.some((words) => lower.includes(words))
    ? sentences.filter(({ start, end }) => CREDITS.test(text.slice(start, end)))
    : [];
  const zoneAt = finder(zones);
  const creditAt = finder(credits);
  const isBody = (at: number) => ["body", "teaser"].includes(zoneAt(at)?.kind ?? "");
  return {
    isBody,
    reportAt: (at) => {
      const zone = zoneAt(at);
      if (!zone || creditAt(at) || !(isBody(at) || zone.kind === "title")) return null;
      return zone.story === null ? 0 : (stories.get(zone.story) ?? 0);
    },
  };
}

/** Finds the stretch that an offset lies in, of stretches in order. */
function finder<Stretch extends { start: number; end: number }>(all: readonly Stretch[]) {
  return (at: number): Stretch | null => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = all[low];
    return found && found.start <= at ? found : null;
  };
}
