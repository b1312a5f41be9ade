import { useMemo } from "react";
import { useEvents } from "../../store/events.ts";
import { EventRowsTable } from "../events/EventRowsTable.tsx";
import { useRows } from "../events/useRows.ts";
import { EventCellTable } from "./EventCellTable.tsx";
import { useEventView } from "./eventView.ts";

/** The table twin: the rows in view where the map draws them one by one, else the cells that count them. */
export function EventMapTable() {
  const isNear = useEventView((s) => s.nearby !== null);
  return isNear ? <RowsInView /> : <EventCellTable />;
}

/** Rows that are listed: those of the symbols. */
const MOST = 4000;

function RowsInView() {
  const { opened, from, to, countries, types, outlets, text } = useEvents();
  const frame = useEventView((s) => s.frame);
  const filter = useMemo(() => {
    const box = frame && { ...frame };
    return { from, to, countries, types, outlets, text, box };
  }, [from, to, countries, types, outlets, text, frame]);
  const rows = useRows(opened?.engine ?? null, filter, "newest");
  return <EventRowsTable rows={rows} listed={Math.min(rows.total ?? 0, MOST)} />;
}
