import type { Bounds } from "./interval.ts";

/** Significant digits of a rate. */
const DIGITS = 3;

/**
 * A count per million inhabitants: both bounds divided and rounded outward to three digits, so that every rate of a
 * count in `value` lies in it. Hedges and open ends stay. `inhabitants` is more than 0.
 */
export function perMillion(value: Bounds, inhabitants: number): Bounds {
  return {
    ...value,
    low: value.low === null ? null : rounded(value.low, inhabitants, -1),
    high: value.high === null ? null : rounded(value.high, inhabitants, 1),
  };
}

/** The rate of one bound, rounded down (-1) or up (1), corrected for what floating point rounded the other way. */
function rounded(count: number, inhabitants: number, way: -1 | 1): number {
  if (count <= 0) return 0;
  const exponent = Math.floor(Math.log10((count / inhabitants) * 1e6)) - DIGITS + 1;
  const at = (n: number): number => Number(`${n}e${exponent}`);
  const isOutward = (n: number): boolean => way * (at(n) * inhabitants - count * 1e6) >= 0;
  let steps = Math.round((count / inhabitants) * 10 ** (6 - exponent));
  while (isOutward(steps - way)) steps -= way;
  while (!isOutward(steps)) steps += way;
  return at(steps);
}
