import { isBeside } from "./bestSense.ts";
import type { Candidate } from "./gazetteer.ts";
import { type Reading, type ReadSentence, sentenceAt } from "./reading.ts";
import type { Settled } from "./settled.ts";

/** The reach of a river that a text speaks of. */
export type Reach = { country: string; lat: number; lon: number };

const NEAR = 8;
const SEA = /\b(?:sea|ocean|gulf|strait|straits|bay|channel)\b/i;
const CROSSED = /^cross(?:ed|es|ing)?$/;

/**
 * The country and a point of the other places in the sentence that first names a river, else of the last place before
 * it that is beside the river; null: none, or of several countries.
 */
export function reachOf(
  reading: Reading,
  names: readonly Settled[],
  mentions: readonly Settled[],
): Reach | null {
  const river = mentions.find(({ body }) => body);
  if (!river) return null;
  const isWater = river.sense?.precision === "water" || river.type === "water";
  if (!isWater || SEA.test(river.sense?.name ?? "") || isCrossed(reading, river)) return null;
  const sentence = sentenceAt(reading, river.first);
  const senses = sentence ? sensesBeside(reading, names, river, sentence) : [];
  const towns = senses.filter(({ precision }) => !["country", "region"].includes(precision));
  const used = towns.length > 0 ? towns : senses;
  const [first] = used;
  if (!first) return reachBefore(names, river);
  if (used.some(({ country }) => country !== first.country)) return null;
  const { country, lat, lon } = used.find(({ precision }) => precision === "settlement") ?? first;
  return country === null ? null : { country, lat, lon };
}

function reachBefore(names: readonly Settled[], { sense, start }: Settled): Reach | null {
  const at = indexOf(names, start);
  const beside = names
    .slice(Math.max(0, at - NEAR), at)
    .flatMap(({ sense: one }) =>
      one !== null && sense !== null && isBeside(sense, one) ? [one] : [],
    );
  const last = beside.at(-1);
  if (!last || beside.some(({ country }) => country !== last.country)) return null;
  return last.country === null ? null : { country: last.country, lat: last.lat, lon: last.lon };
}

/** A river that people cross is a border more often than not. */
function isCrossed({ tokens }: Reading, { first }: Settled): boolean {
  const before = tokens[first - 1]?.form === "the" ? tokens[first - 2] : tokens[first - 1];
  return CROSSED.test(before?.form ?? "");
}

function sensesBeside(
  { tokens }: Reading,
  names: readonly Settled[],
  river: Settled,
  sentence: ReadSentence,
): Candidate[] {
  const at = indexOf(names, river.start);
  const apart = ({ first }: Settled) => Math.abs(first - river.first);
  return names
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .sort((a, b) => apart(a) - apart(b))
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .filter(({ first }) => tokens[first - 1]?.form !== "into")
    .flatMap(({ sense }) => (sense !== null && sense.country !== null ? [sense] : []));
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
