import type { KeyboardEvent, PointerEvent } from "react";
import { reachable } from "../../layout/daySpan.ts";
import { dayAt, nearestEdge } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import type { Day } from "../../model/eventData.ts";
import { brush, setAsked, useEvents } from "../../store/events.ts";
import { DAY_KEYS } from "../dayKeys.ts";

export type End = "from" | "to";

/** What moves one end of the dates: keys, a step of undo each, and a drag from border to border of the bins. */
export function useHandle(end: End, view: DaySpan, whole: DaySpan) {
  const onKeyDown = (event: KeyboardEvent) => {
    const { [end]: bound, snaps } = useEvents.getState();
    const day = bound ?? (end === "from" ? whole.start : whole.end);
    const target = DAY_KEYS[event.key]?.(day, whole.start, whole.end);
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setAsked({ [end]: heldApart(end, reachable(snaps, day, target), whole) });
  };
  const onPointerMove = (event: PointerEvent<Element>) => {
    const plot = event.currentTarget.closest(".brush")?.getBoundingClientRect();
    if (!plot || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { bins, from, to } = useEvents.getState();
    const day = dayAt(view, (event.clientX - plot.left) / plot.width);
    const moved = heldApart(end, bins ? nearestEdge(bins.edges, day) : day, whole);
    brush(end === "from" ? moved : from, end === "to" ? moved : to);
  };
  return {
    onKeyDown,
    onPointerMove,
    onPointerDown: (event: PointerEvent<Element>) =>
      event.currentTarget.setPointerCapture(event.pointerId),
    onPointerUp: () => setAsked({}),
    onPointerCancel: () => setAsked({}),
  };
}

/** An end of the dates held inside the axis and at least a day from the other. */
function heldApart(end: End, day: Day, whole: DaySpan): Day {
  const { from, to } = useEvents.getState();
  return end === "from"
    ? Math.min((to ?? whole.end) - 1, Math.max(whole.start, day))
    : Math.max((from ?? whole.start) + 1, Math.min(whole.end, day));
}
