import { type Box, overlap } from "./labels.ts";

/** Where the map looks: a point of the world in pixels at zoom 0, in the middle of the screen, and the zoom. */
export type Fit = { x: number; y: number; zoom: number };

/** In pixels of the world at zoom 0; `label`: room for its name to the right, in pixels of the screen. */
export type FitPoint = { x: number; y: number; label: number };
type Size = Size;

/** Room around the outermost points, and around a point that a box must not cover, in pixels. */
const MARGIN = { top: 28, right: 52, bottom: 34, left: 52 };
const CLEAR = 12;
const CLOSEST = 7;

/**
 * The closest view of all points (pixels of the world at zoom 0) on a screen of `size`, none of them under one of the
 * `boxes` that lie on it; null without points.
 */
export function fitTo(points: readonly FitPoint[], size: Size, boxes: readonly Box[]): Fit | null {
  if (points.length === 0) return null;
  const upper = boxes.filter((b) => (b[1] + b[3]) / 2 < size[1] / 2);
  const lower = boxes.filter((b) => !upper.includes(b));
  const top = Math.max(0, ...upper.map((b) => b[3]));
  const bottom = Math.max(0, ...lower.map((b) => size[1] - b[1]));
  const fits = [
    [0, 0],
    [0, bottom],
    [top, 0],
    [top, bottom],
  ].flatMap(([above = 0, below = 0]) =>
    ASIDE.map((aside) => view(points, size, { above, below, aside })),
  );
  const clear = fits.find((fit) => !points.some((p) => isCovered(p, fit, size, boxes)));
  return clear ?? fits[0] ?? null;
}

/** How far the points may be moved aside, in halves of the room left and right of them; negative: to the left. */
const ASIDE = [0, -0.5, 0.5, -1, 1];

function view(
  points: readonly FitPoint[],
  [width, height]: Size,
  extra: { above: number; below: number; aside: number },
): Fit {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const above = MARGIN.top + extra.above;
  const below = MARGIN.bottom + extra.below;
  const room = Math.max(40, width - MARGIN.left - MARGIN.right);
  const across = room / Math.max(1e-9, x1 - x0);
  const down = Math.max(40, height - above - below) / Math.max(1e-9, y1 - y0);
  const zoom = Math.min(CLOSEST, Math.max(1, Math.log2(Math.min(across, down))));
  const scale = 2 ** zoom;
  const aside = ((room / scale - (x1 - x0)) / 2) * extra.aside;
  return { x: (x0 + x1) / 2 - aside, y: (y0 + y1) / 2 + (below - above) / 2 / scale, zoom };
}

function isCovered(point: FitPoint, { x, y, zoom }: Fit, size: Size, boxes: readonly Box[]) {
  const sx = size[0] / 2 + (point.x - x) * 2 ** zoom;
  const sy = size[1] / 2 + (point.y - y) * 2 ** zoom;
  const around: Box = [sx - CLEAR, sy - CLEAR, sx + CLEAR + point.label, sy + CLEAR];
  return boxes.some((box) => overlap(box, around));
}
