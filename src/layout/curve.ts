/** A point on the screen in pixels, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** A quadratic Bézier curve. */
export type Curve = { from: Point; control: Point; to: Point };

/** The curve between two points that is bent to the left of its way by a share of their distance. */
export function bent(from: Point, to: Point, share: number): Curve {
  const [dx, dy] = minus(to, from);
  const control: Point = [(from[0] + to[0]) / 2 + dy * share, (from[1] + to[1]) / 2 - dx * share];
  return { from, control, to };
}

/** The point at t, from 0 to 1. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  return between(between(from, control, t), between(control, to, t), t);
}

/** The part of a curve from t0 to t1; 0 ≤ t0 < t1 ≤ 1. */
function partOf(curve: Curve, t0: number, t1: number): Curve {
  const { from, control, to } = curve;
  return {
    from: pointAt(curve, t0),
    control: between(between(from, control, t0), between(control, to, t0), t1),
    to: pointAt(curve, t1),
  };
}

/** The curve without what lies within `start` pixels of its first point and `end` pixels of its last one. */
export function trimmed(curve: Curve, start: number, end: number): Curve {
  const back: Curve = { from: curve.to, control: curve.control, to: curve.from };
  const [t0, t1] = [leaves(curve, start), 1 - leaves(back, end)];
  return t0 < t1 ? partOf(curve, t0, t1) : curve;
}

/** Where a curve that bends little is farther than `radius` from its first point, to a millionth. */
function leaves(curve: Curve, radius: number): number {
  let [near, far] = [0, 1];
  if (radius <= 0) return 0;
  for (let i = 0; i < 20; i += 1) {
    const middle = (near + far) / 2;
    if (distance(pointAt(curve, middle), curve.from) < radius) near = middle;
    else far = middle;
  }
  return far;
}

export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
export const along = (from: Point, [dx, dy]: Point, by: number): Point => [
  from[0] + dx * by,
  from[1] + dy * by,
];

/** The direction from one point to another, of length 1; to the right where they are the same. */
export function direction(from: Point, to: Point): Point {
  const far = distance(from, to);
  return far === 0 ? [1, 0] : [(to[0] - from[0]) / far, (to[1] - from[1]) / far];
}

const between = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];
