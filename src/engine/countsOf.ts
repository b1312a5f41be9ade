import type { Counts } from "../model/eventEngine.ts";
import type { Slots } from "./slots.ts";
import type { Sums } from "./tally.ts";

/** Sums as the contract names them, in arrays of their own. */
export function countsOf(sums: Sums, slots: Slots, rows: number): Counts {
  const part = (from: number, length: number) =>
    new Float64Array(sums.subarray(from, from + length));
  const hasDeaths = slots.length > slots.low;
  const ofCountries = (from: number) =>
    hasDeaths ? part(from, slots.countries) : new Float64Array(slots.countries);
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
    cells: spread(sums, slots),
    withoutPlace: sums[slots.withoutPlace] ?? 0,
    isPartial: false,
  };
}

function spread(sums: Sums, slots: Slots): Float64Array {
  const { occupied, cells } = slots;
  const counts = new Float64Array(slots.grid);
  for (let i = 0; i < occupied.length; i++) counts[occupied[i] ?? 0] = sums[cells + i] ?? 0;
  return counts;
}
