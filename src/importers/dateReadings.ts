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
  const rows = new Uint32Array(cells.length);
  for (const cell of numbers) rows[cell] = (rows[cell] as number) + 1;
  const isBlank = (cell: string) => cell === "" || unknown.has(cell.toLowerCase());
  const readings = cells.map((cell) => (isBlank(cell) ? null : dateCell(cell)));
  return {
    numbers,
    readings,
    proofs: orderProofs(readings, rows),
    hasShortYears: readings.some((reading) => reading?.isShort),
  };
}
