import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod } from "../../model/eventPhrase.ts";
import { useEvents } from "../../store/events.ts";
import { useFetched } from "../events/useFetched.ts";
import { eventDates } from "./eventDates.ts";
import { type Target, useEventView } from "./eventView.ts";
import { latestOf } from "./latestOf.ts";

/** How many notes a tip shows, and how long the pointer rests before they are asked for, in ms. */
const SHOWN = 3;
const REST = 150;

/** The newest notes of what the pointer is on. */
export function EventTipNotes({ target }: { target: Target }) {
  const asked = askedOf(target);
  const { value, fault } = useFetched(JSON.stringify(asked), async (signal) => {
    await rest(signal);
    const { opened } = useEvents.getState();
    if (!opened) return [];
    if ("rows" in asked) return opened.engine.rowsAt(asked.rows, signal);
    const range = { from: 0, limit: SHOWN };
    return (await opened.engine.rows(asked.filter, "newest", range, signal)).rows;
  });
  if (fault !== null) return <p className="event-tip-fault">{fault}</p>;
  return value?.map((row) => <Note key={row.row} row={row} />);
}

/** The rows, or the filter that finds them. */
function askedOf({ box, symbol }: Target) {
  const { from, to, countries, types, outlets, text } = useEvents.getState();
  const { nearby } = useEventView.getState();
  if (!symbol || !nearby) {
    return { filter: { from, to, countries, types, outlets, text, box } };
  }
  const dates = eventDates({ from, to });
  return { rows: latestOf(symbol.stack, nearby.points, { dates, most: SHOWN }) };
}

function Note({ row }: { row: EventRow }) {
  const where = row.place || row.admin || row.country;
  return (
    <div className="event-tip-note">
      <p>{[rowPeriod(row), where, rowDeaths(row)].filter(Boolean).join(" · ")}</p>
      {row.note !== "" && <q>{row.note}</q>}
    </div>
  );
}

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, REST);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
