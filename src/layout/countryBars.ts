import type { CountrySums, Measure } from "../model/eventEngine.ts";

/** One country's number; whole of all others where it stands for them. */
export type CountryNumber = {
  /** Rows. */
  events: number;
  /** What the bar is long: rows, or deaths by the best estimate. */
  value: number;
  /** Deaths by the low and the high estimate; the same as `value` where rows are counted. */
  low: number;
  high: number;
  /** Rows whose number of deaths is unknown. */
  unknown: number;
};

export type BarSort = "most" | "name";

/** Which countries are drawn, by their indices. Index 0, rows that name none, is in neither list. */
export type CountryRows = {
  shown: readonly number[];
  /** Those with at least one row that have no room. */
  others: readonly number[];
};

type Asked = {
  measure: Measure;
  sort: BarSort;
  /** How many rows there is room for. */
  room: number;
  /** Whether a country answers the search. */
  isFound: (country: number) => boolean;
  /** Countries that are filtered by: always among the first, so that they can be let go. */
  chosen: readonly number[];
};

/** The countries of the bar chart: those with the most, in their order, or in the order of names. */
export function countryRows(
  sums: CountrySums,
  names: readonly string[],
  { measure, sort, room, isFound, chosen }: Asked,
): CountryRows {
  const key = measure === "deaths" ? sums.best : sums.events;
  const byMost = (a: number, b: number) =>
    (key[b] ?? 0) - (key[a] ?? 0) || (sums.events[b] ?? 0) - (sums.events[a] ?? 0) || a - b;
  const picked = new Set(chosen);
  const all = names
    .map((_, country) => country)
    .filter((n) => n > 0 && isFound(n) && (picked.has(n) || (sums.events[n] ?? 0) > 0))
    .sort(byMost);
  const drawn = new Set(
    [...all.filter((n) => picked.has(n)), ...all.filter((n) => !picked.has(n))].slice(0, room),
  );
  const shown = all.filter((n) => drawn.has(n));
  if (sort === "name") shown.sort((a, b) => compared(names[a] ?? "", names[b] ?? ""));
  return { shown, others: all.filter((n) => !drawn.has(n)) };
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The number of some countries together. */
export function countryNumber(
  sums: CountrySums,
  countries: readonly number[],
  measure: Measure,
): CountryNumber {
  const sum = (column: Float64Array) => countries.reduce((n, at) => n + (column[at] ?? 0), 0);
  const events = sum(sums.events);
  if (measure === "events") return { events, value: events, low: events, high: events, unknown: 0 };
  return {
    events,
    value: sum(sums.best),
    low: sum(sums.low),
    high: sum(sums.high),
    unknown: sum(sums.unknown),
  };
}
