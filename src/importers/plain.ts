import type { ColumnProfile } from "./columnProfile.ts";
import { columnProfile } from "./columnProfile.ts";
import { countryTable } from "./countries.ts";
import { dateForm, provenDayOrder } from "./dateForms.ts";
import type { ColumnRole, DayOrder, ImportLayout } from "./layout.ts";
import { decimalOf, shapeDecisions } from "./sourceLayout.ts";
import { type Mapping, suggestedMapping } from "./suggestedMapping.ts";
import type { TextShape } from "./textShape.ts";

/** A table of no known source, for the reader to map. */
export type PlainTable = {
  shape: TextShape;
  hasHeader: boolean;
  /** By position. */
  columns: readonly ColumnProfile[];
  /** Rows that the profiles are of. */
  rows: number;
  /** Rows of the whole file, over which those are spread evenly; null: they are the first ones. */
  of: number | null;
  suggested: Mapping;
  /** What the dates of these rows prove about day and month; null: nothing. */
  dayOrder: DayOrder | null;
};

/** What the reader decides about a plain table. `dayOrder` null: the whole file decides. */
export type PlainChoices = {
  mapping: Mapping;
  dayOrder: DayOrder | null;
  /** Cells that mean "unknown" besides a blank one. */
  unknown: readonly string[];
};

/** Suggested as cells that mean "unknown". */
export const UNKNOWN_CELLS = ["-9", "-99", "-999", "NA", "N/A", "NULL", "unknown"] as const;

/** A table with the profile of each column; `of`: as in `PlainTable`. */
export function plainTable(shape: TextShape, of: number | null = null): PlainTable {
  const [first = [], ...others] = shape.records;
  const hasHeader = isHeader(first);
  const records = (hasHeader ? others : shape.records).filter(
    ({ length }) => length > 1 || shape.width === 1,
  );
  const columns = Array.from({ length: Math.max(first.length, shape.width) }, (_, at) => {
    const name = hasHeader ? (first[at]?.replace(/^\ufeff/, "").trim() ?? "") : "";
    return columnProfile(
      name === "" ? `Column ${at + 1}` : name,
      records.map((record) => record[at] ?? ""),
    );
  });
  const suggested = suggestedMapping(columns);
  const dates = suggested.get("start");
  const cells = dates === undefined ? [] : records.map((record) => record[dates] ?? "");
  return {
    shape,
    hasHeader,
    columns,
    rows: records.length,
    of,
    suggested,
    dayOrder: provenDayOrder(cells),
  };
}

/** How a plain table is to be read as the reader has mapped it. */
export function plainLayout(table: PlainTable, choices: PlainChoices): ImportLayout {
  const { shape, hasHeader, columns } = table;
  const roles: (ColumnRole | null)[] = columns.map(() => null);
  for (const [role, at] of choices.mapping) roles[at] = role;
  const decimal = decimalOf(roles, shape.records);
  return {
    source: "plain",
    unit: "line",
    delimiter: shape.delimiter.charCodeAt(0),
    encoding: shape.encoding,
    hasHeader,
    header: columns.map(({ name }) => name),
    roles,
    dayOrder: choices.dayOrder,
    datePrecisions: new Map(),
    placePrecisions: new Map(),
    unknown: new Set(choices.unknown.map((cell) => cell.trim().toLowerCase())),
    conventional: [],
    decimal,
    countries: countryTable("iso"),
    types: new Map(),
    outletSeparator: ";",
    decisions: [
      `${columns.length} columns, read as you mapped them.`,
      ...shapeDecisions(shape, decimal),
      ...countryDecisions(columns[choices.mapping.get("country") ?? -1]),
      ...(hasHeader ? [] : ["The file names no columns: its first line is a row."]),
    ],
  };
}

function countryDecisions(column: ColumnProfile | undefined): string[] {
  const isNumbered = column?.examples.some((cell) => /^\d{1,3}$/.test(cell));
  return isNumbered ? ["Numbers of countries are read as ISO 3166-1 codes."] : [];
}

/** A first line names the columns when none of its cells is a date or a number, and most say something. */
function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isValue = (cell: string) => dateForm(cell) !== null || /^-?\d+(?:[.,]\d+)?$/.test(cell);
  return filled.length * 2 >= cells.length && !filled.some(isValue);
}
