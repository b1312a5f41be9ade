import { useCallback, useEffect, useState } from "react";
import { playedTo, startWindow } from "../../layout/playing.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import type { EventState } from "../../store/eventState.ts";
import { brush, setAsked, useEvents } from "../../store/events.ts";
import { useMedia } from "../useMedia.ts";

/**
 * Plays the dates from the window that is chosen, or from one at the start; what comes between is no step of undo.
 * Whoever else moves the dates stops it.
 */
export function usePlay(whole: DaySpan): { isPlaying: boolean; toggle: () => void } {
  const [first, setFirst] = useState<DaySpan | null>(null);
  const isStepwise = useMedia("(prefers-reduced-motion: reduce)");
  const stop = useCallback(() => {
    setFirst(null);
    setAsked({});
  }, []);
  useEffect(() => {
    if (first === null) return;
    let began = 0;
    let last: Dates | null = null;
    let frame = requestAnimationFrame(function move(now) {
      began ||= now;
      if (last && !isAt(last)) return setFirst(null);
      const window = playedTo(first, whole, now - began, isStepwise);
      brush(window.start, window.end);
      last = datesNow();
      if (window.end >= whole.end) stop();
      else frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [first, whole, isStepwise, stop]);
  const toggle = () => {
    if (first) return stop();
    const { from, to, bins, span } = useEvents.getState();
    if (bins) setFirst(startWindow({ from, to }, whole, span ?? whole, bins.edges));
  };
  return { isPlaying: first !== null, toggle };
}

type Dates = Pick<EventState, "from" | "to">;

function datesNow(): Dates {
  const { from, to } = useEvents.getState();
  return { from, to };
}

function isAt(dates: Dates): boolean {
  const { from, to } = datesNow();
  return from === dates.from && to === dates.to;
}
