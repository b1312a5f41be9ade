import type { BarChoice } from "./useBarChoice.ts";
import "./bartools.css";

/** What the bar chart shows: the measure, per million inhabitants or not, and the scale where the span asks for one. */
export function BarTools({ choice }: { choice: BarChoice }) {
  const { measures, measure, hasRates, isPerMillion, isWide, isLog } = choice;
  const isOffered = measures.length > 1 || hasRates || isWide;
  if (!isOffered) return null;
  return (
    <div className="bar-tools panel-tools needs-script">
      {measures.length > 1 && (
        <label>
          Measure
          <select value={measure?.key} onChange={(e) => choice.choose(e.currentTarget.value)}>
            {measures.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasRates && (
        <button
          type="button"
          aria-pressed={isPerMillion}
          onClick={() => choice.setPerMillion(!isPerMillion)}
        >
          Per million inhabitants
        </button>
      )}
      {isWide && (
        <span className="joined" role="group" aria-label="Scale">
          <button type="button" aria-pressed={!isLog} onClick={() => choice.setLog(false)}>
            Linear
          </button>
          <button type="button" aria-pressed={isLog} onClick={() => choice.setLog(true)}>
            Logarithmic
          </button>
        </span>
      )}
    </div>
  );
}
