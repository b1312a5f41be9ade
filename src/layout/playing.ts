import type { DaySpan } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";
import { nearestEdge } from "./eventTimeline.ts";

/** Milliseconds in which a window moves on by its own width. */
const PACE = 1600;
/** Which part of the view a window is that nobody chose. */
const PART = 16;

/** Where a window is after some milliseconds, held inside the whole; stepwise: it stands, then moves on by its width. */
export function playedTo(
  first: DaySpan,
  whole: DaySpan,
  elapsed: number,
  isStepwise: boolean,
): DaySpan {
  const length = first.end - first.start;
  const widths = isStepwise ? Math.floor(elapsed / PACE) : elapsed / PACE;
  const start = Math.min(first.start + Math.round(widths * length), whole.end - length);
  return { start, end: start + length };
}

/** The window to play from: the dates chosen, from the start again where they reach the end; else the first part of the view. */
export function startWindow(
  { from, to }: { from: Day | null; to: Day | null },
  whole: DaySpan,
  view: DaySpan,
  edges: Int32Array,
): DaySpan {
  if (from === null && to === null) {
    const near = nearestEdge(edges, view.start + (view.end - view.start) / PART);
    const end = near > view.start ? near : edges.find((day) => day > view.start);
    return { start: view.start, end: end ?? view.end };
  }
  const [start, end] = [from ?? whole.start, to ?? whole.end];
  const length = Math.min(end - start, whole.end - whole.start);
  return end >= whole.end ? { start: whole.start, end: whole.start + length } : { start, end };
}
