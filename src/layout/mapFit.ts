import { type Box, overlap } from "./labels.ts";

/** Where the map looks: a point of the world in pixels at zoom 0, in the middle of the screen, and the zoom. */
export type Fit = { x: number; y: number; zoom: number };

type Point = readonly [number, number];

/** Room around the outermost points, and around a point that a box must not cover, in pixels. */
const MARGIN = { top: 34, right: 52, bottom: 40, left: 52 };
const CLEAR = 12;
const CLOSEST = 7;

/**
 * The closest view of all points (pixels of the world at zoom 0) on a screen of `size`, none of them under one of the
 * `boxes` that lie on it; null without points.
 */
export function fitTo(
  points: readonly Point[],
  size: readonly [width: number, height: number],
  boxes: readonly Box[],
): Fit | null {
  if (points.length === 0) return null;
  const upper = boxes.filter((b) => (b[1] + b[3]) / 2 < size[1] / 2);
  const lower = boxes.filter((b) => !upper.includes(b));
  const top = Math.max(0, ...upper.map((b) => b[3]));
  const bottom = Math.max(0, ...lower.map((b) => size[1] - b[1]));
  const tries = [
    [0, 0],
    [0, bottom],
    [top, 0],
    [top, bottom],
  ] as const;
  const fits = tries.map((extra) => view(points, size, extra));
  const clear = fits.find((fit) => !points.some((p) => isCovered(p, fit, size, boxes)));
  return clear ?? fits[0] ?? null;
}

function view(
  points: readonly Point[],
  [width, height]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): Fit {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const above = MARGIN.top + top;
  const below = MARGIN.bottom + bottom;
  const across = Math.max(40, width - MARGIN.left - MARGIN.right) / Math.max(1e-9, x1 - x0);
  const down = Math.max(40, height - above - below) / Math.max(1e-9, y1 - y0);
  const zoom = Math.min(CLOSEST, Math.max(1, Math.log2(Math.min(across, down))));
  const shift = (below - above) / 2 / 2 ** zoom;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 + shift, zoom };
}

function isCovered(
  [px, py]: Point,
  { x, y, zoom }: Fit,
  [width, height]: readonly [number, number],
  boxes: readonly Box[],
): boolean {
  const sx = width / 2 + (px - x) * 2 ** zoom;
  const sy = height / 2 + (py - y) * 2 ** zoom;
  const around: Box = [sx - CLEAR, sy - CLEAR, sx + CLEAR, sy + CLEAR];
  return boxes.some((box) => overlap(box, around));
}
