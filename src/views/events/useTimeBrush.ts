import { type PointerEvent, useRef } from "react";
import { binOf, dayAt, nearestEdge } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import type { Day } from "../../model/eventData.ts";
import { brush, hoverSpot, pick, setAsked, useEvents } from "../../store/events.ts";

/** Pixels that the pointer moves before a press is a drag. */
const SLACK = 4;

/** A press on the plot: where, and the dates that it takes hold of; null: it draws new ones. */
type Press = { x: number; day: Day; held: DaySpan | null; isDrag: boolean };

/** Lets the reader drag dates over the plot, move them on by dragging inside, and pick the bin that is pressed. */
export function useTimeBrush(view: DaySpan, whole: DaySpan) {
  const press = useRef<Press | null>(null);
  const dayOf = (event: PointerEvent<HTMLElement>): Day => {
    const box = event.currentTarget.getBoundingClientRect();
    return dayAt(view, (event.clientX - box.left) / box.width);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isOnHandle(event.target)) return;
    const day = dayOf(event);
    press.current = { x: event.clientX, day, held: heldAt(day, whole), isDrag: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = press.current;
    if (!now) return hoverSpot(isOnHandle(event.target) ? null : binSpot(dayOf(event)));
    if (!now.isDrag && Math.abs(event.clientX - now.x) <= SLACK) return;
    if (!now.isDrag) hoverSpot(null);
    now.isDrag = true;
    drag(now, dayOf(event), whole);
  };
  const letGo = (isMeant: boolean) => {
    const now = press.current;
    press.current = null;
    if (now?.isDrag) setAsked({});
    else if (now && isMeant) pick(binSpot(now.day));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: () => letGo(true),
    onPointerCancel: () => letGo(false),
    onPointerLeave: () => hoverSpot(null),
  };
}

/** The dates chosen, where a day lies inside them; null: it does not. */
function heldAt(day: Day, whole: DaySpan): DaySpan | null {
  const { from, to } = useEvents.getState();
  if (from === null && to === null) return null;
  const held = { start: from ?? whole.start, end: to ?? whole.end };
  return day >= held.start && day < held.end ? held : null;
}

function drag({ day, held }: Press, now: Day, whole: DaySpan): void {
  const { bins } = useEvents.getState();
  if (bins === null) return;
  if (held) {
    const length = held.end - held.start;
    const start = nearestEdge(bins.edges, held.start + now - day);
    const inside = Math.max(whole.start, Math.min(start, whole.end - length));
    brush(inside, inside + length);
    return;
  }
  const [a, b] = [nearestEdge(bins.edges, day), nearestEdge(bins.edges, now)];
  const spot = binSpot(day);
  if (a !== b) brush(Math.min(a, b), Math.max(a, b));
  else if (spot) brush(spot.start, spot.end);
}

/** The bin that holds a day; null: there are no bins yet. */
function binSpot(day: Day): { kind: "time"; start: Day; end: Day } | null {
  const { bins } = useEvents.getState();
  if (bins === null) return null;
  const at = binOf(bins.edges, day);
  return { kind: "time", start: bins.edges[at] ?? day, end: bins.edges[at + 1] ?? day + 1 };
}

const isOnHandle = (target: EventTarget): boolean =>
  target instanceof Element && target.closest(".brush-handle") !== null;
