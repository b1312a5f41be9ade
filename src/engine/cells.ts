import type { CellGrid } from "../model/eventEngine.ts";
import { eastOf, type Spots } from "./spots.ts";

/** In which cell each row of a list lies: 4 bytes a row. */
export type Cells = {
  /** Cell of the grid, or `outside`, or `withoutPlace`. */
  of: Uint32Array;
  /** How many cells the grid has; both numbers below come after the last. */
  length: number;
  outside: number;
  withoutPlace: number;
  /** The cells that hold a row, ascending. */
  occupied: Uint32Array;
};

export function cellsOf(spots: Spots, rows: Uint32Array, grid: CellGrid | null): Cells {
  const length = grid === null ? 0 : grid.columns * grid.rows;
  const outside = length;
  const withoutPlace = length + 1;
  const cellAt = grid === null || length === 0 ? () => outside : cellsBy(grid, outside);
  const of = new Uint32Array(rows.length);
  const isOccupied = new Uint8Array(length + 2);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const x = spots.x[row] ?? Number.NaN;
    const cell = Number.isNaN(x) ? withoutPlace : cellAt(x, spots.y[row] ?? 0);
    of[i] = cell;
    isOccupied[cell] = 1;
  }
  return { of, length, outside, withoutPlace, occupied: marked(isOccupied.subarray(0, length)) };
}

function cellsBy(grid: CellGrid, outside: number): (x: number, y: number) => number {
  const { west, north, south, columns, rows } = grid;
  const width = grid.east - west;
  const across = columns / width;
  const down = rows / (south - north);
  return (x, y) => {
    const east = eastOf(west, x);
    if (east >= width || y < north || y >= south) return outside;
    const column = Math.min(columns - 1, (east * across) | 0);
    const line = Math.min(rows - 1, ((y - north) * down) | 0);
    return line * columns + column;
  };
}

function marked(marks: Uint8Array): Uint32Array {
  const places = new Uint32Array(marks.length);
  let found = 0;
  for (let i = 0; i < marks.length; i++) if (marks[i] === 1) places[found++] = i;
  return places.slice(0, found);
}
