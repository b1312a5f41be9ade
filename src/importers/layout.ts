import type { EventCountry, EventSource, RowUnit } from "../model/eventData.ts";

/** How a file is to be read: what detection or the mapping form decides. Holds no function, so that it can go to a worker. */
export type ImportLayout = {
  source: EventSource;
  /** The byte between fields: comma, semicolon or tab. */
  delimiter: number;
  encoding: Encoding;
  /** Whether the first record names the columns and so is no row. */
  hasHeader: boolean;
  /** `feature`: the file was rewritten from a GeoJSON, of which each row is a feature. */
  unit: RowUnit;
  /** Names of the columns by position, as the file or a known layout has them; "" for a nameless one. */
  header: readonly string[];
  /** What each column of `header` is read as; null: only the card shows it. Of a role that stands twice the first is read. */
  roles: readonly (ColumnRole | null)[];
  /** What "04/05/2020" means; null: decided from the whole file. */
  dayOrder: DayOrder | null;
  /** By the cell of `datePrecision` as written, in lower case; a cell that is not here is listed. */
  datePrecisions: ReadonlyMap<string, DateRule>;
  /** By the cell of `placePrecision` as written, in lower case; values are indices into `PLACE_PRECISIONS`. */
  placePrecisions: ReadonlyMap<string, number>;
  /** Cells that mean "unknown" besides a blank one, in lower case: "-9", "-99", "unknown". */
  unknown: ReadonlySet<string>;
  /** Death tolls that the source's rules use for "unknown", flagged `FLAGS.conventional`. */
  conventional: readonly number[];
  /** The sign before the fraction; thousands are never grouped. */
  decimal: "." | ",";
  /** By the trimmed cell in lower case; a cell that is not here stands as it is, with no code. */
  countries: ReadonlyMap<string, EventCountry>;
  /** What to call a type, by the trimmed cell in lower case; a cell that is not here stands as it is. */
  types: ReadonlyMap<string, string>;
  /** What stands between the outlets of one source cell; null: the cell names one. */
  outletSeparator: string | null;
  /** What was decided before reading, in sentences for the reader; they begin the report's `decisions`. */
  decisions: readonly string[];
};

/** The last two are re-coded as UTF-8 before reading; `EventColumns.offset` then counts bytes of the re-coded text. */
export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

export type DayOrder = "day first" | "month first";

/**
 * `id`: names the row. `idDate`: the same, and begins with YYYYMMDD, read as a date where nothing else dates the row.
 * `start`, `end`: first and last day. `year`, `month`, `day`: numbers, 0 is unknown; the year also dates a row whose
 * `start` cannot be read. `dateText`: a date in free words, only shown. `point`: "POINT (longitude latitude)", read
 * where `latitude` or `longitude` is blank. `deaths`: one number for all of `low`, `best` and `high`. `actor`: may
 * stand several times.
 */
export type ColumnRole =
  | "id"
  | "idDate"
  | "start"
  | "end"
  | "year"
  | "month"
  | "day"
  | "dateText"
  | "datePrecision"
  | "country"
  | "admin"
  | "place"
  | "latitude"
  | "longitude"
  | "point"
  | "placePrecision"
  | "type"
  | "actor"
  | "low"
  | "best"
  | "high"
  | "deaths"
  | "source"
  | "note";

/** What a precision cell says of the row's date. */
export type DateRule = {
  /** Index into `DATE_PRECISIONS`. */
  precision: number;
  /** How far the period reaches around the days that the row gives. */
  widen: Widening;
};

/** `around`: from three days before to three days after; `week`: Monday to Sunday. */
export type Widening = "none" | "around" | "week" | "month" | "year";
