import { countryTable } from "./countries.ts";
import type { ColumnRole, DateRule, Encoding, ImportLayout } from "./layout.ts";
import type { SourceTable } from "./sourceTable.ts";
import type { TextShape } from "./textShape.ts";

/** How a file of a known source is to be read. `header`: its own names, or those of a known order where it has none. */
export function sourceLayout(
  table: SourceTable,
  shape: TextShape,
  header: readonly string[],
  hasHeader: boolean,
): ImportLayout {
  const roles = sourceRoles(table, header);
  const rows = hasHeader ? shape.records.slice(1) : shape.records;
  const decimal = decimalOf(roles, rows);
  return {
    source: table.source,
    unit: "line",
    delimiter: shape.delimiter.charCodeAt(0),
    encoding: shape.encoding,
    hasHeader,
    header,
    roles,
    dayOrder: null,
    datePrecisions: dateRules(table, roles.includes("end")),
    placePrecisions: table.placePrecisions,
    unknown: new Set(table.unknown),
    conventional: [],
    decimal,
    countries: countryTable(table.countryNumbers),
    types: table.types,
    outletSeparator: table.outletSeparator,
    decisions: [
      hasHeader
        ? `Read as ${table.name} by the names of its columns, ${header.length} in all.`
        : `Read as ${table.name} by the order of its ${header.length} columns: the file names none.`,
      ...shapeDecisions(shape, decimal),
    ],
  };
}

/** What each column is read as. A name of ten letters may be a longer one that a shapefile has cut. */
function sourceRoles(table: SourceTable, header: readonly string[]) {
  const names = header.map(columnName);
  const roles: (ColumnRole | null)[] = names.map(() => null);
  for (const [role, ...aliases] of table.columns) {
    const at = aliases.map((alias) => columnAt(names, alias)).find((found) => found !== -1);
    if (at !== undefined && roles[at] === null) roles[at] = role;
  }
  return roles;
}

/** The name by which a column is known: small letters, without blanks around. */
export const columnName = (name: string): string =>
  name
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase();

/** Position of a column; -1: there is none. */
export function columnAt(names: readonly string[], alias: string): number {
  const at = names.indexOf(alias);
  return at === -1 && alias.length > 10 ? names.indexOf(alias.slice(0, 10)) : at;
}

/** Sentences about how the file is written. */
export function shapeDecisions(
  { delimiter, encoding }: TextShape,
  decimal: ImportLayout["decimal"],
): string[] {
  const sign = { ",": "commas", ";": "semicolons", "\t": "tabs" }[delimiter] ?? "commas";
  const shape = `Fields are separated by ${sign}; the text is ${ENCODINGS[encoding]}.`;
  return decimal === "," ? [shape, "Numbers have a comma before their fraction."] : [shape];
}

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8, or windows-1252 where it is not that",
  "windows-1252": "windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

/** A comma before the fraction, where a number has one and none has a point. */
export function decimalOf(
  roles: readonly (ColumnRole | null)[],
  rows: readonly (readonly string[])[],
): "." | "," {
  const cells = rows.flatMap((row) =>
    row.filter((_, at) => /^(?:latitude|longitude|low|best|high|deaths)$/.test(roles[at] ?? "")),
  );
  const has = (form: RegExp) => cells.some((cell) => form.test(cell.trim()));
  return has(/^-?\d+,\d+$/) && !has(/^-?\d+\.\d+$/) ? "," : ".";
}

function dateRules({ datePrecisions }: SourceTable, hasEnd: boolean): Map<string, DateRule> {
  return new Map(
    [...datePrecisions].map(([cell, { precision, widen, alone }]) => [
      cell,
      hasEnd || !alone ? { precision, widen } : alone,
    ]),
  );
}
