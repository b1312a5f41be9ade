import { mayBe, type RemoteColumn, type RemoteRole } from "../../engine/remoteMapping.ts";

/** What a reader may map, in the order of the form. */
export const CONNECT_ROLES: readonly { role: RemoteRole; words: string }[] = [
  { role: "start", words: "Date, or first day" },
  { role: "end", words: "Last day" },
  { role: "datePrecision", words: "How exactly the date is known" },
  { role: "country", words: "Country" },
  { role: "admin", words: "Province" },
  { role: "place", words: "Place name" },
  { role: "latitude", words: "Latitude" },
  { role: "longitude", words: "Longitude" },
  { role: "placePrecision", words: "How exactly the place is known" },
  { role: "type", words: "Type of event" },
  { role: "best", words: "Deaths, or their best estimate" },
  { role: "low", words: "Deaths, low estimate" },
  { role: "high", words: "Deaths, high estimate" },
  { role: "note", words: "Note, shown as the quote" },
  { role: "source", words: "Source" },
  { role: "id", words: "Id" },
  { role: "rows", words: "How many rows each record stands for, in a roll-up" },
];

export type Roles = ReadonlyMap<RemoteRole, string>;

/** Columns that can be read in a role. */
export const columnsFor = (role: RemoteRole, columns: readonly RemoteColumn[]) =>
  columns.filter((column) => mayBe(role, column));

/** The roles with another column in one; "": none. A column has one role. */
export function withRole(roles: Roles, role: RemoteRole, name: string): Roles {
  const others = [...roles].filter(([other, taken]) => other !== role && taken !== name);
  return new Map(name === "" ? others : [...others, [role, name] as const]);
}

/** Why a table cannot be opened so, with the way out; null: it can. */
export function rolesFault(roles: Roles): string | null {
  if (!roles.has("start") && !roles.has("country") && !roles.has("latitude"))
    return "Choose at least a date, a country or coordinates: without them no view can show the rows.";
  if (roles.has("latitude") !== roles.has("longitude"))
    return "A point needs both its latitude and its longitude: choose the other column too.";
  return null;
}
