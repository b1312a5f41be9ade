import type { Day } from "../model/eventData.ts";
import { PLACE_PRECISIONS, type PlacePrecision } from "../model/eventData.ts";
import type { Measure, Points } from "../model/eventEngine.ts";
import { cutX } from "../model/mapCut.ts";
import { type SymbolSize, symbolSize, symbolUnit } from "./symbolSize.ts";
import type { Tally } from "./tally.ts";

/** How sure the place is: a stand-in is the centre of a province or country, unstated what the file does not rate. */
export type PlaceLook = "exact" | "near" | "stand-in" | "unstated";

const LOOKS: { [precision in PlacePrecision]: PlaceLook } = {
  unknown: "unstated",
  exact: "exact",
  near: "near",
  district: "near",
  province: "stand-in",
  country: "stand-in",
};

export type EventSymbol = SymbolSize & { stack: Stack; tally: Tally };

export type SymbolsAsked = {
  /** null: no date filter; what has no date passes too. */
  dates: { from: Day; to: Day } | null;
  measure: Measure;
};

/** What of the stacks passes, as symbols, the largest first; sizes hold still whatever the dates. */
export function eventSymbols(
  points: Points,
  stacks: readonly Stack[],
  { dates, measure }: SymbolsAsked,
): EventSymbol[] {
  const unit = symbolUnit(largestOf(points, stacks, measure));
  const symbols = stacks.flatMap((stack) => {
    const tally = tallyOf(stack, points, dates);
    return tally.events > 0 ? [{ stack, tally, ...symbolSize(tally, measure, unit) }] : [];
  });
  return symbols.sort((a, b) => b.radius - a.radius);
}

/** What the largest symbol stands for, whatever the dates. */
export function largestOf(points: Points, stacks: readonly Stack[], measure: Measure): number {
  let most = 0;
  for (const stack of stacks) {
    const { events, deaths } = tallyOf(stack, points, null);
    most = Math.max(most, measure === "events" ? events : deaths);
  }
  return most;
}

/** Points at the very same spot whose place is as sure. */
export type Stack = {
  /** Web Mercator's unit square, from the map's cut on. */
  x: number;
  y: number;
  look: PlaceLook;
  /** Indices into `Points`, the latest first. */
  members: readonly number[];
};

/** The points as stacks, the largest first. */
export function eventStacks(points: Points): Stack[] {
  const found = new Map<string, { x: number; y: number; look: PlaceLook; members: number[] }>();
  for (let i = 0; i < points.row.length; i++) {
    const [x, y] = [cutX(points.x[i] ?? 0), points.y[i] ?? 0];
    const look = LOOKS[PLACE_PRECISIONS[points.placePrecision[i] ?? 0] ?? "unknown"];
    const key = `${x} ${y} ${look}`;
    const stack = found.get(key) ?? { x, y, look, members: [] };
    if (stack.members.push(i) === 1) found.set(key, stack);
  }
  const stacks = [...found.values()];
  const startOf = (i: number) => points.start[i] ?? 0;
  for (const { members } of stacks) members.sort((a, b) => startOf(b) - startOf(a) || b - a);
  return stacks.sort((a, b) => b.members.length - a.members.length);
}

/** What of a stack passes a date filter; null: there is none, and what has no date passes too. */
export function tallyOf(
  { members }: Stack,
  points: Points,
  dates: { from: Day; to: Day } | null,
): Tally {
  const tally = { events: 0, deaths: 0, unknown: 0 };
  for (const i of members) {
    if (dates && !isWithin(points, i, dates)) continue;
    const best = points.best[i] ?? Number.NaN;
    tally.events++;
    if (Number.isNaN(best)) tally.unknown++;
    else tally.deaths += best;
  }
  return tally;
}

/** Whether a point's period overlaps [from, to); what has no date never does. */
export const isWithin = (
  points: Points,
  i: number,
  { from, to }: { from: Day; to: Day },
): boolean => (points.start[i] ?? 0) < to && (points.end[i] ?? 0) > from;
