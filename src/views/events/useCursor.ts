import { type KeyboardEvent, useState } from "react";
import { shiftedSpan, zoomedSpan } from "../../layout/daySpan.ts";
import { binOf } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { hoverSpot, pick, setSpan } from "../../store/events.ts";

/** Bins of a jump with the Page keys. */
const JUMP = 12;
const MOVES: { [key: string]: (at: number, first: number, last: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at) => at + JUMP,
  PageDown: (at) => at - JUMP,
  Home: (_, first) => first,
  End: (_, __, last) => last,
};
const ZOOMS: { [key: string]: number } = { "+": 2, "=": 2, "-": 0.5 };

/** The bin that the keyboard is at, and what its keys do; moving beyond the view takes the view along. */
export function useCursor(view: DaySpan, whole: DaySpan, edges: Int32Array) {
  const [day, setDay] = useState(view.start);
  const [first, last] = [binOf(edges, view.start), binOf(edges, view.end - 1)];
  const at = Math.min(last, Math.max(first, binOf(edges, day)));
  const spotAt = (bin: number) => ({
    kind: "time" as const,
    start: edges[bin] ?? day,
    end: edges[bin + 1] ?? day + 1,
  });
  const goTo = (bin: number) => {
    const spot = spotAt(Math.min(edges.length - 2, Math.max(0, bin)));
    setDay(spot.start);
    hoverSpot(spot);
    if (spot.start < view.start) setSpan(shiftedSpan(view, whole, spot.start - view.start));
    if (spot.end > view.end) setSpan(shiftedSpan(view, whole, spot.end - view.end));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const zoom = ZOOMS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move) goTo(move(at, first, last));
    else if (zoom) setSpan(zoomedSpan(view, whole, zoom, edges[at]));
    else if (event.key === "0") setSpan(null);
    else if (event.key === "Enter") pick(spotAt(at));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const gestures = {
    onKeyDown,
    onFocus: () => hoverSpot(spotAt(at)),
    onBlur: () => hoverSpot(null),
  };
  return { at, gestures };
}
