import { useHydrated } from "./useHydrated.ts";

/** One number of the coverage: a button that opens its list, plain text where there is none and before scripts run. */
export function CoverageNumber({
  text,
  share = null,
  about,
  open,
}: {
  text: string;
  /** Drawn as a bar, 0 to 1; null: no bar. */
  share?: number | null;
  /** What the button's name says after its text. */
  about: string;
  open: (() => void) | null;
}) {
  const hydrated = useHydrated();
  const inside = (
    <>
      {share !== null && (
        <svg className="coverage-bar" width="32" height="6" aria-hidden>
          <rect className="whole" width="100%" height="6" rx="1" />
          <rect className="part" width={`${(share * 100).toFixed(1)}%`} height="6" rx="1" />
        </svg>
      )}
      {text}
    </>
  );
  if (!hydrated || open === null) return <span className="coverage-number">{inside}</span>;
  return (
    <button
      type="button"
      className="coverage-number"
      aria-label={`${text}${about}`}
      aria-haspopup="dialog"
      onClick={open}
    >
      {inside}
    </button>
  );
}
