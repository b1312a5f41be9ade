import { type PointerEvent, type ReactNode, useRef } from "react";
import { snappedRange } from "../layout/snap.ts";
import type { Timescale } from "../layout/timescale.ts";
import { inWhole, type Zoom, zoomed } from "../layout/zoom.ts";
import { previewFilters, setFilters, useDateline } from "../store/state.ts";
import { dateRange } from "../store/visible.ts";
import { BrushHandle } from "./BrushHandle.tsx";
import { edge } from "./brushEdge.ts";

/** Pixels that the pointer moves before a press is a drag. */
const SLACK = 4;

/** Lets the reader drag a range of dates over the timeline; filters while dragging, one step of undo when let go. */
export function Brush({
  scale,
  zoom,
  setZoom,
  width,
  children,
}: {
  scale: Timescale;
  zoom: Zoom;
  setZoom: (zoom: Zoom) => void;
  width: number;
  children: ReactNode;
}) {
  const from = useDateline((s) => s.filters.from);
  const to = useDateline((s) => s.filters.to);
  const pressed = useRef<{ x: number; moved: boolean } | null>(null);
  const range = dateRange({ ...useDateline((s) => s.filters), from, to });
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return (event.clientX - box.left) / box.width;
  };
  const dayAt = (x: number) => scale.day(Math.min(1, Math.max(0, inWhole(zoom, x))));
  const brushed = (a: number, b: number) => {
    const [first, last] = [dayAt(Math.min(a, b)), dayAt(Math.max(a, b))];
    const perDay = (Math.abs(b - a) * width) / Math.max(1, last - first);
    return snappedRange(first, last, perDay);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isOnMark(event.target)) return;
    pressed.current = { x: place(event), moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const press = pressed.current;
    if (!press) return;
    const x = place(event);
    press.moved ||= Math.abs(x - press.x) * width > SLACK;
    if (press.moved) previewFilters(brushed(press.x, x));
  };
  const onPointerUp = () => {
    const press = pressed.current;
    pressed.current = null;
    if (press) setFilters(press.moved ? {} : { from: null, to: null });
  };
  return (
    <div
      className="brush"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onWheel={(e) => {
        if (!e.ctrlKey && !e.metaKey) return;
        const box = e.currentTarget.getBoundingClientRect();
        setZoom(zoomed(zoom, 2 ** (-e.deltaY / 200), (e.clientX - box.left) / box.width));
      }}
    >
      {range && (
        <BrushArea x0={edge(range[0], 0, scale, zoom)} x1={edge(range[1], 1, scale, zoom)} />
      )}
      {children}
      <BrushHandle end="from" scale={scale} zoom={zoom} />
      <BrushHandle end="to" scale={scale} zoom={zoom} />
    </div>
  );
}

/** The dimmed parts outside the range; positions in percent of the plot. */
function BrushArea({ x0, x1 }: { x0: number; x1: number }) {
  return (
    <svg className="brush-area" width="100%" height="100%" aria-hidden>
      <rect x={`${x0}%`} width={`${Math.max(0, x1 - x0)}%`} height="100%" />
    </svg>
  );
}

const isOnMark = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest("[data-mark]:not([data-state=ghost]),[role=slider]") !== null;
