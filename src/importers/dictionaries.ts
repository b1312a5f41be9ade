import type { EventCountry, EventSourceCell } from "../model/eventData.ts";

/** A dictionary, and which of its entries each different cell means. Entry 0 and cell 0 are blank. */
export type Entries<T> = { entries: T[]; codes: number[] };

/** Countries of the cells: those that the table knows by its names, others as they stand. */
export function countryEntries(
  cells: readonly string[],
  known: ReadonlyMap<string, EventCountry>,
): Entries<EventCountry> {
  const of = (cell: string) => known.get(cell.toLowerCase()) ?? { name: cell, iso: null };
  return entries(cells, of, ({ name }) => name.toLowerCase());
}

/** Texts of the cells, called as the table says; those that differ in case only are one. */
export function textEntries(
  cells: readonly string[],
  names: ReadonlyMap<string, string>,
): Entries<string> {
  return entries(
    cells,
    (cell) => names.get(cell.toLowerCase()) ?? cell,
    (text) => text.toLowerCase(),
  );
}

/** Source cells as they stand, with the outlets that each names. `separator` null: one each. */
export function sourceEntries(
  cells: readonly string[],
  separator: string | null,
): Entries<EventSourceCell> {
  const outlets = (cell: string) => {
    const names = (separator === null ? [cell] : cell.split(separator)).map((name) => name.trim());
    return [...new Set(names)].filter((name) => name !== "");
  };
  return entries(
    cells,
    (cell) => ({ cell, outlets: outlets(cell) }),
    ({ cell }) => cell,
  );
}

function entries<T>(
  cells: readonly string[],
  entryOf: (cell: string) => T,
  keyOf: (entry: T) => string,
): Entries<T> {
  const all = [entryOf("")];
  const codeOf = new Map<string, number>([["", 0]]);
  const codes = cells.map((cell) => {
    if (cell === "") return 0;
    const entry = entryOf(cell);
    const key = keyOf(entry);
    const code = codeOf.get(key) ?? all.push(entry) - 1;
    codeOf.set(key, code);
    return code;
  });
  return { entries: all, codes };
}
