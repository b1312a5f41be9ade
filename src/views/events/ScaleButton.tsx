import { numbersIn } from "../../layout/eventTimeline.ts";
import { isLopsided } from "../../layout/heightScale.ts";
import type { DaySpan } from "../../model/eventBins.ts";
import { setAsked, useEvents } from "../../store/events.ts";
import { useHeld } from "./useHeld.ts";

/** Draws the histogram on a logarithmic scale; offered where one bin flattens the others, and to go back. */
export function ScaleButton({ whole }: { whole: DaySpan }) {
  const isLog = useEvents((s) => s.isLog);
  const isOffered = useHeld(
    ({ whole: counts, bins, span }) =>
      counts !== null &&
      bins !== null &&
      isLopsided(numbersIn(bins.edges, counts.time, span ?? whole)),
  );
  if (!isLog && !isOffered) return null;
  return (
    <button type="button" aria-pressed={isLog} onClick={() => setAsked({ isLog: !isLog })}>
      Log scale
    </button>
  );
}
