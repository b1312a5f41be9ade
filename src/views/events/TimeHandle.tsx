import { useCallback } from "react";
import { dayShare } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { dayLabel } from "../../model/period.ts";
import type { EventState } from "../../store/eventState.ts";
import { END_NAMES, Grip } from "../Grip.tsx";
import { type End, useHandle } from "./useHandle.ts";
import { useHeld } from "./useHeld.ts";
import { useLive } from "./useLive.ts";

/** One end of the dates as a slider: dragged, or moved by a day with the arrow keys, by a month with Page keys. */
export function TimeHandle({ end, view, whole }: { end: End; view: DaySpan; whole: DaySpan }) {
  const bound = useHeld((s) => s[end]);
  const resting = end === "from" ? whole.start : whole.end;
  const shown = (bound ?? resting) - (end === "from" ? 0 : 1);
  const gestures = useHandle(end, view, whole);
  const placeOf = useCallback(
    (s: EventState) => `${Math.min(1, Math.max(0, dayShare(view, s[end] ?? resting))) * 100}%`,
    [end, view, resting],
  );
  return (
    <div className="event-handle" ref={useLive<HTMLDivElement>(placeOf, place)}>
      <svg width="24" height="100%">
        <g
          {...gestures}
          className={bound === null ? "brush-handle resting" : "brush-handle"}
          role="slider"
          tabIndex={0}
          aria-label={END_NAMES[end]}
          aria-valuemin={whole.start}
          aria-valuemax={whole.end - 1}
          aria-valuenow={shown}
          aria-valuetext={bound === null ? "open" : dayLabel(shown, "day")}
        >
          <svg x="12" height="100%" overflow="visible">
            <Grip />
          </svg>
        </g>
      </svg>
    </div>
  );
}

const place = (element: HTMLDivElement, share: string): void => {
  element.style.translate = share;
};
