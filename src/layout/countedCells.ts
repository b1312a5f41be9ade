import type { Box, CellGrid } from "../model/eventEngine.ts";
import { cellBox } from "./densityCells.ts";

/** The cells that count something and touch what is in view, the fullest first. */
export function countedCells(grid: CellGrid, cells: Float64Array, frame: Box): number[] {
  const found: number[] = [];
  for (let cell = 0; cell < cells.length; cell++) {
    if ((cells[cell] ?? 0) > 0 && touches(cellBox(grid, cell), frame)) found.push(cell);
  }
  return found.sort((a, b) => (cells[b] ?? 0) - (cells[a] ?? 0) || a - b);
}

const touches = (a: Box, b: Box): boolean =>
  a.west < b.east && a.east > b.west && a.north < b.south && a.south > b.north;
