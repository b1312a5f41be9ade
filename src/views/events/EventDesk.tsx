import { type ReactNode, useEffect } from "react";
import { closeEvents, useEvents } from "../../store/events.ts";
import { Awaited } from "../Awaited.tsx";
import { Notices } from "../Notices.tsx";
import { EventBars } from "./EventBars.tsx";
import { EventCards } from "./EventCards.tsx";
import { EventFilters } from "./EventFilters.tsx";
import { EventHeader } from "./EventHeader.tsx";
import { EventMapSlot } from "./EventMapSlot.tsx";
import { EventPrinted } from "./EventPrinted.tsx";
import { EventRows } from "./EventRows.tsx";
import { EventStrip } from "./EventStrip.tsx";
import { EventTimeline } from "./EventTimeline.tsx";
import { listBox } from "./rowsState.ts";
import { useEventKeys } from "./useEventKeys.ts";
import { useEventsAddress } from "./useEventsAddress.ts";
import "./eventdesk.css";

/** The whole page for event data: the same three linked views, with the rows' notes as the quotes. `open`: opens others. */
export function EventDesk({ open }: { open: ReactNode }) {
  const opened = useEvents((s) => s.opened);
  useEventKeys();
  useEventsAddress();
  useEffect(() => () => closeEvents(), []);
  useEffect(() => {
    // A place of the data before is none of these.
    listBox(null);
    if (opened) document.title = `${opened.name} · Dateline`;
  }, [opened]);
  if (!opened) return null;
  return (
    <>
      <EventHeader opened={opened}>{open}</EventHeader>
      <EventFilters />
      <Notices />
      <main className="desk event-desk">
        <EventPrinted opened={opened} />
        <Awaited what="The map" waiting={<p className="map-wait">The map is loading.</p>}>
          <EventMapSlot />
        </Awaited>
        <EventBars />
        <EventTimeline />
        <EventRows />
        <EventCards />
      </main>
      <EventStrip opened={opened} />
    </>
  );
}
