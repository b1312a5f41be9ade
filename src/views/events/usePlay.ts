import { useCallback, useEffect, useState } from "react";
import { playedTo, startWindow } from "../../layout/playing.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { brush, setAsked, useEvents } from "../../store/events.ts";
import { useMedia } from "../useMedia.ts";

/** Plays the dates from the window that is chosen, or from one at the start; what comes between is no step of undo. */
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
    let frame = requestAnimationFrame(function move(now) {
      began ||= now;
      const window = playedTo(first, whole, now - began, isStepwise);
      brush(window.start, window.end);
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
