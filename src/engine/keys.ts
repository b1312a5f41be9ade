import type { EventColumns } from "../model/eventData.ts";
import type { CellGrid, CubeBins } from "../model/eventEngine.ts";
import { picked } from "./picked.ts";
import type { RowTable } from "./rowTable.ts";
import type { Slots } from "./slots.ts";
import { eastOf } from "./spots.ts";

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
  { columns, spots }: Pick<RowTable, "columns" | "spots">,
  rows: Uint32Array,
  bins: CubeBins,
  slots: Slots,
): Keys {
  const keys = emptyKeys(rows.length, slots, bins.measure);
  const { start, country } = columns;
  const binOf = binsBy(bins.time, slots);
  const cellOf = cellsOf(bins.cells, slots);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    keys.country[i] = country[row] ?? 0;
    keys.time[i] = binOf(start[row] ?? 0);
    keys.cell[i] = cellOf(spots.x[row] ?? Number.NaN, spots.y[row] ?? Number.NaN);
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

/** The slot of the cell in which a point lies. */
function cellsOf(grid: CellGrid | null, slots: Slots): (x: number, y: number) => number {
  const { outside, withoutPlace, cells } = slots;
  if (grid === null) return (x) => (Number.isNaN(x) ? withoutPlace : outside);
  const { west, north, south, columns, rows } = grid;
  const width = grid.east - west;
  const across = columns / width;
  const down = rows / (south - north);
  return (x, y) => {
    if (Number.isNaN(x)) return withoutPlace;
    const east = eastOf(west, x);
    if (east >= width || y < north || y >= south) return outside;
    const column = Math.min(columns - 1, (east * across) | 0);
    const line = Math.min(rows - 1, ((y - north) * down) | 0);
    return cells + line * columns + column;
  };
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
