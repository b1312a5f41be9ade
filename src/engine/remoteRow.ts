import { DATE_PRECISIONS, type EventRow, FLAGS, PLACE_PRECISIONS } from "../model/eventData.ts";
import type { RemoteColumn, RemoteMapping, RemoteRole } from "./remoteMapping.ts";

export type FoundRow = {
  number: number;
  start: number;
  end: number;
  isPlaced: boolean;
  /** As text, null for NULL, in the order of the columns. */
  cells: readonly (string | null)[];
};

/** One row as its card shows it. */
export function remoteRow(
  mapping: RemoteMapping,
  columns: readonly RemoteColumn[],
  found: FoundRow,
): EventRow {
  const cells = new Map(columns.map(({ name }, index) => [name, found.cells[index] ?? null]));
  const cell = (role: RemoteRole): string => cells.get(mapping.roles.get(role)?.name ?? "") ?? "";
  const degrees = (role: RemoteRole) => (found.isPlaced ? Number(cell(role)) : Number.NaN);
  const country = cell("country").trim();
  const type = cell("type").trim();
  return {
    row: found.number,
    id: cell("id"),
    start: found.start,
    end: found.end,
    datePrecision: datePrecision(mapping, cell("datePrecision"), found),
    country: mapping.countries.get(country.toLowerCase())?.name ?? country,
    admin: cell("admin"),
    place: cell("place"),
    longitude: degrees("longitude"),
    latitude: degrees("latitude"),
    placePrecision: placePrecision(mapping, cell("placePrecision"), found),
    type: mapping.types.get(type.toLowerCase()) ?? type,
    actors: mapping.actors.flatMap(({ name }) => cells.get(name) || []),
    ...deaths(mapping, cell),
    source: cell("source"),
    note: cell("note"),
    line: 0,
    fields: columns.map(({ name }) => [name, cells.get(name) ?? ""] as const),
  };
}

function datePrecision(
  { datePrecisions }: RemoteMapping,
  cell: string,
  { start, end }: FoundRow,
): EventRow["datePrecision"] {
  if (start >= end) return "unknown";
  const rule = datePrecisions.get(cell.toLowerCase());
  return (rule && DATE_PRECISIONS[rule.precision]) ?? (end - start > 1 ? "days" : "day");
}

function placePrecision(
  mapping: RemoteMapping,
  cell: string,
  { isPlaced }: FoundRow,
): EventRow["placePrecision"] {
  const index = mapping.placePrecisions.get(cell.toLowerCase()) ?? 0;
  return isPlaced ? (PLACE_PRECISIONS[index] ?? "unknown") : "unknown";
}

/** NaN: unknown. A table with one number has it in all three. */
function deaths(mapping: RemoteMapping, cell: (role: RemoteRole) => string) {
  const best = numberOf(cell("best"));
  const bound = (role: "low" | "high") => (mapping.roles.has(role) ? numberOf(cell(role)) : best);
  const low = bound("low");
  const high = bound("high");
  const isDisordered = low > best || best > high;
  const isConventional = mapping.conventional.includes(best);
  const flags = (isDisordered ? FLAGS.disordered : 0) | (isConventional ? FLAGS.conventional : 0);
  return { low, best, high, flags };
}

function numberOf(cell: string): number {
  const number = cell.trim() === "" ? Number.NaN : Number(cell);
  return number >= 0 ? number : Number.NaN;
}
