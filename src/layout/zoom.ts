/** The part of an axis in view, as fractions of the whole: [from, to), 0 ≤ from < to ≤ 1. */
export type Zoom = readonly [number, number];

export const WHOLE: Zoom = [0, 1];
const CLOSEST = 1 / 400;

/** Where a fraction of the whole axis lies in view: 0 at the left edge, 1 at the right, outside when not in view. */
export const inView = ([from, to]: Zoom, fraction: number): number =>
  (fraction - from) / (to - from);

/** The fraction of the whole axis at a place in view. */
export const inWhole = ([from, to]: Zoom, x: number): number => from + x * (to - from);

/** The view `factor` times closer (below 1: farther), keeping what is at `x` of the view where it is. */
export function zoomed(zoom: Zoom, factor: number, x = 0.5): Zoom {
  const width = Math.min(1, Math.max(CLOSEST, (zoom[1] - zoom[0]) / factor));
  const centre = inWhole(zoom, x);
  return shifted([centre - x * width, centre + (1 - x) * width], 0);
}

/** The view moved by a share of its own width, held inside the axis. */
export function shifted([from, to]: Zoom, share: number): Zoom {
  const width = to - from;
  const start = Math.min(1 - width, Math.max(0, from + share * width));
  return [start, start + width];
}
