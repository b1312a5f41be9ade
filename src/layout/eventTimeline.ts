import type { DaySpan } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";
import type { HeightScale } from "./heightScale.ts";
import type { Timescale } from "./timescale.ts";

/** One bin in pixels from the top left of the plot. */
export type BinBar = {
  x0: number;
  x1: number;
  /** Heights of all its rows and of those inside the dates. */
  whole: number;
  inside: number;
};

/** The numbers of the bins in view. */
export const numbersIn = (edges: Int32Array, numbers: Float64Array, view: DaySpan): number[] =>
  [...numbers].filter((_, i) => (edges[i + 1] ?? 0) > view.start && (edges[i] ?? 0) < view.end);

/** What is drawn: size in pixels, days in view, and the height of a number as a share. */
export type HistogramFrame = {
  width: number;
  height: number;
  view: DaySpan;
  share: HeightScale["share"];
};

/** The bins in view as bars; those without a row are absent. A number above nothing is at least a pixel high. */
export function binBars(
  edges: Int32Array,
  whole: Float64Array,
  inside: Float64Array,
  { width, height, view, share }: HistogramFrame,
): BinBar[] {
  const x = (day: Day) => dayShare(view, day) * width;
  const tall = (n: number) => (n <= 0 ? 0 : Math.max(1, share(n) * height));
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
