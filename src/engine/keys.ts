import type { EventColumns } from "../model/eventData.ts";
import type { CubeBins } from "../model/eventEngine.ts";
import type { Cells } from "./cells.ts";
import { picked } from "./picked.ts";
import type { Slots } from "./slots.ts";

/**
 * To which sums each row of a list adds, as positions among `Slots`: 6 bytes a row, 10 where there are more than 65,536
 * slots; 12 more under the measure `deaths`. `time` is let go where it makes long runs.
 */
export type Keys = {
  length: number;
  country: Uint16Array;
  time: Uint16Array | Uint32Array;
  cell: Uint16Array | Uint32Array;
  deaths: Deaths | null;
};

/** NaN in all three: the best estimate is unknown. A bound that is unknown is the best estimate. */
export type Deaths = { low: Float32Array; best: Float32Array; high: Float32Array };

/** Keys of the rows, in their order: that of the columns, or a part of it. */
export function keysOf(
  columns: EventColumns,
  { rows, cells }: { rows: Uint32Array; cells: Cells },
  bins: CubeBins,
  slots: Slots,
): Keys {
  const keys = emptyKeys(rows.length, slots, bins.measure);
  const { start, country } = columns;
  const binOf = binsBy(bins.time, slots);
  const slotOf = slotsByCell(cells, slots);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    keys.country[i] = country[row] ?? 0;
    keys.time[i] = binOf(start[row] ?? 0);
    keys.cell[i] = slotOf[cells.of[i] ?? 0] ?? 0;
    if (keys.deaths !== null) setDeaths(keys.deaths, i, columns, row);
  }
  return keys;
}

/** The same keys for the positions in another order. */
export function keysIn(order: Uint32Array, keys: Keys): Keys {
  const { deaths } = keys;
  return {
    length: order.length,
    country: picked(keys.country, order),
    time: picked(keys.time, order),
    cell: picked(keys.cell, order),
    deaths: deaths && {
      low: picked(deaths.low, order),
      best: picked(deaths.best, order),
      high: picked(deaths.high, order),
    },
  };
}

function emptyKeys(length: number, slots: Slots, measure: CubeBins["measure"]): Keys {
  const positions = () =>
    slots.length <= 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
  const numbers = () => new Float32Array(length);
  return {
    length,
    country: new Uint16Array(length),
    time: positions(),
    cell: positions(),
    deaths: measure === "deaths" ? { low: numbers(), best: numbers(), high: numbers() } : null,
  };
}

/** The slot of the bin that holds a day; days are asked for in ascending order. */
function binsBy(edges: Int32Array, slots: Slots): (day: number) => number {
  const bins = edges.length - 1;
  let bin = -1;
  return (day) => {
    while (bin < bins && day >= (edges[bin + 1] ?? 0)) bin++;
    return bin < 0 || bin >= bins ? slots.outside : slots.time + bin;
  };
}

/** The slot of each cell, of what is outside and of what has no place. */
function slotsByCell(cells: Cells, slots: Slots): Uint32Array {
  const slotOf = new Uint32Array(cells.length + 2);
  cells.occupied.forEach((cell, i) => {
    slotOf[cell] = slots.cells + i;
  });
  slotOf[cells.outside] = slots.outside;
  slotOf[cells.withoutPlace] = slots.withoutPlace;
  return slotOf;
}

function setDeaths(deaths: Deaths, to: number, columns: EventColumns, row: number): void {
  const best = columns.best[row] ?? Number.NaN;
  const low = columns.low[row] ?? Number.NaN;
  const high = columns.high[row] ?? Number.NaN;
  const isKnown = Number.isFinite(best);
  deaths.best[to] = isKnown ? best : Number.NaN;
  deaths.low[to] = isKnown && !Number.isFinite(low) ? best : low;
  deaths.high[to] = isKnown && !Number.isFinite(high) ? best : high;
}
