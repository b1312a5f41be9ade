import type { Measure } from "../../model/eventEngine.ts";
import { setMeasure, useEvents } from "../../store/events.ts";

const MEASURES: readonly [Measure, string][] = [
  ["events", "Events"],
  ["deaths", "Deaths"],
];

/** What all views count: rows, or deaths by the best estimate. */
export function MeasureChoice() {
  const measure = useEvents((s) => s.measure);
  return (
    <span className="joined event-measure" role="group" aria-label="Measure">
      {MEASURES.map(([value, name]) => (
        <button
          type="button"
          key={value}
          aria-pressed={measure === value}
          onClick={() => setMeasure(value)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
