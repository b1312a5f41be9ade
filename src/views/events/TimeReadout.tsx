import { binOf, dayShare } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { useEvents } from "../../store/events.ts";
import { binWords } from "./binWords.ts";

/** What the pointer or the cursor is at, beside it; the cursor says it to screen readers itself. */
export function TimeReadout({ view }: { view: DaySpan }) {
  const spot = useEvents((s) => (s.hovered?.kind === "time" && !s.isBrushing ? s.hovered : null));
  const words = useEvents((s) =>
    spot && s.bins ? binWords(s, binOf(s.bins.edges, spot.start)) : "",
  );
  if (!spot) return null;
  const share = Math.min(1, Math.max(0, dayShare(view, (spot.start + spot.end) / 2)));
  const side = share > 0.5 ? { right: `${(1 - share) * 100}%` } : { left: `${share * 100}%` };
  return (
    <p className="event-readout" style={side} aria-hidden>
      {words}
    </p>
  );
}
