import type { Place } from "../model/story.ts";
import { senseKey } from "./bestSense.ts";
import { type Entry, entryKey } from "./entryKey.ts";
import { placeKey } from "./placeKey.ts";
import { placeOf } from "./placeOf.ts";
import type { Problem } from "./problem.ts";
import { reachOf } from "./reach.ts";
import type { Reading } from "./reading.ts";
import type { Settled } from "./settled.ts";

export type Entries = { places: Place[]; entryOf: Map<Settled, Place>; problems: Problem[] };

/** One entry per distinct place as named, in the order of the text. */
export function entries(reading: Reading, names: readonly Settled[]): Entries {
  const found = gathered(names);
  const counts = counted(found.values());
  const result: Entries = { places: [], entryOf: new Map(), problems: [] };
  const ids = new Set<string>();
  const idOf = new Map<string, string>();
  for (const entry of found.values()) {
    const [first] = entry.names;
    if (!first) continue;
    const isAlone = (counts.get(placeKey(first.name)) ?? 0) < 2;
    const namesake = !isAlone && entry.names.every(({ typed }) => typed !== null);
    const reach = reachOf(reading, names, entry.names);
    const place = placeOf(entry, { reach, namesake });
    if (place === null) result.problems.push(...unknown(entry));
    else {
      place.id = unique(place.id, ids);
      idOf.set(entry.key, place.id);
      result.places.push(place);
      for (const name of entry.names) result.entryOf.set(name, place);
    }
  }
  const within = new Map<string, string>();
  for (const [name, place] of result.entryOf) {
    const { inside, prior } = name;
    const whole = inside
      ? idOf.get(entryKey(inside))
      : prior && isInThatTown(reading, name) && idOf.get(senseKey(prior));
    if (whole && !leadsTo(place.id, whole, within)) {
      place.within ??= whole;
      within.set(place.id, place.within);
    }
  }
  return result;
}

const DEEPEST = 8;

/** Whether a place is within another one, or so deep that it is not looked at. */
function leadsTo(goal: string, from: string, within: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = from;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (at === undefined || at === goal) return at === goal;
    at = within.get(at);
  }
  return true;
}

const AHEAD = 10;
const THAT_TOWN = /^\S* ?, (?:in|on) (?:the )?(?:\S+ ){0,4}(?:of )?the (?:city|town|capital) /;

/** Whether the text puts a name in the town named before: "the Al-Qusur neighbourhood, in the west of the city". */
function isInThatTown({ tokens }: Reading, { type, last }: Settled): boolean {
  if (type === "part") return true;
  if (tokens[last + 1]?.form !== "," && tokens[last + 2]?.form !== ",") return false;
  const words = tokens.slice(last + 1, last + 1 + AHEAD).map(({ form }) => `${form} `);
  return THAT_TOWN.test(words.join(""));
}

function gathered(names: readonly Settled[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const name of names) {
    if (name.people !== null || name.not !== null || isUnion(name)) continue;
    const key = entryKey(name);
    const entry = found.get(key) ?? { key, names: [] };
    entry.names.push(name);
    found.set(key, entry);
  }
  return found;
}

/** A union of states is the group of a figure, no place. */
const isUnion = ({ name }: Settled) => /^(?:European Union|EU)$/.test(name);

/** How many entries have each bare name. */
function counted(found: Iterable<Entry>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names } of found) {
    const key = placeKey(names[0]?.name ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function unique(id: string, ids: Set<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n += 1) free = `${id}-${n}`;
  ids.add(free);
  return free;
}

function unknown({ names: [first] }: Entry): Problem[] {
  if (!first?.body) return [];
  const message = `no place known by the name "${first.name}": set one by hand`;
  return [{ rule: "unknown-place", message, source: null, range: [first.start, first.end] }];
}
