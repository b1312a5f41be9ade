import type { Precision } from "../model/story.ts";
import type { Candidate } from "./gazetteer.ts";

/** A line of a gazetteer text, with its group. */
export type Entry = { names: string; data: string; country: string | null; admin1: string | null };

/** Whether it is a place, and not the name of a people. */
export const isPlace = (entry: Entry) => entry.data !== "n";

const KINDS: ReadonlyMap<string, Precision> = new Map([
  ["", "settlement"],
  ["c", "country"],
  ["r", "region"],
  ["w", "water"],
  ["p", "province"],
  ["d", "district"],
  ["o", "point"],
]);

/** The place that a line is about. */
export function candidate({ names, data, country, admin1 }: Entry): Candidate {
  const step = Number.parseInt(data.slice(6, 7), 36) || 0;
  return {
    name: names.split("|")[0] ?? names,
    country,
    admin1,
    lat: (Number.parseInt(data.slice(0, 3), 36) - 9000) / 100,
    lon: (Number.parseInt(data.slice(3, 6), 36) - 18000) / 100,
    precision: KINDS.get(data.slice(7)) ?? "settlement",
    population: step === 0 ? 0 : Math.round(100 * GROWTH ** step),
  };
}

/** Inhabitants are stored as one hundred times a power of this, 1 to 35: from 162 to two thousand million. */
export const GROWTH = 1.62;
