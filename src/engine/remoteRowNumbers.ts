import type { Day } from "../model/eventData.ts";

/** How a row is found again: its id, and its day, by which the cluster finds it fast. */
type RowKey = { id: string; start: Day };

export type RowNumbers = {
  /** The number of a row, from 0, in the order in which rows are first seen. */
  numberOf: (key: RowKey) => number;
  /** null: no row has had this number. */
  keyOf: (number: number) => RowKey | null;
};

export function rowNumbers(): RowNumbers {
  const keys: RowKey[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf: (key) => {
      const name = `${key.start} ${key.id}`;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, keys.length);
      return keys.push(key) - 1;
    },
    keyOf: (number) => keys[number] ?? null,
  };
}
