import { useEffect, useMemo, useRef } from "react";
import { zoomedSpan } from "../../layout/daySpan.ts";
import { dayAt, evenScale, numbersIn } from "../../layout/eventTimeline.ts";
import { heightScale } from "../../layout/heightScale.ts";
import { WHOLE } from "../../layout/zoom.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { setSpan, useEvents } from "../../store/events.ts";
import { TimeAxis } from "../TimeAxis.tsx";
import { useWidth } from "../useWidth.ts";
import { drawTimeline } from "./drawTimeline.ts";
import { TimeCursor } from "./TimeCursor.tsx";
import { TimeHandle } from "./TimeHandle.tsx";
import { TimeReadout } from "./TimeReadout.tsx";
import { useDrawing } from "./useDrawing.ts";
import { useTimeBrush } from "./useTimeBrush.ts";

/** The narrowest plot that is drawn for, in pixels. */
const NARROWEST = 320;

/** The histogram on a canvas; axes, handles and what the pointer is at as elements. `whole`: all days of the axis. */
export function TimePlot({ whole }: { whole: DaySpan }) {
  const span = useEvents((s) => s.span);
  const view = span ?? whole;
  const counts = useEvents((s) => s.whole);
  const bins = useEvents((s) => s.bins);
  const [ref, width] = useWidth<HTMLDivElement>(NARROWEST);
  const isLog = useEvents((s) => s.isLog);
  const { share, ticks } = useMemo(() => {
    const numbers = counts && bins ? numbersIn(bins.edges, counts.time, view) : [];
    return heightScale(Math.max(1, ...numbers), isLog);
  }, [counts, bins, view, isLog]);
  const canvas = useDrawing((sheet) => drawTimeline(sheet, view, share));
  const gestures = useTimeBrush(view, whole);
  const plot = useWheelZoom(view, whole);
  return (
    <div className="timeline-plot" ref={ref}>
      <div className="brush event-brush" ref={plot} {...gestures}>
        <canvas ref={canvas} aria-hidden />
        {isLog && (
          <span className="event-scale" aria-hidden>
            log scale
          </span>
        )}
        {ticks.map(({ at, label }) => (
          <span key={label} className="event-height" style={{ top: `${at}%` }} aria-hidden>
            {label}
          </span>
        ))}
        <TimeCursor view={view} whole={whole} />
        <TimeHandle end="from" view={view} whole={whole} />
        <TimeHandle end="to" view={view} whole={whole} />
        <TimeReadout view={view} />
      </div>
      <TimeAxis scale={evenScale(view)} zoom={WHOLE} width={width} />
    </div>
  );
}

/** Zooms by the wheel with Ctrl or ⌘, and then keeps the page as large as it is. */
function useWheelZoom(view: DaySpan, whole: DaySpan) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = ref.current;
    const onWheel = (event: WheelEvent) => {
      if (!element || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const day = dayAt(view, (event.clientX - box.left) / box.width);
      setSpan(zoomedSpan(view, whole, 2 ** (-event.deltaY / 200), day));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [view, whole]);
  return ref;
}
