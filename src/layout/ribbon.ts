import { along, type Curve, direction, distance, type Point, pointAt, trimmed } from "./curve.ts";

/** SVG path data of curves as lines. */
export const linePath = (curves: readonly Curve[]): string =>
  curves.map(({ from, control, to }) => `M${xy(from)}Q${xy(control)} ${xy(to)}`).join("");

/**
 * SVG path data of a curve as a band of one width that ends in a point. `tip`: length of the point; `barb`: how far
 * its base reaches beyond the band on each side. All in pixels.
 */
export function ribbonPath(curve: Curve, width: number, tip: number, barb = 0): string {
  const long = Math.min(tip, distance(curve.from, curve.to) * 0.4);
  const body = trimmed(curve, 0, long);
  const half = width / 2;
  const [l0, lc, l1] = edge(body, half);
  const [r0, rc, r1] = edge(body, -half);
  const across = normal(body.control, body.to);
  const [bl, br] = [along(l1, across, barb), along(r1, across, -barb)];
  const point = curve.to;
  return `M${xy(l0)}Q${xy(lc)} ${xy(l1)}L${xy(bl)}L${xy(point)}L${xy(br)}L${xy(r1)}Q${xy(rc)} ${xy(r0)}Z`;
}

/**
 * SVG path data of small open arrows along a curve, the way that it goes: one for every `every` pixels, at most 60,
 * none on a curve shorter than a third of that. `size`: half of an arrow's width, in pixels.
 */
export function chevronPath(curve: Curve, every: number, size: number): string {
  const long = distance(curve.from, curve.to);
  const count = long < every / 3 ? 0 : Math.min(60, Math.max(1, Math.floor(long / every)));
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    const middle = pointAt(curve, t);
    const way = direction(middle, pointAt(curve, t + 0.01));
    const back = along(middle, way, -size);
    const across: Point = [-way[1], way[0]];
    return `M${xy(along(back, across, size))}L${xy(middle)}L${xy(along(back, across, -size))}`;
  }).join("");
}

/** The curve beside a curve: its control point is where the tangents beside the ends meet, so that the width holds. */
function edge({ from, control, to }: Curve, by: number): [Point, Point, Point] {
  const n0 = normal(from, control);
  const n1 = normal(control, to);
  const miter = by / Math.max(0.2, 1 + n0[0] * n1[0] + n0[1] * n1[1]);
  const middle = along(control, [n0[0] + n1[0], n0[1] + n1[1]], miter);
  return [along(from, n0, by), middle, along(to, n1, by)];
}

/** The direction to the right of the way from one point to another. */
function normal(from: Point, to: Point): Point {
  const [dx, dy] = direction(from, to);
  return [-dy, dx];
}

const xy = ([x, y]: Point): string => `${tenth(x)},${tenth(y)}`;
const tenth = (n: number): number => Math.round(n * 10) / 10 + 0;
