import type { ColumnRole } from "../../importers/layout.ts";
import type { Mapping } from "../../importers/suggestedMapping.ts";

export type Role = { role: ColumnRole; words: string };

/** What a reader may map, in the order of the form. */
export const ROLES: readonly Role[] = [
  { role: "start", words: "Date, or first day" },
  { role: "country", words: "Country" },
  { role: "latitude", words: "Latitude" },
  { role: "longitude", words: "Longitude" },
  { role: "place", words: "Place name" },
  { role: "type", words: "Type of event" },
  { role: "deaths", words: "Deaths" },
  { role: "note", words: "Note, shown as the quote" },
  { role: "source", words: "Source" },
  { role: "id", words: "Id" },
];

/** What few files have in columns of their own. */
export const RARE_ROLES: readonly Role[] = [
  { role: "end", words: "Last day" },
  { role: "year", words: "Year" },
  { role: "month", words: "Month" },
  { role: "day", words: "Day of the month" },
  { role: "admin", words: "Province" },
  { role: "point", words: "Point, as POINT (lon lat)" },
  { role: "low", words: "Deaths, low estimate" },
  { role: "best", words: "Deaths, best estimate" },
  { role: "high", words: "Deaths, high estimate" },
];

/** A mapping in which a role has another column; a column has one role. `at`: its position as text, "": none. */
export function mapped(mapping: Mapping, role: ColumnRole, at: string): Mapping {
  const column = at === "" ? null : Number(at);
  const others = [...mapping].filter(([other, taken]) => other !== role && taken !== column);
  return new Map(column === null ? others : [...others, [role, column]]);
}

/** Why a table cannot be opened so, with the way out; null: it can. */
export function mappingFault(mapping: Mapping): string | null {
  const has = (...roles: ColumnRole[]) => roles.some((role) => mapping.has(role));
  if (!has("start", "year", "country", "latitude", "point")) {
    return "Choose at least a date, a country or coordinates: without them no view can show the rows.";
  }
  if (has("latitude") !== has("longitude")) {
    return "A point needs both its latitude and its longitude: choose the other column too.";
  }
  return null;
}
