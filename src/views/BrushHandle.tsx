import type { KeyboardEvent, PointerEvent } from "react";
import { edtf } from "../layout/snap.ts";
import type { Timescale } from "../layout/timescale.ts";
import { inWhole, type Zoom } from "../layout/zoom.ts";
import { dayLabel } from "../model/period.ts";
import { previewFilters, setFilters, useDateline } from "../store/state.ts";
import { dateRange } from "../store/visible.ts";
import { edge } from "./brushEdge.ts";
import { DAY_KEYS } from "./dayKeys.ts";
import { END_NAMES, Grip } from "./Grip.tsx";

/** One end of the date filter as a slider: dragged, or moved by a day with the arrow keys, by a month with Page keys. */
export function BrushHandle({
  end,
  scale,
  zoom,
}: {
  end: "from" | "to";
  scale: Timescale;
  zoom: Zoom;
}) {
  const filters = useDateline((s) => s.filters);
  const side = end === "from" ? 0 : 1;
  const days = dateRange(filters) ?? [null, null];
  const first = Math.ceil(scale.day(0));
  const last = Math.floor(scale.day(1));
  const bound = days[side] ?? (side === 0 ? first : last);
  const shownDay = side === 0 ? bound : bound - 1;
  const moved = (day: number) => {
    const low = side === 0 ? first : (days[0] ?? first);
    const high = side === 0 ? (days[1] ?? last) - 1 : last;
    return { [end]: edtf(Math.min(high, Math.max(low, Math.round(day)))) };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = DAY_KEYS[event.key]?.(shownDay, first, last);
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setFilters(moved(target));
  };
  const onPointerMove = (event: PointerEvent<HTMLElement | SVGElement>) => {
    const plot = event.currentTarget.closest(".brush")?.getBoundingClientRect();
    if (!plot || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const x = Math.min(1, Math.max(0, (event.clientX - plot.left) / plot.width));
    previewFilters(moved(scale.day(inWhole(zoom, x)) - side));
  };
  return (
    <svg className="brush-handles needs-script" width="100%" height="100%">
      <svg x={`${edge(days[side] ?? null, side, scale, zoom)}%`} height="100%" overflow="visible">
        <g
          className={days[side] === null ? "brush-handle resting" : "brush-handle"}
          role="slider"
          tabIndex={0}
          aria-label={END_NAMES[end]}
          aria-valuemin={first}
          aria-valuemax={last}
          aria-valuenow={shownDay}
          aria-valuetext={days[side] === null ? "open" : dayLabel(shownDay, "day")}
          onKeyDown={onKeyDown}
          onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
          onPointerMove={onPointerMove}
          onPointerUp={() => setFilters({})}
        >
          <Grip />
        </g>
      </svg>
    </svg>
  );
}
