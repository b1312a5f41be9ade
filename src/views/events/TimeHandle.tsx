import type { KeyboardEvent, PointerEvent } from "react";
import { dayAt, dayShare, nearestEdge } from "../../layout/eventTimeline.ts";
import { monthStep } from "../../layout/snap.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import type { Day } from "../../model/eventData.ts";
import { dayLabel } from "../../model/period.ts";
import { brush, setAsked, useEvents } from "../../store/events.ts";

const NAMES = { from: "Start of the dates shown", to: "End of the dates shown" };

/** One end of the dates as a slider: dragged, or moved by a day with the arrow keys, by a month with Page keys. */
export function TimeHandle({
  end,
  view,
  whole,
}: {
  end: "from" | "to";
  view: DaySpan;
  whole: DaySpan;
}) {
  const bound = useEvents((s) => s[end]);
  const side = end === "from" ? 0 : 1;
  const resting = side === 0 ? whole.start : whole.end;
  const at = bound ?? resting;
  const onKeyDown = (event: KeyboardEvent) => {
    const target = KEYS[event.key]?.(at, side === 0 ? whole : shiftedBy1(whole));
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setAsked({ [end]: heldApart(end, target, whole) });
  };
  const onPointerMove = (event: PointerEvent<Element>) => {
    const plot = event.currentTarget.closest(".brush")?.getBoundingClientRect();
    if (!plot || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { bins, from, to } = useEvents.getState();
    const day = dayAt(view, (event.clientX - plot.left) / plot.width);
    const moved = heldApart(end, bins ? nearestEdge(bins.edges, day) : day, whole);
    brush(end === "from" ? moved : from, end === "to" ? moved : to);
  };
  return (
    <svg className="brush-handles" width="100%" height="100%">
      <svg x={`${placed(view, at)}%`} height="100%" overflow="visible">
        <g
          className={bound === null ? "brush-handle resting" : "brush-handle"}
          role="slider"
          tabIndex={0}
          aria-label={NAMES[end]}
          aria-valuemin={whole.start}
          aria-valuemax={whole.end - 1}
          aria-valuenow={at - side}
          aria-valuetext={bound === null ? "open" : dayLabel(at - side, "day")}
          onKeyDown={onKeyDown}
          onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
          onPointerMove={onPointerMove}
          onPointerUp={() => setAsked({})}
        >
          <rect className="hit" x="-12" width="24" height="100%" />
          <line y2="100%" />
          <svg y="50%" overflow="visible">
            <rect className="grip" x="-4" y="-12" width="8" height="24" rx="4" />
          </svg>
        </g>
      </svg>
    </svg>
  );
}

const placed = (view: DaySpan, day: Day): number =>
  Math.min(1, Math.max(0, dayShare(view, day))) * 100;

/** An end of the dates held inside the axis and at least a day from the other. */
function heldApart(end: "from" | "to", day: Day, whole: DaySpan): Day {
  const { from, to } = useEvents.getState();
  return end === "from"
    ? Math.min((to ?? whole.end) - 1, Math.max(whole.start, day))
    : Math.max((from ?? whole.start) + 1, Math.min(whole.end, day));
}

/** Where the end of the dates may lie: a day after what the start may be. */
const shiftedBy1 = ({ start, end }: DaySpan): DaySpan => ({ start: start + 1, end: end + 1 });

const KEYS: { [key: string]: (day: Day, whole: DaySpan) => Day } = {
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day + 1,
  ArrowLeft: (day) => day - 1,
  ArrowDown: (day) => day - 1,
  PageUp: (day) => monthStep(day, 1),
  PageDown: (day) => monthStep(day, -1),
  Home: (_, { start }) => start,
  End: (_, { end }) => end - 1,
};
