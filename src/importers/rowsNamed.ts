import { fieldSearch, type Records } from "./fieldSearch.ts";
import type { ColumnRole } from "./layout.ts";

const ID_ROLES: readonly ColumnRole[] = ["id", "idDate"];

/** The rows whose id is this very text, ascending; none for "". */
export async function rowsNamed(
  records: Records,
  id: string,
  signal?: AbortSignal,
): Promise<number[]> {
  if (id === "") return [];
  const { roles } = records.layout;
  const column = roles.indexOf(ID_ROLES.find((role) => roles.includes(role)) ?? "id");
  const fits = (field: string) => field.trim() === id;
  const held = await fieldSearch(records, { column, words: id.toLowerCase(), fits }, signal);
  const rows: number[] = [];
  for (let row = held.indexOf(1); row !== -1; row = held.indexOf(1, row + 1)) rows.push(row);
  return rows;
}
