import { shiftedSpan, zoomedSpan } from "../../layout/daySpan.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { setSpan, useEvents } from "../../store/events.ts";

/** Buttons that zoom and move the timeline. */
export function SpanTools({ whole }: { whole: DaySpan }) {
  const span = useEvents((s) => s.span);
  const view = span ?? whole;
  const half = (view.end - view.start) / 2;
  return (
    <>
      {span && (
        <>
          <button
            type="button"
            aria-label="Earlier"
            disabled={view.start <= whole.start}
            onClick={() => setSpan(shiftedSpan(view, whole, -half))}
          >
            ←
          </button>
          <button
            type="button"
            aria-label="Later"
            disabled={view.end >= whole.end}
            onClick={() => setSpan(shiftedSpan(view, whole, half))}
          >
            →
          </button>
          <button type="button" onClick={() => setSpan(null)}>
            All dates
          </button>
        </>
      )}
      <button
        type="button"
        aria-label="Zoom out"
        disabled={span === null}
        onClick={() => setSpan(zoomedSpan(view, whole, 0.5))}
      >
        −
      </button>
      <button
        type="button"
        aria-label="Zoom in"
        onClick={() => setSpan(zoomedSpan(view, whole, 2, centreOf(view)))}
      >
        +
      </button>
    </>
  );
}

/** What zooming in goes towards: the middle of the dates chosen, if they are in view, else of the view. */
function centreOf(view: DaySpan): number {
  const { from, to } = useEvents.getState();
  const middle = ((from ?? view.start) + (to ?? view.end)) / 2;
  return middle > view.start && middle < view.end ? middle : (view.start + view.end) / 2;
}
