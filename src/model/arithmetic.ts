import type { Bounds } from "./interval.ts";
import type { Inside } from "./period.ts";
import type { Figure } from "./story.ts";

/** A figure's interval with the ends that its unit brings: a share is at most 100 percent. */
export function figureBounds({ value, unit }: Pick<Figure, "value" | "unit">): Bounds {
  const { text: _, ...bounds } = value;
  return unit === "percent" && bounds.high === null
    ? { ...bounds, high: 100, highInclusive: true }
    : bounds;
}

/**
 * The sum of two counts: every sum of a number of one and a number of the other lies in it. A lower bound of null is 0
 * (a count begins there), an upper bound of null stays unbounded.
 */
export function addIntervals(a: Bounds, b: Bounds): Bounds {
  const high = a.high === null || b.high === null ? null : plus(a.high, b.high);
  return {
    low: plus(a.low ?? 0, b.low ?? 0),
    high,
    lowInclusive: isLowIn(a) && isLowIn(b),
    highInclusive: high !== null && a.highInclusive && b.highInclusive,
    approximate: a.approximate || b.approximate,
  };
}

/**
 * The share of a part in its whole, in percent with one decimal, rounded outward; a bound that was rounded is
 * exclusive. Ends at 100. null: no share is possible, because the whole is nothing or the part is surely the greater.
 */
export function shareOf(part: Bounds, whole: Bounds): Bounds | null {
  if (whole.high === 0 || isSurelyGreater(part, whole)) return null;
  const low = lowShare(part, whole);
  const high = highShare(part, whole);
  return { ...low, ...high, approximate: part.approximate || whole.approximate };
}

function lowShare(part: Bounds, whole: Bounds): Pick<Bounds, "low" | "lowInclusive"> {
  const least = part.low ?? 0;
  if (least === 0) return { low: 0, lowInclusive: isLowIn(part) };
  if (whole.high === null) return { low: 0, lowInclusive: false };
  const [tenths, isExact] = tenthsOfPercent(least, whole.high);
  // An approximate part may look greater than its whole.
  if (tenths > 1000) return { low: 100, lowInclusive: true };
  return {
    low: tenths / 10,
    lowInclusive: isExact && isLowIn(part) && whole.highInclusive,
  };
}

function highShare(part: Bounds, whole: Bounds): Pick<Bounds, "high" | "highInclusive"> {
  const least = whole.low ?? 0;
  if (part.high === null || part.high >= least) return { high: 100, highInclusive: true };
  const [tenths, isExact] = tenthsOfPercent(part.high, least);
  const isReached = part.highInclusive && (isLowIn(whole) || part.high === 0);
  if (isExact) return { high: tenths / 10, highInclusive: isReached };
  return { high: (tenths + 1) / 10, highInclusive: false };
}

/**
 * So many percent of a count, in whole things, rounded outward; a bound that was rounded is exclusive. A share without
 * an upper bound ends at 100 percent.
 */
export function partOf(share: Bounds, whole: Bounds): Bounds {
  const [low, isLowExact] = product(share.low ?? 0, whole.low ?? 0);
  const isOpen = whole.high === null;
  const [high, isHighExact] = isOpen ? [0, true] : product(share.high ?? 100, whole.high ?? 0);
  const isHighIn = (share.high === null || share.highInclusive) && whole.highInclusive;
  return {
    low,
    high: isOpen ? null : isHighExact ? high : high + 1,
    lowInclusive: isLowExact && (low === 0 || (isLowIn(share) && isLowIn(whole))),
    highInclusive: !isOpen && isHighExact && (isHighIn || high === 0),
    approximate: share.approximate || whole.approximate,
  };
}

/** Percent times a count, rounded down, and whether that is exact. */
function product(percent: number, count: number): [whole: number, isExact: boolean] {
  const [all, hundred] = [micro(percent) * micro(count), 100n * MICRO * MICRO];
  return [Number(all / hundred), all % hundred === 0n];
}

/** A part of a whole in tenths of a percent, rounded down, and whether that is exact. */
function tenthsOfPercent(part: number, whole: number): [tenths: number, isExact: boolean] {
  const [all, divisor] = [micro(part) * 1000n, micro(whole)];
  return [Number(all / divisor), all % divisor === 0n];
}

const plus = (a: number, b: number): number =>
  Number.isInteger(a) && Number.isInteger(b) ? a + b : Number(micro(a) + micro(b)) / Number(MICRO);

const MICRO = 1_000_000n;

/** A number in millionths, so that decimals are not what binary fractions make of them; six decimals are kept. */
const micro = (n: number): bigint =>
  Number.isInteger(n) ? BigInt(n) * MICRO : BigInt(Math.round(n * Number(MICRO)));

/** Whether a value answers "at least" or "at most" a number. An approximate one is never certain. */
export function compareInterval(
  value: Bounds,
  test: "at least" | "at most",
  limit: number,
): Inside {
  const [low, high] = [value.low ?? 0, value.high ?? Number.POSITIVE_INFINITY];
  const isOut =
    test === "at least"
      ? high < limit || (high === limit && !value.highInclusive)
      : low > limit || (low === limit && !isLowIn(value));
  if (isOut) return "no";
  const isIn = test === "at least" ? low >= limit : high <= limit;
  return isIn && !value.approximate ? "certainly" : "possibly";
}

const isLowIn = ({ low, lowInclusive }: Bounds): boolean => low === null || lowInclusive;

function isSurelyGreater(part: Bounds, whole: Bounds): boolean {
  if (part.approximate || whole.approximate) return false;
  if (whole.high === null || part.low === null || part.low < whole.high) return false;
  return part.low > whole.high || !part.lowInclusive || !whole.highInclusive;
}
