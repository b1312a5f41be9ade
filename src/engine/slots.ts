import type { CubeBins } from "../model/eventEngine.ts";

/**
 * Where in one array of sums each sum of a cube lies: first the countries' rows, then the bins of the timeline, then the
 * cells, then what lies outside of bins and cells, then the rows without place; under the measure `deaths` four sums for
 * each country follow.
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
};

export function slotsOf({ time, cells, measure }: CubeBins, countries: number): Slots {
  const bins = Math.max(0, time.length - 1);
  const outside = countries + bins + (cells === null ? 0 : cells.columns * cells.rows);
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
  };
}
