import { type KeyboardEvent, useState } from "react";
import { shiftedSpan, zoomedSpan } from "../../layout/daySpan.ts";
import { binOf } from "../../layout/eventTimeline.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { hoverSpot, pick, setSpan, useEvents } from "../../store/events.ts";
import { binWords } from "./binWords.ts";

const MOVES: { [key: string]: (at: number, first: number, last: number) => number } = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at) => at + 12,
  PageDown: (at) => at - 12,
  Home: (_, first) => first,
  End: (_, __, last) => last,
};
const ZOOMS: { [key: string]: number } = { "+": 2, "=": 2, "-": 0.5 };

/** Reads the histogram bin by bin with the keyboard: arrows move, Enter opens the bin's events, + and - zoom. */
export function TimeCursor({ view, whole }: { view: DaySpan; whole: DaySpan }) {
  const bins = useEvents((s) => s.bins);
  const [day, setDay] = useState(view.start);
  const [isFocused, setFocused] = useState(false);
  const words = useEvents((s) => (isFocused ? binWords(s, binOf(s.bins?.edges ?? NONE, day)) : ""));
  if (bins === null) return null;
  const { edges } = bins;
  const [first, last] = [binOf(edges, view.start), binOf(edges, view.end - 1)];
  const at = Math.min(last, Math.max(first, binOf(edges, day)));
  const spotAt = (bin: number) => ({
    kind: "time" as const,
    start: edges[bin] ?? day,
    end: edges[bin + 1] ?? day + 1,
  });
  const goTo = (bin: number) => {
    const spot = spotAt(Math.min(edges.length - 2, Math.max(0, bin)));
    setDay(spot.start);
    hoverSpot(spot);
    if (spot.start < view.start) setSpan(shiftedSpan(view, whole, spot.start - view.start));
    if (spot.end > view.end) setSpan(shiftedSpan(view, whole, spot.end - view.end));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    const zoom = ZOOMS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move) goTo(move(at, first, last));
    else if (zoom) setSpan(zoomedSpan(view, whole, zoom, edges[at]));
    else if (event.key === "0") setSpan(null);
    else if (event.key === "Enter") pick(spotAt(at));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="event-cursor"
      role="slider"
      tabIndex={0}
      aria-label="Bin of the timeline"
      aria-valuemin={first}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={words || binWords(useEvents.getState(), at)}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setFocused(true);
        hoverSpot(spotAt(at));
      }}
      onBlur={() => {
        setFocused(false);
        hoverSpot(null);
      }}
    />
  );
}

const NONE = new Int32Array(2);
