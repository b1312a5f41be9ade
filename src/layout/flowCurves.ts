import {
  along,
  bent,
  type Curve,
  direction,
  distance,
  minus,
  type Point,
  trimmed,
} from "./curve.ts";

/** A mark that an arc begins or ends at; pixels. */
export type FlowEnd = { x: number; y: number; radius: number };

/** The way of a flow. */
export type FlowCurves = {
  /** As wide as the figure. Leads to the only destination, or to where the branches begin. */
  stem: Curve;
  /** One to each of several destinations, without a width of their own; [] where there is one. */
  branches: Curve[];
};

/** Pixels between an arc and a mark. */
const GAP = 4;
/** Pixels between the fork and the room around a destination's mark. */
const FORK = 12;
/** A stem shorter than this is left out, in pixels. */
const SHORTEST = 18;

/** The way from an origin to its destinations, bent by a share of its length; null: they are too close to draw. */
export function flowCurves(
  origin: FlowEnd,
  ends: readonly FlowEnd[],
  bend: number,
): FlowCurves | null {
  const from = at(origin);
  const start = origin.radius + GAP;
  const [only, ...others] = ends;
  if (only === undefined) return null;
  if (others.length === 0) {
    const room = start + only.radius + GAP;
    if (distance(from, at(only)) - room < SHORTEST) return null;
    const whole = bent(from, at(only), bend);
    return { stem: trimmed(whole, start, only.radius + GAP), branches: [] };
  }
  const fork = forkOf(from, start, ends);
  if (fork === null) return null;
  const stem = trimmed(bent(from, fork, bend), start, 0);
  const onward = direction(stem.control, fork);
  const branches = ends.map((end): Curve => {
    const control = along(fork, onward, distance(fork, at(end)) / 2);
    return trimmed({ from: fork, control, to: at(end) }, 0, end.radius + GAP);
  });
  return { stem, branches };
}

/**
 * Where the ways to several destinations part: on the straight line to their middle, as far on as it is clear of
 * their marks. An origin between its destinations gets the shortest stem. null: no room for one.
 */
function forkOf(from: Point, start: number, ends: readonly FlowEnd[]): Point | null {
  const middle: Point = [mean(ends.map((e) => e.x)), mean(ends.map((e) => e.y))];
  const spread = Math.max(...ends.map((e) => distance(at(e), middle)));
  const far = distance(from, middle);
  const way = far < 1 ? across(ends) : direction(from, middle);
  const stops = ends.map((end) => firstTouch(from, way, end));
  const longest = Math.min(far - spread / 2, ...stops);
  if (longest - start >= SHORTEST) return along(from, way, longest);
  const shortest = start + SHORTEST;
  const isClear = ends.every((end) => distance(from, at(end)) - clearance(end) >= shortest);
  return isClear ? along(from, way, shortest) : null;
}

/** How far along a line from a point the room around a mark begins; infinite where the line passes by. */
function firstTouch(from: Point, way: Point, end: FlowEnd): number {
  const [dx, dy] = minus(at(end), from);
  const ahead = dx * way[0] + dy * way[1];
  const aside = dx * way[1] - dy * way[0];
  const clear = clearance(end);
  if (Math.abs(aside) >= clear || ahead < 0) return Number.POSITIVE_INFINITY;
  return ahead - Math.sqrt(clear * clear - aside * aside);
}

/** The direction across the line between the first two destinations. */
function across([first, second]: readonly FlowEnd[]): Point {
  if (!first || !second) return [1, 0];
  const [dx, dy] = direction(at(first), at(second));
  return [dy, -dx];
}

const clearance = ({ radius }: FlowEnd): number => radius + GAP + FORK;
const at = ({ x, y }: FlowEnd): Point => [x, y];
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
