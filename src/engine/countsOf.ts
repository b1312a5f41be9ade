import type { Counts, CubeBins } from "../model/eventEngine.ts";
import type { Slots } from "./slots.ts";
import type { Sums } from "./tally.ts";

/** Sums as the contract names them, in arrays of their own. */
export function countsOf(
  sums: Sums,
  slots: Slots,
  rows: number,
  { measure, cells }: CubeBins,
): Counts {
  const part = (from: number, length: number) =>
    new Float64Array(sums.subarray(from, from + length));
  const ofCountries = (from: number) =>
    measure === "deaths" ? part(from, slots.countries) : new Float64Array(slots.countries);
  return {
    rows,
    country: {
      events: part(0, slots.countries),
      low: ofCountries(slots.low),
      best: ofCountries(slots.best),
      high: ofCountries(slots.high),
      unknown: ofCountries(slots.unknown),
    },
    time: part(slots.time, slots.cells - slots.time),
    cells: cells === null ? new Float64Array() : part(slots.cells, slots.outside - slots.cells),
    withoutPlace: sums[slots.withoutPlace] ?? 0,
    isPartial: false,
  };
}
