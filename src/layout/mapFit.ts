import { type Box, overlap } from "./labels.ts";

/** Where the map looks: a point of the world in pixels at zoom 0, in the middle of the screen, and the zoom. */
export type Fit = { x: number; y: number; zoom: number };

/** In pixels of the world at zoom 0; `label`: room for its name to the right, in pixels of the screen. */
export type FitPoint = { x: number; y: number; label: number };
type Size = readonly [width: number, height: number];

/** Room around the outermost points, and around a point that a box must not cover, in pixels. */
const MARGIN = { top: 28, right: 52, bottom: 34, left: 52 };
const CLEAR = 12;
const CLOSEST = 7;
const FARTHEST = 1;
const STEP = 0.05;
/** How much farther than need be the map may look to keep its points clear, in zoom levels. */
const PATIENCE = 1.5;

/** Where the points may be moved, in halves of the room around them, the smallest moves first. */
const MOVES = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]
  .flatMap((right, _, all) => all.map((down) => [right, down] as const))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/**
 * The closest view of all points on a screen of `size`, none of them under one of the `boxes` that lie on it if that
 * can be; null without points.
 */
export function fitTo(points: readonly FitPoint[], size: Size, boxes: readonly Box[]): Fit | null {
  if (points.length === 0) return null;
  const extent = extentOf(points);
  const room = roomIn(size);
  const widest = Math.log2(
    Math.min(room[0] / (extent[2] - extent[0]), room[1] / (extent[3] - extent[1])),
  );
  const closest = Math.min(CLOSEST, Math.max(FARTHEST, widest));
  for (let zoom = closest; zoom >= Math.max(FARTHEST, closest - PATIENCE); zoom -= STEP) {
    for (const move of MOVES) {
      const fit = view(extent, size, zoom, move);
      if (!points.some((p) => isCovered(p, fit, size, boxes))) return fit;
    }
  }
  return view(extent, size, closest, [0, 0]);
}

const roomIn = ([width, height]: Size): Size => [
  Math.max(40, width - MARGIN.left - MARGIN.right),
  Math.max(40, height - MARGIN.top - MARGIN.bottom),
];

function extentOf(points: readonly FitPoint[]): Box {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function view([x0, y0, x1, y1]: Box, size: Size, zoom: number, move: readonly [number, number]) {
  const scale = 2 ** zoom;
  const room = roomIn(size);
  const right = Math.max(0, room[0] / scale - (x1 - x0)) / 2;
  const down = Math.max(0, room[1] / scale - (y1 - y0)) / 2;
  const tilt = (MARGIN.bottom - MARGIN.top) / 2 / scale;
  return { x: (x0 + x1) / 2 - right * move[0], y: (y0 + y1) / 2 + tilt - down * move[1], zoom };
}

function isCovered(point: FitPoint, { x, y, zoom }: Fit, size: Size, boxes: readonly Box[]) {
  const sx = size[0] / 2 + (point.x - x) * 2 ** zoom;
  const sy = size[1] / 2 + (point.y - y) * 2 ** zoom;
  const around: Box = [sx - CLEAR, sy - CLEAR, sx + CLEAR + point.label, sy + CLEAR];
  return boxes.some((box) => overlap(box, around));
}
