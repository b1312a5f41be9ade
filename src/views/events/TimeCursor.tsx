import { binOf } from "../../layout/eventTimeline.ts";
import type { DaySpan, TimeBins } from "../../model/eventBins.ts";
import { useEvents } from "../../store/events.ts";
import { binWords } from "./binWords.ts";
import { useCursor } from "./useCursor.ts";

type Props = { view: DaySpan; whole: DaySpan };

/** Reads the histogram bin by bin with the keyboard: arrows move, Enter opens the bin's events, + and - zoom. */
export function TimeCursor(props: Props) {
  const bins = useEvents((s) => s.bins);
  return bins && <BinCursor {...props} bins={bins} />;
}

function BinCursor({ view, whole, bins }: Props & { bins: TimeBins }) {
  const { at, gestures } = useCursor(view, whole, bins.edges);
  const words = useEvents((s) => (s.isBrushing ? "" : binWords(s, at)));
  return (
    <div
      {...gestures}
      className="event-cursor"
      role="slider"
      tabIndex={0}
      aria-label="Bin of the timeline"
      aria-valuemin={binOf(bins.edges, view.start)}
      aria-valuemax={binOf(bins.edges, view.end - 1)}
      aria-valuenow={at}
      aria-valuetext={words}
    />
  );
}
