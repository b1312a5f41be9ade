import type { EventColumns, EventTable } from "../../src/model/eventData.ts";
import { COUNTRIES, DAYS, FIRST_DAY, SOURCES, syntheticRow, TYPES } from "./syntheticRow.ts";

/**
 * What reading `syntheticCsv(rows, seed)` gives, without writing or reading it: columns sorted by day. `offset` and
 * `bytes` are 0; the number of the event drawn is its line − 2.
 */
export function syntheticTable(rows: number, seed = 1): EventTable {
  const columns = emptyColumns(rows);
  const order = byDay(rows, seed);
  for (let at = 0; at < rows; at++) fill(columns, at, order[at] ?? 0, seed);
  return {
    source: "acled",
    columns,
    dictionaries: {
      countries: [{ name: "", iso: null }, ...COUNTRIES.map(({ name }) => ({ name, iso: null }))],
      admins: ["", ...Array.from({ length: 12 }, (_, i) => `Region ${i + 1}`)],
      types: ["", ...TYPES],
      sources: ["", ...SOURCES].map((cell) => ({
        cell,
        outlets: cell === "" ? [] : cell.split("; "),
      })),
    },
    report: {
      unit: "line",
      read: rows,
      kept: rows,
      withoutPlace: 0,
      withoutDate: 0,
      repaired: 0,
      refused: 0,
      issues: { line: new Uint32Array(), reason: new Uint8Array() },
      reasons: [],
      decisions: [],
    },
  };
}

/** Columns of that length in which nothing is known. */
function emptyColumns(length: number): EventColumns {
  return {
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    datePrecision: new Uint8Array(length).fill(1),
    country: new Uint16Array(length),
    admin: new Uint32Array(length),
    type: new Uint16Array(length),
    source: new Uint32Array(length),
    low: new Float32Array(length),
    best: new Float32Array(length),
    high: new Float32Array(length),
    longitude: new Float32Array(length),
    latitude: new Float32Array(length),
    placePrecision: new Uint8Array(length),
    flags: new Uint8Array(length),
    offset: new Float64Array(length),
    bytes: new Uint32Array(length),
    line: new Uint32Array(length),
  };
}

function fill(columns: EventColumns, at: number, number: number, seed: number): void {
  const row = syntheticRow(number, seed);
  columns.start[at] = row.day;
  columns.end[at] = row.day + 1;
  columns.country[at] = row.country + 1;
  columns.admin[at] = row.admin;
  columns.type[at] = row.type + 1;
  columns.source[at] = row.source + 1;
  columns.low[at] = row.fatalities;
  columns.best[at] = row.fatalities;
  columns.high[at] = row.fatalities;
  columns.longitude[at] = row.longitude;
  columns.latitude[at] = row.latitude;
  columns.placePrecision[at] = [0, 1, 2, 4][row.geoPrecision] ?? 0;
  columns.line[at] = number + 2;
}

/** Numbers of the events in ascending order of day, those of one day in the order in which they were drawn. */
function byDay(rows: number, seed: number): Uint32Array {
  const next = new Uint32Array(DAYS + 1);
  const days = new Uint16Array(rows);
  for (let i = 0; i < rows; i++) {
    const day = syntheticRow(i, seed).day - FIRST_DAY;
    days[i] = day;
    next[day + 1] = (next[day + 1] ?? 0) + 1;
  }
  for (let day = 0; day < DAYS; day++) next[day + 1] = (next[day + 1] ?? 0) + (next[day] ?? 0);
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) {
    const day = days[i] ?? 0;
    order[next[day] ?? 0] = i;
    next[day] = (next[day] ?? 0) + 1;
  }
  return order;
}
