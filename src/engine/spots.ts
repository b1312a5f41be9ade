import type { EventColumns } from "../model/eventData.ts";
import type { Box } from "../model/eventEngine.ts";
import { mercatorX, mercatorY } from "./mercator.ts";

/** Where the rows lie in web Mercator's unit square, as 32-bit floats; NaN: no place. 8 bytes a row. */
export type Spots = { x: Float32Array; y: Float32Array };

export function spotsOf({ length, longitude, latitude }: EventColumns): Spots {
  const x = new Float32Array(length);
  const y = new Float32Array(length);
  for (let row = 0; row < length; row++) {
    const across = mercatorX(longitude[row] ?? Number.NaN);
    const down = mercatorY(latitude[row] ?? Number.NaN);
    x[row] = Number.isNaN(down) ? Number.NaN : across;
    y[row] = Number.isNaN(across) ? Number.NaN : down;
  }
  return { x, y };
}

/**
 * How far east of the west edge x lies, in [0, 1): a box that reaches over the edge of the unit square, as one of the
 * Bering Strait does, finds what lies on the other side.
 */
export function eastOf(west: number, x: number): number {
  const distance = x - west;
  return distance - Math.floor(distance);
}

export function isInside({ west, north, east, south }: Box, x: number, y: number): boolean {
  return y >= north && y < south && eastOf(west, x) < east - west;
}
