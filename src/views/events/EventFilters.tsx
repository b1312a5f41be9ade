import { NO_FILTERS_ASKED } from "../../store/eventState.ts";
import { isUnfiltered } from "../../store/eventSteps.ts";
import { redoEvents, setAsked, undoEvents, useEvents } from "../../store/events.ts";
import { StepButtons } from "../StepButtons.tsx";
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
        <Steps />
      </div>
    </div>
  );
}

/** Drawn anew alone when a step is made. */
function Steps() {
  const isOff = useEvents(isUnfiltered);
  const canUndo = useEvents((s) => s.index > 0);
  const canRedo = useEvents((s) => s.index < s.steps.length - 1);
  return (
    <StepButtons
      undo={canUndo ? undoEvents : null}
      redo={canRedo ? redoEvents : null}
      clear={isOff ? null : () => setAsked(NO_FILTERS_ASKED)}
    />
  );
}
