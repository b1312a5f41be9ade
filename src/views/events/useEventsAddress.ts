import { useEffect } from "react";
import { useEvents } from "../../store/events.ts";
import { eventsAddress } from "../../store/eventsAddress.ts";
import { pickedId } from "../../store/pickedId.ts";
import { showEvents } from "../../store/showEvents.ts";
import { isEventsEntry } from "./leaveEvents.ts";

/** How long what is asked must rest before the address says it, in milliseconds: browsers limit history calls. */
const REST = 250;

/** Keeps the address in step with what is asked of event data, as one entry of the history; Back closes the desk. */
export function useEventsAddress(): void {
  useEffect(() => {
    write(isEventsEntry(window.history.state) ? "replaceState" : "pushState");
    let timer: number | undefined;
    const stop = useEvents.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => write("replaceState"), REST);
    });
    const onPopState = () => {
      if (!isEventsEntry(window.history.state)) showEvents(false);
    };
    window.addEventListener("popstate", onPopState);
    return () => {
      stop();
      window.clearTimeout(timer);
      window.removeEventListener("popstate", onPopState);
    };
  }, []);
}

function write(verb: "pushState" | "replaceState"): void {
  const state = useEvents.getState();
  if (!state.opened) return;
  const address = eventsAddress(state.opened, state, pickedId(state));
  if (verb === "replaceState" && address === window.location.search) return;
  try {
    window.history[verb]({ datelineEvents: true }, "", address);
  } catch {
    // Safari and Firefox throw where calls come too fast; the next change writes it.
  }
}
