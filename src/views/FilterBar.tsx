import { NO_FILTERS, sameFilters } from "../store/filters.ts";
import { useDrawn } from "../store/shown.ts";
import { previewFilters, redo, setFilters, undo, useDateline } from "../store/state.ts";
import { AlsoMenu } from "./AlsoMenu.tsx";
import { Count } from "./Count.tsx";
import { DateMenu } from "./DateMenu.tsx";
import { NumberMenu } from "./NumberMenu.tsx";
import { valueName } from "./names.ts";
import { PickMenu } from "./PickMenu.tsx";
import { Speakers } from "./Speakers.tsx";
import { StepButtons } from "./StepButtons.tsx";
import "./filters.css";

/** Everything that the reader can ask for, the number of records that pass, and the way back. */
export function FilterBar() {
  const story = useDrawn();
  const isOff = useDateline((s) => sameFilters(s.filters, NO_FILTERS));
  const canUndo = useDateline((s) => s.index > 0);
  const canRedo = useDateline((s) => s.index < s.steps.length - 1);
  return (
    <div className="filter-bar">
      <search className="filters" aria-label="Filters">
        <PickMenu label="Country" name="country" nameOf={valueName("country", story)} />
        <DateMenu />
        <PickMenu label="Kind" name="kind" nameOf={valueName("kind", story)} />
        <Speakers />
        <PickMenu label="Standing" name="standing" nameOf={valueName("standing", story)} />
        <NumberMenu />
        <AlsoMenu />
        <TextFilter />
      </search>
      <div className="filter-state">
        <Count />
        <StepButtons
          undo={canUndo ? undo : null}
          redo={canRedo ? redo : null}
          clear={isOff ? null : () => setFilters(NO_FILTERS)}
        />
      </div>
    </div>
  );
}

/** Free text; filters while typing, one step of undo when left or entered. */
function TextFilter() {
  const q = useDateline((s) => s.filters.q);
  return (
    <input
      type="search"
      className="text-filter"
      aria-label="Text in the records"
      placeholder="Text…"
      maxLength={200}
      value={q}
      onChange={(e) => previewFilters({ q: e.target.value })}
      onBlur={() => setFilters({})}
      onKeyDown={(e) => e.key === "Enter" && setFilters({})}
    />
  );
}
