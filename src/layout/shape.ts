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
