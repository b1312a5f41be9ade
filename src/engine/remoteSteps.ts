import type { Day } from "../model/eventData.ts";
import { civilDate, dayNumber } from "../model/period.ts";

/** Steps that the bins give, at most. */
const MOST = 400;

/** Days from the first step to the last but for the ends of the data, at most: their list stands in each statement. */
const WIDEST = 25_000;

/**
 * Days on which a brush may begin or end: the edges of the bins, every so many of them where there are more than 400,
 * the first days of the years around them, and always the ends of the data.
 */
export function remoteSteps(
  edges: Int32Array,
  extent: { start: Day; end: Day } | null,
): Int32Array {
  const every = Math.ceil(edges.length / MOST);
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? first;
  const inner = [...edges].filter((_, index) => index % every === 0 || index === edges.length - 1);
  const outer = extent
    ? yearsIn(extent.start, extent.end).filter((day) => day < first || day > last)
    : [];
  const middle = (first + last) / 2;
  const near = [...inner, ...outer].filter((day) => Math.abs(day - middle) <= WIDEST / 2);
  const ends = extent ? [extent.start, extent.end] : [];
  return Int32Array.from(new Set([...near, ...ends])).sort();
}

function yearsIn(start: Day, end: Day): Day[] {
  const [first] = civilDate(start);
  const [last] = civilDate(end);
  return Array.from({ length: last - first }, (_, index) => dayNumber(first + index + 1, 1, 1));
}

/** How many of the steps are not later than a day. */
export function stepsUpTo(steps: Int32Array, day: Day): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same in SQL, as a UInt16: looked up by day between the second step and the last but one, which lie close enough. */
export function stepsUpToSql(steps: Int32Array, day: string): string {
  const { length } = steps;
  const at = (index: number) => steps[Math.max(0, Math.min(index, length - 1))] ?? 0;
  const [second, lastBut] = [at(1), at(length - 2)];
  const counts: number[] = [];
  for (let of = second, count = 1; of < lastBut; of++) {
    while (count < length && at(count) <= of) count++;
    counts.push(count);
  }
  const branches = [
    [`${day} < ${at(0)}`, 0],
    [`${day} >= ${at(length - 1)}`, length],
    [`${day} < ${second}`, 1],
    [`${day} >= ${lastBut}`, length - 1],
  ].flat();
  const between =
    counts.length > 0 ? `[${counts}][toUInt32(greatest(${day} - ${second} + 1, 1))]` : "1";
  return `toUInt16(multiIf(${branches.join(", ")}, ${between}))`;
}
