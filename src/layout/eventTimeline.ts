import { scaleLinear } from "d3";
import type { DaySpan } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";
import { numberLabel } from "../model/interval.ts";
import type { Timescale } from "./timescale.ts";

/** One bin in pixels from the top left of the plot. */
export type BinBar = {
  x0: number;
  x1: number;
  /** Heights of all its rows and of those inside the dates. */
  whole: number;
  inside: number;
};

/** The largest number of a bin in view; at least 1. */
export function binTop(edges: Int32Array, numbers: Float64Array, view: DaySpan): number {
  let top = 1;
  for (let i = 0; i < numbers.length; i++) {
    const isInView = (edges[i + 1] ?? 0) > view.start && (edges[i] ?? 0) < view.end;
    if (isInView) top = Math.max(top, numbers[i] ?? 0);
  }
  return top;
}

/** What is drawn: size in pixels, days in view, and the number at the top. */
export type HistogramFrame = { width: number; height: number; view: DaySpan; top: number };

/** The bins in view as bars; those without a row are absent. A number above nothing is at least a pixel high. */
export function binBars(
  edges: Int32Array,
  whole: Float64Array,
  inside: Float64Array,
  { width, height, view, top }: HistogramFrame,
): BinBar[] {
  const x = (day: Day) => dayShare(view, day) * width;
  const tall = (n: number) => (n <= 0 ? 0 : Math.max(1, (n / top) * height));
  const bars: BinBar[] = [];
  for (let i = 0; i < whole.length; i++) {
    const [start = 0, end = start] = [edges[i], edges[i + 1]];
    if (end <= view.start || start >= view.end || (whole[i] ?? 0) <= 0) continue;
    bars.push({
      x0: x(start),
      x1: x(end),
      whole: tall(whole[i] ?? 0),
      inside: tall(inside[i] ?? 0),
    });
  }
  return bars;
}

/** What is in view as a time axis without cuts. */
export const evenScale = (view: DaySpan): Timescale => ({
  segments: [{ ...view, x0: 0, x1: 1 }],
  at: (day) => dayShare(view, day),
  day: (share) => view.start + share * (view.end - view.start),
});

/** Percent of the height below which a number at the side has no room above its line. */
const TOPMOST = 12;

/** Numbers for the axis at the side; `at` in percent from the top. */
export function heightTicks(top: number): { at: number; label: string }[] {
  const scale = scaleLinear([0, top], [100, 0]);
  const ticks = scale.ticks(2).filter((n) => n > 0 && Number.isInteger(n));
  const placed = ticks.map((n) => ({ at: scale(n), label: numberLabel(n) }));
  return placed.filter(({ at }) => at >= TOPMOST);
}

/** Where a day lies in view: 0 at the start, 1 at the end, outside when not in view. */
export const dayShare = ({ start, end }: DaySpan, day: Day): number =>
  (day - start) / (end - start);

/** The day at a share of the view, held inside it. */
export const dayAt = ({ start, end }: DaySpan, share: number): Day =>
  Math.round(start + Math.min(1, Math.max(0, share)) * (end - start));

/** The index of the bin that holds a day, the first or last one beyond them. */
export function binOf(edges: Int32Array, day: Day): number {
  let low = 0;
  let high = Math.max(0, edges.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The border of bins that is nearest to a day. */
export function nearestEdge(edges: Int32Array, day: Day): Day {
  const at = binOf(edges, day);
  const [start = day, end = day] = [edges[at], edges[at + 1]];
  return day - start <= end - day ? start : end;
}
