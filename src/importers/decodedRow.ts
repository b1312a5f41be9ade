import {
  DATE_PRECISIONS,
  type EventRow,
  type EventTable,
  PLACE_PRECISIONS,
} from "../model/eventData.ts";
import { acled } from "./acled.ts";
import { gtd } from "./gtd.ts";
import type { ColumnRole, ImportLayout } from "./layout.ts";
import { columnAt, columnName } from "./sourceLayout.ts";
import { ucdp } from "./ucdp.ts";

const TOLD = { acled: acled.told, ucdp: ucdp.told, gtd: gtd.told, plain: null };

/** A row as its card shows it. `cells`: what its record says, one for each column of the layout. */
export function decodedRow(
  table: EventTable,
  layout: ImportLayout,
  row: number,
  cells: readonly string[],
): EventRow {
  const { header, roles } = layout;
  const has = (role: ColumnRole) => cells[roles.indexOf(role)]?.trim() ?? "";
  const read = readRow(table, row);
  const decoded: EventRow = {
    ...read,
    id: has("id") || has("idDate"),
    place: has("place"),
    actors: roles.flatMap((role, at) =>
      role === "actor" && cells[at]?.trim() ? [cells[at].trim()] : [],
    ),
    source: has("source"),
    note: has("note"),
    fields: cells.flatMap((cell, at) =>
      cell.trim() === "" ? [] : [[header[at] || `Column ${at + 1}`, cell] as const],
    ),
  };
  const names = header.map(columnName);
  const cell = (name: string) => cells[columnAt(names, name)]?.trim() ?? "";
  return { ...decoded, ...TOLD[table.source]?.(cell, decoded) };
}

/** What the columns hold of a row. */
function readRow({ columns, dictionaries }: EventTable, row: number) {
  const number = (of: ArrayLike<number>) => of[row] ?? Number.NaN;
  return {
    row,
    start: number(columns.start),
    end: number(columns.end),
    datePrecision: DATE_PRECISIONS[number(columns.datePrecision)] ?? "unknown",
    country: dictionaries.countries[number(columns.country)]?.name ?? "",
    admin: dictionaries.admins[number(columns.admin)] ?? "",
    longitude: number(columns.longitude),
    latitude: number(columns.latitude),
    placePrecision: PLACE_PRECISIONS[number(columns.placePrecision)] ?? "unknown",
    type: dictionaries.types[number(columns.type)] ?? "",
    low: number(columns.low),
    best: number(columns.best),
    high: number(columns.high),
    flags: number(columns.flags),
    line: number(columns.line),
  };
}
