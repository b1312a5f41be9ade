import type { EventCountry } from "../model/eventData.ts";

/** Values of a column; index 0 is what says nothing. */
export type Values<T> = {
  values: readonly T[];
  /** Rows of each. */
  rows: Float64Array;
  /** How each stands in the table, which may be in several ways. */
  cells: readonly (readonly string[])[];
};

export type Vocabulary = {
  countries: Values<EventCountry>;
  types: Values<string>;
  outlets: Values<string>;
};

/** Cells and their rows, brought together where they mean the same; `key` is what makes two the same. */
export function valuesOf<T>(
  cells: readonly (readonly [cell: string, rows: number])[],
  read: (cell: string) => T,
  key: (value: T) => string,
): Values<T> {
  const nothing = read("");
  const found = new Map([[key(nothing), { value: nothing, rows: 0, cells: [] as string[] }]]);
  for (const [cell, rows] of cells) {
    const value = read(cell.trim());
    const entry = found.get(key(value)) ?? { value, rows: 0, cells: [] };
    entry.rows += rows;
    entry.cells.push(cell);
    found.set(key(value), entry);
  }
  const entries = [...found.values()];
  return {
    values: entries.map(({ value }) => value),
    rows: Float64Array.from(entries, ({ rows }) => rows),
    cells: entries.map((entry) => entry.cells),
  };
}
