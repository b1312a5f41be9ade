import type { CubeBins } from "../../src/model/eventEngine.ts";
import { dayNumber } from "../../src/model/period.ts";

const FIRST_YEAR = 1997;
const MONTHS = 12 * 29;

/** First days of the months from 1997 to 2025, and the day after. */
export const EDGES = Int32Array.from({ length: MONTHS + 1 }, (_, i) =>
  dayNumber(FIRST_YEAR + Math.floor(i / 12), 1 + (i % 12), 1),
);

/** The world in 32,768 cells. */
export const WORLD = { west: 0, north: 0, east: 1, south: 1, columns: 256, rows: 128 };

export const BINS: CubeBins = { time: EDGES, cells: WORLD, measure: "events" };
