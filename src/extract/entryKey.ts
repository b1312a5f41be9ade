import { senseKey } from "./bestSense.ts";
import { groupKey } from "./nameGroups.ts";
import type { Settled } from "./settled.ts";

/** The mentions of one place. */
export type Entry = { key: string; names: Settled[] };

/** What tells one entry from another: the place itself, or the part of it that a direction names. */
export function entryKey(name: Settled): string {
  const { sense } = name;
  const place = sense ? senseKey(sense) : groupKey(name);
  return isPart(name) ? `${place}|${sideOf(name)}` : place;
}

/** Whether a direction before it makes it a region of its own: "northern Syria", but not "central Kabul". */
export function isPart({ sense, directed }: Settled): boolean {
  const isWide = sense !== null && ["country", "province", "region"].includes(sense.precision);
  return directed !== null && isWide;
}

const sideOf = ({ side }: Settled) =>
  (side ?? "").toLowerCase().replace(/ern$/, "").replace("-", "");
