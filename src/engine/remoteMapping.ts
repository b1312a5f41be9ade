import type { EventCountry, EventSource } from "../model/eventData.ts";

/** A column as `system.columns` names it. */
export type RemoteColumn = { name: string; type: string };

/** What a column is read as. `start` and `end`: first and last day. `rows`: how many rows a record of a roll-up stands for. */
export const REMOTE_ROLES = [
  "id",
  "start",
  "end",
  "datePrecision",
  "country",
  "admin",
  "place",
  "latitude",
  "longitude",
  "placePrecision",
  "type",
  "low",
  "best",
  "high",
  "source",
  "note",
  "rows",
] as const;

export type RemoteRole = (typeof REMOTE_ROLES)[number];

/** How far a period reaches around the days that the row gives; as the importers read files. */
export type RemoteWidening = "none" | "around" | "week" | "month" | "year";

/** How a table is to be read. */
export type RemoteMapping = {
  source: EventSource;
  /** All columns of the table, in its order. */
  columns: readonly RemoteColumn[];
  roles: ReadonlyMap<RemoteRole, RemoteColumn>;
  actors: readonly RemoteColumn[];
  /** By the cell as text; `precision` is an index into `DATE_PRECISIONS`. */
  datePrecisions: ReadonlyMap<string, { precision: number; widen: RemoteWidening }>;
  /** By the cell as text; values are indices into `PLACE_PRECISIONS`. What is not here is unknown. */
  placePrecisions: ReadonlyMap<string, number>;
  /** By the trimmed cell in lower case; a cell that is not here stands as it is, with no code. */
  countries: ReadonlyMap<string, EventCountry>;
  /** By the trimmed cell in lower case; a cell that is not here stands as it is. */
  types: ReadonlyMap<string, string>;
  /** What stands between the outlets of one source cell; null: the cell names one. */
  outletSeparator: string | null;
  /** Death tolls that the source's rules use for "unknown", flagged. */
  conventional: readonly number[];
};

const NUMBERS = /^(?:Nullable\()?(?:U?Int\d+|Float\d+|Decimal)/;
const PLAIN =
  /^(?:LowCardinality\()?(?:Nullable\()?(?:String|FixedString|Enum|U?Int|Float|Decimal)/;
const DAYS = /^(?:Nullable\()?Date/;
const TEXT = /^(?:LowCardinality\()?(?:Nullable\()?(?:String|FixedString)/;

const isNumber = ({ type }: RemoteColumn): boolean => NUMBERS.test(type);
export const isDate = ({ type }: RemoteColumn): boolean => DAYS.test(type);
export const isText = ({ type }: RemoteColumn): boolean => TEXT.test(type);
export const isNullable = ({ type }: RemoteColumn): boolean => type.includes("Nullable(");

const KINDS: { readonly [role in RemoteRole]: (column: RemoteColumn) => boolean } = {
  id: (column) => PLAIN.test(column.type) || column.type === "UUID",
  start: (column) => isDate(column) || isText(column),
  end: (column) => isDate(column) || isText(column),
  datePrecision: (column) => PLAIN.test(column.type),
  country: (column) => PLAIN.test(column.type),
  admin: (column) => PLAIN.test(column.type),
  place: (column) => PLAIN.test(column.type),
  latitude: (column) => isNumber(column) || isText(column),
  longitude: (column) => isNumber(column) || isText(column),
  placePrecision: (column) => PLAIN.test(column.type),
  type: (column) => PLAIN.test(column.type),
  low: (column) => isNumber(column) || isText(column),
  best: (column) => isNumber(column) || isText(column),
  high: (column) => isNumber(column) || isText(column),
  source: (column) => PLAIN.test(column.type),
  note: isText,
  rows: isNumber,
};

/** Whether a column can be read as this. */
export const mayBe = (role: RemoteRole, column: RemoteColumn): boolean => KINDS[role](column);
