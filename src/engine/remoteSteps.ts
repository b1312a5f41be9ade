import type { Day } from "../model/eventData.ts";
import { civilDate, dayNumber } from "../model/period.ts";

/** Steps that the bins give, at most. */
const MOST = 400;

/** Days between the first step and the last, at most: their list stands in each statement. */
const WIDEST = 25_000;

/**
 * Days on which a brush may begin or end: the edges of the bins, every so many of them where there are more than 400,
 * the first days of the years around them, and the ends of the data.
 */
export function remoteSteps(
  edges: Int32Array,
  extent: { start: Day; end: Day } | null,
): Int32Array {
  const every = Math.ceil(edges.length / MOST);
  const chosen = [...edges].filter((_, index) => index % every === 0);
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? first;
  const days = new Set([...chosen, last]);
  if (extent) {
    const { start, end } = extent;
    for (const day of [start, ...yearsIn(start, end), end])
      if (day < first || day > last) days.add(day);
  }
  const sorted = [...days].sort((a, b) => a - b);
  const latest = sorted.at(-1) ?? 0;
  return Int32Array.from(sorted.filter((day) => latest - day <= WIDEST));
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

/** The same in SQL, as a UInt16. */
export function stepsUpToSql(steps: Int32Array, day: string): string {
  const first = steps[0] ?? 0;
  const last = steps.at(-1) ?? first;
  const counts: number[] = [];
  for (let at = 0, of = first; of < last; of++) {
    while (at < steps.length && (steps[at] ?? 0) <= of) at++;
    counts.push(at);
  }
  const inside =
    counts.length > 0 ? `[${counts}][toUInt32(greatest(${day} - ${first} + 1, 1))]` : "0";
  return `toUInt16(multiIf(${day} < ${first}, 0, ${day} >= ${last}, ${steps.length}, ${inside}))`;
}
