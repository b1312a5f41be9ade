import type { OpenedEvents } from "../../store/eventState.ts";
import { openEvents } from "../../store/events.ts";
import { askedOfFile, type EventsAddress } from "../../store/eventsAddress.ts";
import { pickNamed } from "../../store/pickNamed.ts";
import { showEvents } from "../../store/showEvents.ts";
import { notify } from "../../store/state.ts";

/** Puts event data on the desk with what an address asks of them, null: nothing, and says what they do not have. */
export function onDesk(opened: OpenedEvents, wanted: EventsAddress | null): void {
  const { asked, notices } = wanted
    ? askedOfFile(wanted, opened.engine.described)
    : { asked: {}, notices: [] };
  openEvents(opened, asked);
  showEvents(true);
  for (const notice of notices) notify(notice);
  if (wanted?.event) void reopen(wanted.event);
}

async function reopen(event: string): Promise<void> {
  const notice = await pickNamed(event);
  if (notice !== null) notify(notice);
}
