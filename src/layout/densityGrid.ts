import type { Box, CellGrid } from "../model/eventEngine.ts";
import { CUT_X } from "../model/mapCut.ts";

/** What a map shows: in web Mercator's unit square, which is `scale` pixels wide, from the map's cut on. */
export type MapFrame = Box & { scale: number };

/** The most cells that are asked for at once. */
const MOST_CELLS = 32_768;

/** The least width of a cell in pixels; cells halve as the map comes nearer, so it is less than twice this. */
const LEAST = 6;

/** How much of a screen is asked for beyond each edge; what fits is taken. */
const MARGINS = [0.5, 0.3, 0.15, 0];

/**
 * The cells for a map: squares of a fixed lattice, so that a place stays in its cell wherever the map is moved, with
 * a margin around what is in view; at most 32,768.
 */
export function densityGrid(frame: MapFrame): CellGrid {
  for (let side = sideOf(frame.scale); ; side *= 2) {
    for (const margin of MARGINS) {
      const grid = snapped(frame, side, margin);
      if (grid.columns * grid.rows <= MOST_CELLS) return grid;
    }
  }
}

/** Whether the cells before still serve: of the same size, and nothing in view lies outside them. */
export function servesFrame(grid: CellGrid, frame: MapFrame): boolean {
  const next = densityGrid(frame);
  const bare = snapped(frame, cellSide(next), 0);
  return (
    cellSide(grid) === cellSide(next) &&
    grid.west <= bare.west &&
    grid.north <= bare.north &&
    grid.east >= bare.east &&
    grid.south >= bare.south
  );
}

/** Width and height of a cell in the unit square. */
export const cellSide = ({ west, east, columns }: CellGrid): number => (east - west) / columns;

/** A power of two: sums and multiples of it are exact. */
const sideOf = (scale: number): number => 2 ** -Math.floor(Math.log2(scale / LEAST));

function snapped({ west, north, east, south }: Box, side: number, margin: number): CellGrid {
  const across = (east - west) * margin;
  const down = (south - north) * margin;
  const [first, last] = between(west - across, east + across, side, Math.floor(CUT_X / side));
  const [top, bottom] = between(north - down, south + down, side, 0);
  return {
    west: first * side,
    north: top * side,
    east: last * side,
    south: bottom * side,
    columns: last - first,
    rows: bottom - top,
  };
}

/** Whole cells over a stretch, among those of one world, the first of which is `least`; one at least. */
function between(from: number, to: number, side: number, least: number): [number, number] {
  const end = least + Math.max(1, Math.round(1 / side));
  const first = Math.min(end - 1, Math.max(least, Math.floor(from / side)));
  return [first, Math.max(first + 1, Math.min(end, Math.ceil(to / side)))];
}
