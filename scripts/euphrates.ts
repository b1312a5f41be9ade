import type { Position } from "geojson";

/** Deir Ezzor, where the river runs through the town. */
const town: Position = [40.141, 35.336];

/** Where the Euphrates meets the Tigris. */
const mouth: Position = [47.47, 30.97];

/**
 * Rivers of the atlas carry no names: the line nearest Deir Ezzor and those that share its end
 * points exactly, up to the springs and down to the confluence.
 */
export function euphrates(lines: Position[][]): Position[][] {
  const start = lines.reduce((a, b) => (nearest(a, town) <= nearest(b, town) ? a : b));
  const found = [start];
  for (const line of found) {
    const joints = ends(line).filter((end) => distance(end, mouth) > 0.01);
    for (const other of lines) {
      const touches = ends(other).some((end) => joints.some((joint) => same(joint, end)));
      if (touches && !found.includes(other)) found.push(other);
    }
  }
  return found;
}

function ends(line: Position[]): Position[] {
  return [line.at(0), line.at(-1)].filter((point) => point !== undefined);
}

function nearest(line: Position[], to: Position): number {
  return Math.min(...line.map((point) => distance(point, to)));
}

function distance([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number {
  return Math.hypot(x - toX, y - toY);
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
