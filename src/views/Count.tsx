import { useDrawn, useShown } from "../store/shown.ts";
import { setFilters, useDateline } from "../store/state.ts";
import { surely } from "../store/surely.ts";

/** How many records are shown, how many of them only possibly, and a switch that leaves those out. */
export function Count() {
  const story = useDrawn();
  const passed = useShown();
  const sure = useDateline((s) => s.filters.sure);
  const { certainly, possibly } = surely(passed);
  return (
    <>
      <p role="status">
        {passed.size} of {story.records.length} records
        {possibly > 0 && (
          <span>
            <span className="unseen">: </span>
            {certainly} certainly, {possibly} possibly
          </span>
        )}
      </p>
      <button
        type="button"
        aria-pressed={sure}
        disabled={!sure && possibly === 0}
        onClick={() => setFilters({ sure: !sure })}
      >
        Only certain
      </button>
    </>
  );
}
