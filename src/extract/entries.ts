import type { Place } from "../model/story.ts";
import { placeKey } from "./placeKey.ts";
import { placeOf } from "./placeOf.ts";
import type { Problem } from "./problem.ts";
import { type Reading, sentenceAt } from "./reading.ts";
import { groupKey } from "./senses.ts";
import type { Settled } from "./settled.ts";
import type { Votes } from "./votes.ts";

/** The mentions of one place. */
export type Entry = { key: string; names: Settled[] };

export type Entries = { places: Place[]; entryOf: Map<Settled, Place>; problems: Problem[] };

/** One entry per distinct place as named, in the order of the text, titles after bodies. */
export function entries(reading: Reading, names: readonly Settled[], votes: Votes): Entries {
  const found = new Map<string, Entry>();
  for (const name of names) {
    if (name.people !== null || name.not !== null || isBody(name)) continue;
    const key = entryKey(name);
    const entry = found.get(key) ?? { key, names: [] };
    entry.names.push(name);
    found.set(key, entry);
  }
  const result: Entries = { places: [], entryOf: new Map(), problems: [] };
  const ids = new Set<string>();
  const idOf = new Map<string, string>();
  const counts = counted(found.values());
  for (const entry of found.values()) {
    const isAlone = (counts.get(placeKey(entry.names[0]?.name ?? "")) ?? 0) < 2;
    const namesake = !isAlone && entry.names.every(({ typed }) => typed !== null);
    const place = placeOf(entry, { votes, reach: reachOf(reading, names, entry), namesake });
    if (place === null) result.problems.push(...unknown(entry));
    else {
      place.id = unique(place.id, ids);
      idOf.set(entry.key, place.id);
      result.places.push(place);
      for (const name of entry.names) result.entryOf.set(name, place);
    }
  }
  for (const [name, place] of result.entryOf) {
    const whole = name.inside && idOf.get(entryKey(name.inside));
    if (whole && whole !== place.id) place.within ??= whole;
  }
  return result;
}

/** Unions of states are groups of a figure, no places. */
const isBody = ({ name }: Settled) => /^(?:European Union|EU)$/.test(name);

/** What tells one entry from another: the place itself, or the part of it that a direction names. */
export function entryKey(name: Settled): string {
  const { sense } = name;
  const place = sense
    ? `${sense.name}|${sense.country}|${sense.lat}|${sense.lon}|${sense.precision}`
    : groupKey(name);
  return isPart(name) ? `${place}|${sideOf(name)}` : place;
}

/** Whether a direction before it makes it a region of its own: "northern Syria", but not "central Kabul". */
export function isPart({ sense, directed }: Settled): boolean {
  return (
    directed !== null &&
    sense !== null &&
    ["country", "province", "region"].includes(sense.precision)
  );
}

const sideOf = ({ side }: Settled) =>
  (side ?? "").toLowerCase().replace(/ern$/, "").replace("-", "");

function unique(id: string, ids: Set<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n += 1) free = `${id}-${n}`;
  ids.add(free);
  return free;
}

/** How many entries have each bare name. */
function counted(found: Iterable<Entry>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {
    names: [first],
  } of found) {
    const key = placeKey(first?.name ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The countries of the other places in the sentence that first names it: the reach of a river. */
function reachOf(
  reading: Reading,
  names: readonly Settled[],
  { names: [first] }: Entry,
): string | null {
  if (first?.sense?.precision !== "water" && first?.type !== "water") return null;
  const sentence = sentenceAt(reading, first.first);
  if (!sentence) return null;
  const at = indexOf(names, first.start);
  const near = names
    .slice(Math.max(0, at - 8), at + 9)
    .filter((one) => sentence.start <= one.start && one.end <= sentence.end);
  const countries = new Set(near.flatMap(({ sense }) => sense?.country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function unknown({ names: [first] }: Entry): Problem[] {
  if (!first?.body) return [];
  return [
    {
      rule: "unknown-place",
      message: `no place known by the name "${first.name}": set one by hand`,
      source: null,
      range: [first.start, first.end],
    },
  ];
}

/** Index of the name that starts at an offset; names are in order. */
function indexOf(names: readonly Settled[], start: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
