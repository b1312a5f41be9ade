import type { Measure } from "../model/eventEngine.ts";
import type { Tally } from "./tally.ts";

/** In pixels: radius of one event or death where there is room, and the least that is seen. */
const UNIT = 3.4;
const LEAST = 2;

/** Radius of the largest symbol, in pixels. */
export const LARGEST = 30;

/** Radius of what is no number of deaths: none, or none known. */
const NOTHING = 3;

export type SymbolSize = {
  radius: number;
  /** `none`: no death; `unknown`: no toll is known; `some`: the area follows the number. */
  toll: "some" | "none" | "unknown";
};

/** How wide one event or death is drawn when the largest symbol stands for `largest` of them: area follows number. */
export const symbolUnit = (largest: number): number =>
  Math.min(UNIT, LARGEST / Math.sqrt(Math.max(1, largest)));

export const radiusOf = (count: number, unit: number): number =>
  Math.max(LEAST, unit * Math.sqrt(count));

/** How a stack's symbol is drawn under a measure. */
export function symbolSize(tally: Tally, measure: Measure, unit: number): SymbolSize {
  if (measure === "events") return { radius: radiusOf(tally.events, unit), toll: "some" };
  if (tally.deaths > 0) return { radius: radiusOf(tally.deaths, unit), toll: "some" };
  return { radius: NOTHING, toll: tally.unknown > 0 ? "unknown" : "none" };
}
