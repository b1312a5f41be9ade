import type { Timescale } from "../layout/timescale.ts";
import { inView, type Zoom } from "../layout/zoom.ts";

/** Where an end of the date filter lies in view, in percent of the plot; an open end (null) at the plot's edge. */
export function edge(day: number | null, side: 0 | 1, scale: Timescale, zoom: Zoom): number {
  const x = day === null ? side : inView(zoom, scale.at(day));
  return Math.min(1, Math.max(0, x)) * 100;
}
