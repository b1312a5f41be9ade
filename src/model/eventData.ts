/** Where rows come from: by the columns that the file has. `plain`: a table that the reader mapped by hand. */
export type EventSource = "acled" | "ucdp" | "gtd" | "plain";

/** A civil day as in `Period`: days since 1970-01-01, no clock, no time zone. */
export type Day = number;

/** `start` and `end` of a row whose date is unknown; smaller than every day. */
export const NO_DAY = -0x80000000;

/** How finely a row is dated; `EventColumns.datePrecision` holds the index. */
export const DATE_PRECISIONS = ["unknown", "day", "days", "week", "month", "year", "span"] as const;

/** How finely a row is placed; `EventColumns.placePrecision` holds the index. `country` is a stand-in point. */
export const PLACE_PRECISIONS = [
  "unknown",
  "exact",
  "near",
  "district",
  "province",
  "country",
] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Bits of `EventColumns.flags`. */
export const FLAGS = {
  /** low ≤ best ≤ high does not hold in the file; the three stand as they are. */
  disordered: 1,
  /** Something in the row was read although it is not as the format says; the report names it. */
  repaired: 2,
  /** A death toll that the source's own rules use for "unknown" (ACLED's 10). */
  conventional: 4,
} as const;

/**
 * Rows as columns, all of the same length, in ascending order of `start`, rows without a date first, rows of one day
 * in the order of the file. Values of a dictionary are indices into it; index 0 of each dictionary is "" and means
 * that the row says nothing.
 */
export type EventColumns = {
  length: number;
  /** First day of the row's period; `NO_DAY`: no date. */
  start: Int32Array;
  /** Day after the last one; `NO_DAY` where `start` is. */
  end: Int32Array;
  datePrecision: Uint8Array;
  country: Uint16Array;
  /** First-order division, as "governorate". */
  admin: Uint32Array;
  type: Uint16Array;
  /** Index into the source cells, each of which may name several outlets. */
  source: Uint32Array;
  /** Deaths; NaN: unknown. A file with one number has it in all three. */
  low: Float32Array;
  best: Float32Array;
  high: Float32Array;
  /** WGS 84 degrees; NaN in both: no place. */
  longitude: Float32Array;
  latitude: Float32Array;
  placePrecision: Uint8Array;
  flags: Uint8Array;
  /** Where the record lies in the file, in bytes. */
  offset: Float64Array;
  bytes: Uint32Array;
  /** Line of the file on which the record begins, from 1; of a GeoJSON the number of the feature. */
  line: Uint32Array;
};

export type EventCountry = {
  /** As the file names it. */
  name: string;
  /** ISO 3166-1 alpha-2; null: a country that is no more, or one that is not known. */
  iso: string | null;
};

export type EventSourceCell = {
  /** As it stands in the file. */
  cell: string;
  /** The outlets that it names. */
  outlets: readonly string[];
};

export type EventDictionaries = {
  countries: readonly EventCountry[];
  admins: readonly string[];
  types: readonly string[];
  sources: readonly EventSourceCell[];
};

/** What the rows of a file are numbered by: its lines, or the features of a GeoJSON, both from 1. */
export type RowUnit = "line" | "feature";

/** What became of each row: read = kept + refused. */
export type ImportReport = {
  /** What `issues.line` counts, and `line` of the rows. */
  unit: RowUnit;
  read: number;
  kept: number;
  /** Of those kept. */
  withoutPlace: number;
  withoutDate: number;
  repaired: number;
  refused: number;
  /** One entry for each remark on a row, in the order of the file; `reason` is an index into `reasons`. */
  issues: { line: Uint32Array; reason: Uint8Array };
  /** Sentences for the reader, each with the way out. */
  reasons: readonly { sentence: string; isRefused: boolean }[];
  /** What was decided for the whole file and how, for the reader: separator, encoding, order of day and month. */
  decisions: readonly string[];
};

/** Everything that an opened file gives. */
export type EventTable = {
  source: EventSource;
  columns: EventColumns;
  dictionaries: EventDictionaries;
  report: ImportReport;
};

/** One row as its card shows it; decoded from the file when asked for. */
export type EventRow = {
  /** What `EventEngine.rowsAt` takes. */
  row: number;
  id: string;
  start: Day;
  end: Day;
  datePrecision: DatePrecision;
  country: string;
  admin: string;
  place: string;
  longitude: number;
  latitude: number;
  placePrecision: PlacePrecision;
  type: string;
  /** Who took part, as the file names them. */
  actors: readonly string[];
  low: number;
  best: number;
  high: number;
  source: string;
  /** The source note: the quote of the event. "": the row has none. */
  note: string;
  flags: number;
  /** As `EventColumns.line`; 0: the row is on a cluster, not in a file. */
  line: number;
  /** Every field that the row has, under the file's own column names. */
  fields: readonly (readonly [column: string, value: string])[];
};
