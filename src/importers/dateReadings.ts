import type { CellColumn } from "./cellColumn.ts";
import { type DateReading, dateCell } from "./dateCell.ts";
import { type OrderProofs, orderProofs } from "./dayOrder.ts";

/** A column of dates, each different cell read once. */
export type DateReadings = {
  /** By row: the number of its cell. */
  numbers: Uint32Array;
  /** By the number of the cell; null: blank or unknown. */
  readings: (DateReading | null)[];
  proofs: OrderProofs;
  /** Whether a year is written with two digits. */
  hasShortYears: boolean;
};

/** `unknown`: cells in lower case that mean no date. */
export function dateReadings(column: CellColumn, unknown: ReadonlySet<string>): DateReadings {
  const cells = column.cells.texts();
  const numbers = column.numbers();
  const isBlank = (cell: string) => cell === "" || unknown.has(cell.toLowerCase());
  const readings = cells.map((cell) => (isBlank(cell) ? null : dateCell(cell)));
  return {
    numbers,
    readings,
    proofs: orderProofs(readings, () => rowsOf(numbers, cells.length)),
    hasShortYears: readings.some((reading) => reading?.isShort),
  };
}

/** How many rows have each cell. */
function rowsOf(numbers: Uint32Array, cells: number): Uint32Array {
  const rows = new Uint32Array(cells);
  for (let row = 0; row < numbers.length; row++) {
    const cell = numbers[row] as number;
    rows[cell] = (rows[cell] as number) + 1;
  }
  return rows;
}
