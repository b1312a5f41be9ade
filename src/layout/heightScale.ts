import { scaleLinear } from "d3";
import { numberLabel } from "../model/interval.ts";

/** The axis at the side of a histogram. */
export type HeightScale = {
  isLog: boolean;
  /** Height of a number as a share of the plot: 0 at nothing, 1 at the largest. */
  share: (n: number) => number;
  /** `at` in percent from the top. */
  ticks: { at: number; label: string }[];
};

/**
 * The axis up to a number, at least 1. The logarithm is that of the number plus one, so that bars begin at nothing and
 * one row stands out from none.
 */
export function heightScale(top: number, isLog: boolean): HeightScale {
  const share = isLog
    ? (n: number) => Math.log1p(Math.max(0, n)) / Math.log1p(top)
    : (n: number) => n / top;
  const numbers = isLog ? powers(top) : scaleLinear([0, top], [0, 1]).ticks(2);
  const ticks = numbers
    .filter((n) => n > 0 && Number.isInteger(n))
    .map((n) => ({ at: (1 - share(n)) * 100, label: numberLabel(n) }));
  return { isLog, share, ticks: ticks.filter(({ at }) => at >= TOPMOST) };
}

/** Percent of the height below which a number at the side has no room above its line. */
const TOPMOST = 12;

/** Powers of ten that have room beside each other. */
const MOST_POWERS = 5;

function powers(top: number): number[] {
  const last = Math.floor(Math.log10(top));
  const step = Math.ceil((last + 1) / MOST_POWERS);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => 10 ** (i * step));
}

/** How many times the bin in the middle the largest one is, from which the others are too low to be told apart. */
const LOPSIDED = 20;

/** Whether one bin flattens most others, so that a logarithmic axis is worth offering. `numbers`: those in view. */
export function isLopsided(numbers: readonly number[]): boolean {
  const some = numbers.filter((n) => n > 0).sort((a, b) => a - b);
  const middle = some[some.length >> 1] ?? 0;
  return some.length > 2 && (some.at(-1) ?? 0) >= LOPSIDED * middle;
}
