import crossfilter from "crossfilter2";
import { mercatorX, mercatorY } from "../../src/engine/mercator.ts";
import type { EventColumns } from "../../src/model/eventData.ts";
import type { CellGrid } from "../../src/model/eventEngine.ts";
import type { Window } from "./brushes.ts";

/** Counts by key, as crossfilter2 gives them. */
export type Groups = readonly (readonly { key: number; value: number }[])[];

export type Crossfiltered = {
  move: (window: Window) => Groups;
  /** The counts as arrays by key. */
  handedOut: (groups: Groups) => Float64Array[];
  /** Filters by countries instead; none: all. */
  choose: (countries: readonly number[]) => Groups;
};

/**
 * crossfilter2 over the same columns, in its leanest use: records are row numbers, in the order given, and countries,
 * months and cells are groups.
 */
export function crossfiltered(
  columns: EventColumns,
  edges: Int32Array,
  grid: CellGrid,
  order: Uint32Array,
): Crossfiltered {
  const { start, country } = columns;
  const month = monthsOf(start, edges);
  const cell = cellsOf(columns, grid);
  const rows = crossfilter(Array.from(order));
  const date = rows.dimension((row) => start[row] ?? 0);
  const byCountry = rows.dimension((row) => country[row] ?? 0);
  const keyed = [
    byCountry,
    rows.dimension((row) => month[row] ?? 0),
    rows.dimension((row) => cell[row] ?? 0),
  ].map((dimension) => dimension.group<number, number>());
  const all = () => keyed.map((group) => group.all());
  const lengths = [
    country.reduce((a, b) => Math.max(a, b), 0) + 1,
    edges.length - 1,
    grid.columns * grid.rows,
  ];
  return {
    handedOut: (groups) =>
      groups.map((group, i) => {
        const counts = new Float64Array(lengths[i] ?? 0);
        for (const { key, value } of group) counts[key] = value;
        return counts;
      }),
    move: ([from, to]) => {
      date.filterRange([from, to]);
      return all();
    },
    choose: (countries) => {
      const chosen = new Set(countries);
      if (countries.length === 0) byCountry.filterAll();
      else byCountry.filterFunction((key) => chosen.has(Number(key)));
      return all();
    },
  };
}

function monthsOf(start: Int32Array, edges: Int32Array): Uint16Array {
  let month = 0;
  return Uint16Array.from(start, (day) => {
    while (day >= (edges[month + 1] ?? Number.POSITIVE_INFINITY)) month++;
    return month;
  });
}

/** Outside of the grid: the number after the last cell. */
function cellsOf({ longitude, latitude, length }: EventColumns, grid: CellGrid): Uint32Array {
  const { west, north, east, south, columns, rows } = grid;
  return Uint32Array.from({ length }, (_, row) => {
    const x = (Math.fround(mercatorX(longitude[row] ?? 0)) - west) / (east - west);
    const y = (Math.fround(mercatorY(latitude[row] ?? 0)) - north) / (south - north);
    if (!(x >= 0 && x < 1 && y >= 0 && y < 1)) return columns * rows;
    return Math.floor(y * rows) * columns + Math.floor(x * columns);
  });
}
