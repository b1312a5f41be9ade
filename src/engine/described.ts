import type { EventColumns } from "../model/eventData.ts";
import type { Box, Described } from "../model/eventEngine.ts";
import { cutX } from "../model/mapCut.ts";
import type { Outlets } from "./outlets.ts";
import type { RowTable } from "./rowTable.ts";
import type { Spots } from "./spots.ts";

/** What the table holds, whatever the filters. */
export function described(table: RowTable, outlets: Outlets): Described {
  const { columns, dictionaries, source, spots, undated } = table;
  const { length } = columns;
  const cellRows = rowsOf(columns.source, dictionaries.sources.length);
  return {
    source,
    rows: length,
    countries: dictionaries.countries,
    types: dictionaries.types,
    outlets: outlets.names,
    countryRows: rowsOf(columns.country, dictionaries.countries.length),
    typeRows: rowsOf(columns.type, dictionaries.types.length),
    outletRows: outletRows(outlets, cellRows),
    extent: extent(columns, undated),
    withoutDate: undated,
    withoutPlace: unplaced(spots),
    box: boxOf(spots),
  };
}

function rowsOf(indices: Uint16Array | Uint32Array, length: number): Float64Array {
  const rows = new Float64Array(length);
  for (let row = 0; row < indices.length; row++) {
    const index = indices[row] ?? 0;
    rows[index] = (rows[index] ?? 0) + 1;
  }
  return rows;
}

function unplaced({ x }: Spots): number {
  let rows = 0;
  for (let row = 0; row < x.length; row++) if (Number.isNaN(x[row])) rows++;
  return rows;
}

function outletRows({ names, ofCell }: Outlets, cellRows: Float64Array): Float64Array {
  const rows = new Float64Array(names.length);
  ofCell.forEach((named, cell) => {
    for (const outlet of named) rows[outlet] = (rows[outlet] ?? 0) + (cellRows[cell] ?? 0);
  });
  return rows;
}

function extent({ start, end, length }: EventColumns, undated: number): Described["extent"] {
  const first = start[undated];
  if (first === undefined) return null;
  let last = first + 1;
  for (let row = undated; row < length; row++) last = Math.max(last, end[row] ?? 0);
  return { start: first, end: last };
}

/** Half the distance of two neighbouring 32-bit floats below 1: what a half-open box needs to hold its last point. */
const EDGE = 2 ** -25;

function boxOf({ x, y }: Spots): Box | null {
  const [west, east] = range(x, cutX);
  const [north, south] = range(y, (value) => value);
  return west > east ? null : { west, north, east: east + EDGE, south: south + EDGE };
}

function range(values: Float32Array, on: (value: number) => number): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = on(values[row] ?? Number.NaN);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
