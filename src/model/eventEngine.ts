import type { Day, EventCountry, EventRow, EventSource } from "./eventData.ts";

/** What other filters than the date ask for; an empty list or text asks for nothing. */
export type OtherFilters = {
  /** Indices into `Described.countries`. */
  countries: readonly number[];
  /** Indices into `Described.types`. */
  types: readonly number[];
  /** Indices into `Described.outlets`; a row passes if its source names one of them. */
  outlets: readonly number[];
  /** Words that the row's note holds, whatever the case of its letters. */
  text: string;
};

/** Which rows `rows` gives. `from` and `to` null: whatever the date, and rows without one too. */
export type RowFilter = OtherFilters & {
  /** First day; a row passes whose period overlaps [from, to). */
  from: Day | null;
  to: Day | null;
  /** Rows placed inside; null: wherever, and rows without a place too. */
  box: Box | null;
};

/**
 * In web Mercator's unit square: x grows to the east, y to the south; half-open. One that reaches over the square's west
 * or east edge holds what lies at the other.
 */
export type Box = { west: number; north: number; east: number; south: number };

export type CellGrid = Box & { columns: number; rows: number };

/** What is counted, for the timeline and the cells: rows, or deaths by the best estimate. */
export type Measure = "events" | "deaths";

export type CubeBins = {
  /** Ascending days, one more than bins: bin i is [edges[i], edges[i + 1]). A row is counted where its period begins. */
  time: Int32Array;
  /** null: no map is shown. Cell = row of the grid × columns + column. */
  cells: CellGrid | null;
  measure: Measure;
};

/**
 * Sums by one key; `low`, `best`, `high` leave out rows whose best estimate is unknown, which `unknown` counts. A bound
 * that alone is unknown is the best estimate.
 */
export type CountrySums = {
  events: Float64Array;
  low: Float64Array;
  best: Float64Array;
  high: Float64Array;
  unknown: Float64Array;
};

export type Counts = {
  rows: number;
  /** Indexed like `Described.countries`. `low` to `unknown` are zeros under the measure `events`. */
  country: CountrySums;
  time: Float64Array;
  /** Empty where `CubeBins.cells` is null. */
  cells: Float64Array;
  /** Rows counted under `country` whose place is unknown. */
  withoutPlace: number;
  /** Some shard did not answer: the truth is at least this much. */
  isPartial: boolean;
};

/** Counts for one set of other filters, from which every brush is answered. */
export type Cube = {
  bins: CubeBins;
  /** Of all rows that pass the other filters, those without a date too. */
  whole: Counts;
  /** Days on which a brush may begin or end, ascending; null: any. */
  steps: Int32Array | null;
  /** Of the rows whose period overlaps [from, to); from ≤ to, none if they are the same. The arrays belong to the caller. */
  counts: (from: Day, to: Day) => Promise<Counts>;
  close: () => void;
};

export type RowOrder = "oldest" | "newest" | "deadliest";

export type Described = {
  source: EventSource;
  rows: number;
  /** Index 0: rows that name none. */
  countries: readonly EventCountry[];
  types: readonly string[];
  outlets: readonly string[];
  /** Rows of each country, type, outlet, whatever the filter. */
  countryRows: Float64Array;
  typeRows: Float64Array;
  outletRows: Float64Array;
  /** First day and the day after the last; null: no row has a date. */
  extent: { start: Day; end: Day } | null;
  withoutDate: number;
  withoutPlace: number;
  /** Place of all rows that have one, on a map that is cut as `mapCut.ts` says; null: none has. */
  box: Box | null;
};

/** One contract for rows in this page, in a worker and on a cluster. Every promise rejects with one sentence for the reader. */
export type EventEngine = {
  described: Described;
  /** `active`: the dimension that is brushed, which the cube answers without asking again. */
  openCube: (
    active: "date",
    bins: CubeBins,
    filters: OtherFilters,
    signal?: AbortSignal,
  ) => Promise<Cube>;
  /** How many rows pass, and those from `from` on, at most `limit`. */
  rows: (
    filter: RowFilter,
    order: RowOrder,
    range: { from: number; limit: number },
    signal?: AbortSignal,
  ) => Promise<{ total: number; rows: readonly EventRow[] }>;
  /** The rows of `Points.row` or `EventRow.row`, in that order. */
  rowsAt: (rows: readonly number[], signal?: AbortSignal) => Promise<readonly EventRow[]>;
  /** The rows whose `EventRow.id` is this, as `rowsAt` takes them, the earliest first; none for "". Several may be cut short. */
  rowsNamed: (id: string, signal?: AbortSignal) => Promise<readonly number[]>;
  /** Points for exact symbols, without decoding the file: at most `limit` rows, and how many there are. */
  points: (filter: RowFilter, limit: number, signal?: AbortSignal) => Promise<Points>;
  close: () => void;
};

/** The file behind the columns: what the engine does not hold in memory. */
export type EventFile = {
  /** Rows of the columns, by their positions there, decoded in that order. */
  decoded: (rows: readonly number[]) => Promise<readonly EventRow[]>;
  /** One byte for each row of the columns: 1 where its note holds the text, whatever the case of its letters. */
  holding: (text: string, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Rows of the columns whose id is this very text, ascending; none for "". */
  named: (id: string, signal?: AbortSignal) => Promise<readonly number[]>;
};

/** Parallel arrays. */
export type Points = {
  total: number;
  /** Numbers for `rowsAt`; the engine knows what they mean. */
  row: Uint32Array;
  /** Web Mercator's unit square. */
  x: Float32Array;
  y: Float32Array;
  best: Float32Array;
  placePrecision: Uint8Array;
  type: Uint16Array;
  /** As in `EventColumns`: with both, a brush over the points asks nothing. */
  start: Int32Array;
  end: Int32Array;
};
