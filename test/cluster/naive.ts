import { mercatorX, mercatorY } from "../../src/engine/mercator.ts";
import { weekdayUpTo } from "../../src/model/calendar.ts";
import type { CubeBins } from "../../src/model/eventEngine.ts";
import { civilDate, dayNumber } from "../../src/model/period.ts";
import type { ClusterRow } from "./rows.ts";

/** A row as the contract counts it. */
export type NaiveRow = {
  id: string;
  start: number | null;
  end: number | null;
  country: string;
  type: string;
  outlets: readonly string[];
  note: string;
  low: number;
  best: number;
  high: number;
  x: number | null;
  y: number | null;
};

/** ACLED's reading: a week from Monday to Sunday, a whole month, one number of deaths. */
export function acledRow(row: ClusterRow): NaiveRow {
  const [start, end] = row.first === null ? [null, null] : around(row.first, row.precision);
  const best = row.best ?? Number.NaN;
  return { ...common(row), type: row.type, start, end, low: best, best, high: best };
}

/** UCDP's reading: from the first to the last day; a bound that is unknown is the best number. */
export function ucdpRow(row: ClusterRow): NaiveRow {
  const type = TYPES[row.type.length % 3] ?? "";
  const end = row.first === null ? null : (row.last ?? row.first) + 1;
  const best = row.best ?? Number.NaN;
  const [low, high] = [row.low ?? best, row.high !== null && row.high >= 0 ? row.high : best];
  return { ...common(row), type, start: row.first, end, low, best, high };
}

const TYPES = ["State-based conflict", "Non-state conflict", "One-sided violence"];

function common(row: ClusterRow) {
  const isPlaced = row.longitude !== null && row.latitude !== null;
  const outlets = row.source.split(";").map((outlet) => outlet.trim());
  return {
    id: row.id,
    country: row.country,
    note: row.note,
    outlets: [...new Set(outlets)],
    x: isPlaced ? Math.fround(mercatorX(row.longitude ?? 0)) : null,
    y: isPlaced ? Math.fround(mercatorY(row.latitude ?? 0)) : null,
  };
}

function around(day: number, precision: number): [number, number] {
  const [year, month] = civilDate(day);
  if (precision === 2) return [weekdayUpTo(0, day), weekdayUpTo(0, day) + 7];
  if (precision === 3) return [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)];
  return [day, day + 1];
}

export type Named = {
  countries: readonly string[];
  types: readonly string[];
  outlets: readonly string[];
};

/** Whether a row passes, the filters being by name. */
export function passes(row: NaiveRow, named: Named, text: string): boolean {
  const among = (names: readonly string[], name: string) =>
    names.length === 0 || names.includes(name);
  return (
    among(named.countries, row.country) &&
    among(named.types, row.type) &&
    (named.outlets.length === 0 || row.outlets.some((outlet) => named.outlets.includes(outlet))) &&
    row.note.toLowerCase().includes(text.toLowerCase())
  );
}

/** No days hold no row. */
export const overlaps = ({ start, end }: NaiveRow, from: number, to: number): boolean =>
  from < to && start !== null && end !== null && start < to && end > from;

/** Counts by name of country, bin and cell; what is nothing is left out. */
export function naiveCounts(rows: readonly NaiveRow[], { time, cells, measure }: CubeBins) {
  const country: { [name: string]: number[] } = Object.create(null);
  const bins: { [bin: number]: number } = {};
  const spots: { [cell: number]: number } = {};
  let withoutPlace = 0;
  for (const row of rows) {
    const isKnown = !Number.isNaN(row.best);
    const sums = country[row.country] ?? [0, 0, 0, 0, 0];
    const deaths = measure === "deaths";
    const more = [
      1,
      ...(deaths && isKnown ? [row.low, row.best, row.high] : [0, 0, 0]),
      deaths && !isKnown ? 1 : 0,
    ];
    country[row.country] = sums.map((sum, index) => sum + (more[index] ?? 0));
    const weight = measure === "events" ? 1 : isKnown ? row.best : 0;
    const bin = time.findLastIndex((edge) => row.start !== null && edge <= row.start);
    if (bin >= 0 && bin < time.length - 1) bins[bin] = (bins[bin] ?? 0) + weight;
    if (row.x === null || row.y === null) {
      withoutPlace++;
      continue;
    }
    if (cells === null) continue;
    const east = row.x - cells.west - Math.floor(row.x - cells.west);
    const width = cells.east - cells.west;
    if (east >= width || row.y < cells.north || row.y >= cells.south) continue;
    const column = Math.floor(east * (cells.columns / width));
    const line = Math.floor((row.y - cells.north) * (cells.rows / (cells.south - cells.north)));
    const cell = line * cells.columns + column;
    spots[cell] = (spots[cell] ?? 0) + weight;
  }
  return { rows: rows.length, country, time: dense(bins), cells: dense(spots), withoutPlace };
}

const dense = (sums: { [key: number]: number }): { [key: number]: number } =>
  Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
