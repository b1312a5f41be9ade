import { NO_FILTERS_ASKED } from "../../store/eventState.ts";
import { isUnfiltered } from "../../store/eventSteps.ts";
import { redoEvents, setAsked, undoEvents, useEvents } from "../../store/events.ts";
import { ArrowIcon } from "../icons.tsx";
import { EventCount } from "./EventCount.tsx";
import { EventDates } from "./EventDates.tsx";
import { EventPick } from "./EventPick.tsx";
import { MeasureChoice } from "./MeasureChoice.tsx";
import { NoteSearch } from "./NoteSearch.tsx";
import "../filters.css";
import "./eventfilters.css";

/** Everything that can be asked of event data, the number of rows that pass, and the way back. */
export function EventFilters() {
  const described = useEvents((s) => s.opened?.engine.described);
  if (!described) return null;
  return (
    <div className="filter-bar event-filters">
      <search className="filters" aria-label="Filters">
        <EventPick label="Country" name="countries" />
        <EventDates />
        <EventPick label="Event type" name="types" />
        <EventPick label="Source" name="outlets" />
        <NoteSearch />
        <MeasureChoice />
      </search>
      <div className="filter-state">
        <EventCount />
        <StepButtons />
      </div>
    </div>
  );
}

/** The way back, and out of all filters. */
function StepButtons() {
  const isOff = useEvents(isUnfiltered);
  const canUndo = useEvents((s) => s.index > 0);
  const canRedo = useEvents((s) => s.index < s.steps.length - 1);
  return (
    <>
      <button
        type="button"
        className="icon"
        aria-label="Undo"
        disabled={!canUndo}
        onClick={undoEvents}
      >
        <ArrowIcon />
      </button>
      <button
        type="button"
        className="icon"
        aria-label="Redo"
        disabled={!canRedo}
        onClick={redoEvents}
      >
        <ArrowIcon mirrored />
      </button>
      <button
        type="button"
        className="clear"
        disabled={isOff}
        onClick={() => setAsked(NO_FILTERS_ASKED)}
      >
        Clear all
      </button>
    </>
  );
}
