import type { DaySpan } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";

/** Days below which nothing is zoomed in. */
const CLOSEST = 7;

/** The view `factor` times closer (below 1: farther) around a day, held inside the whole; null: all of it. */
export function zoomedSpan(
  view: DaySpan,
  whole: DaySpan,
  factor: number,
  around: Day = (view.start + view.end) / 2,
): DaySpan | null {
  const all = lengthOf(whole);
  const length = Math.min(
    all,
    Math.max(Math.min(CLOSEST, all), Math.round(lengthOf(view) / factor)),
  );
  if (length >= all) return null;
  const share = (around - view.start) / lengthOf(view);
  return heldInside(Math.round(around - share * length), length, whole);
}

/** The view moved by some days, held inside the whole. */
export const shiftedSpan = (view: DaySpan, whole: DaySpan, days: number): DaySpan =>
  heldInside(Math.round(view.start + days), lengthOf(view), whole);

/** The day to move to where only some can be: from `day` towards `target`, and at least as far. `days` null: any can. */
export function reachable(days: Int32Array | null, day: Day, target: Day): Day {
  if (days === null) return target;
  const found = target > day ? days.find((d) => d >= target) : days.findLast((d) => d <= target);
  return found ?? day;
}

function heldInside(start: Day, length: number, whole: DaySpan): DaySpan {
  const held = Math.max(whole.start, Math.min(start, whole.end - length));
  return { start: held, end: held + length };
}

const lengthOf = ({ start, end }: DaySpan): number => end - start;
