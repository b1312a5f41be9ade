import type { Bounds } from "../model/interval.ts";

/** How an interval is drawn along a scale; positions in the scale's units. */
export type Shape = {
  /** Where the solid part ends: the number is at least this much. 0: nothing is sure. */
  solid: number;
  /** Where the hatched part ends: it may be this much. Equals `solid` where the figure is exact. */
  hatched: number;
  /** true: no upper bound, drawn as an open arrow beyond `solid`. */
  open: boolean;
  /** true: "about", drawn with a soft end. */
  soft: boolean;
};

/** The honest shape of an interval: solid up to the low bound, hatched up to the high one, open where there is none. */
export function shapeOf(value: Bounds, at: (n: number) => number): Shape {
  const solid = at(value.low ?? 0);
  return {
    solid,
    hatched: value.high === null ? solid : at(value.high),
    open: value.high === null,
    soft: value.approximate,
  };
}

/** How an interval is drawn on a logarithmic scale, which has no zero to draw a bar from; positions as in `Shape`. */
export type Spot = {
  /** The bounds that the text gives, a dot each; one for both where they could not be told apart. */
  dots: number[];
  /** The hatched part: from the low bound, or the axis' start where it may be anything above nothing, to the high one. */
  from: number;
  to: number;
  /** true: no upper bound, drawn as an open arrow beyond `to`. */
  open: boolean;
  soft: boolean;
};

/** The spot of an interval; null: it is nothing, for which such a scale has no place. */
export function spotOf(value: Bounds, at: (n: number) => number): Spot | null {
  const { high } = value;
  const low = (value.low ?? 0) > 0 ? value.low : null;
  if (high !== null && high <= 0) return null;
  const ends = [low, high].flatMap((n) => (n === null ? [] : [at(n)]));
  const from = low === null ? 0 : at(low);
  return {
    dots: apart(ends),
    from,
    to: high === null ? from : at(high),
    open: high === null,
    soft: value.approximate,
  };
}

/** How far apart two dots have to be to be seen as two, in percent of the plot. */
const NEAR = 2;

function apart(ends: readonly number[]): number[] {
  const [first = 0, last = first] = ends;
  return last - first < NEAR ? ends.slice(0, 1).map(() => (first + last) / 2) : [...ends];
}
