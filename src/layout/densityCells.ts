import type { Box, CellGrid } from "../model/eventEngine.ts";

/** The cell that holds a point of the unit square; null: none does. */
export function cellAt(grid: CellGrid, x: number, y: number): number | null {
  // In this order, which the engine counts in, a point on a border falls into the same cell.
  const column = Math.floor((x - grid.west) * (grid.columns / (grid.east - grid.west)));
  const row = Math.floor((y - grid.north) * (grid.rows / (grid.south - grid.north)));
  const isInside = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows;
  return isInside ? row * grid.columns + column : null;
}

/** What a cell covers. */
export function cellBox({ west, north, east, south, columns, rows }: CellGrid, cell: number): Box {
  const [width, height] = [(east - west) / columns, (south - north) / rows];
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  return {
    west: west + column * width,
    north: north + row * height,
    east: west + (column + 1) * width,
    south: north + (row + 1) * height,
  };
}

/** What the cells that `frame` touches count, together. */
export function countWithin(grid: CellGrid, cells: Float64Array, frame: Box): number {
  const across = (x: number) => ((x - grid.west) / (grid.east - grid.west)) * grid.columns;
  const down = (y: number) => ((y - grid.north) / (grid.south - grid.north)) * grid.rows;
  const left = Math.max(0, Math.floor(across(frame.west)));
  const right = Math.min(grid.columns, Math.ceil(across(frame.east)));
  const bottom = Math.min(grid.rows, Math.ceil(down(frame.south)));
  let sum = 0;
  for (let row = Math.max(0, Math.floor(down(frame.north))); row < bottom; row++) {
    for (let column = left; column < right; column++)
      sum += cells[row * grid.columns + column] ?? 0;
  }
  return sum;
}

export type Way = "left" | "right" | "up" | "down";

const STEPS: { [way in Way]: readonly [column: number, row: number] } = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The next cell that way, the same one at the edge. `counts`: the next one of these that counts something instead. */
export function nextCell(
  { columns, rows }: CellGrid,
  cell: number,
  way: Way,
  counts?: Float64Array,
): number {
  const [right, down] = STEPS[way];
  let [column, row] = [cell % columns, Math.floor(cell / columns)];
  for (;;) {
    column += right;
    row += down;
    if (column < 0 || column >= columns || row < 0 || row >= rows) return cell;
    const next = row * columns + column;
    if (!counts || (counts[next] ?? 0) > 0) return next;
  }
}

/** The cell that counts most of those inside `frame`; null: none counts anything. */
export function fullestCell(grid: CellGrid, cells: Float64Array, frame: Box): number | null {
  let [best, most] = [-1, 0];
  for (let cell = 0; cell < cells.length; cell++) {
    const count = cells[cell] ?? 0;
    if (count > most && isInside(cellBox(grid, cell), frame)) [best, most] = [cell, count];
  }
  return best < 0 ? null : best;
}

const isInside = (box: Box, frame: Box): boolean =>
  box.west >= frame.west &&
  box.east <= frame.east &&
  box.north >= frame.north &&
  box.south <= frame.south;
