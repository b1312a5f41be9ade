import type { CubeBins } from "../model/eventEngine.ts";
import type { Cells } from "./cells.ts";

/**
 * Where in one array of sums each sum of a cube lies: first the countries' rows, then the bins of the timeline, then the
 * cells that hold a row at all, then what lies outside of bins and cells, then the rows without place; under the measure
 * `deaths` four sums for each country follow. Most cells of a map are empty, so that the sums stay in the processor's
 * nearest cache.
 */
export type Slots = {
  countries: number;
  time: number;
  cells: number;
  outside: number;
  withoutPlace: number;
  low: number;
  best: number;
  high: number;
  unknown: number;
  length: number;
  /** The cell of the grid that each slot from `cells` on counts, and how many cells the grid has. */
  occupied: Uint32Array;
  grid: number;
};

export function slotsOf({ time, measure }: CubeBins, countries: number, cells: Cells): Slots {
  const bins = Math.max(0, time.length - 1);
  const outside = countries + bins + cells.occupied.length;
  const low = outside + 2;
  return {
    countries,
    time: countries,
    cells: countries + bins,
    outside,
    withoutPlace: outside + 1,
    low,
    best: low + countries,
    high: low + 2 * countries,
    unknown: low + 3 * countries,
    length: measure === "deaths" ? low + 4 * countries : low,
    occupied: cells.occupied,
    grid: cells.length,
  };
}
