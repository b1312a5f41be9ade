import { showEvents } from "../../store/showEvents.ts";

/** Whether the browser's present entry is that of event data, so that Back leads to the story. */
export const isEventsEntry = (state: unknown): boolean =>
  typeof state === "object" && state !== null && "datelineEvents" in state;

/** Closes event data: the story is there again as it was. The same as Back. */
export function leaveEvents(): void {
  if (isEventsEntry(window.history.state)) window.history.back();
  else showEvents(false);
}
