import { useEffect } from "react";
import { hoverSpot, pick, redoEvents, undoEvents, useEvents } from "../../store/events.ts";
import { undoKey } from "../useUndoKeys.ts";

/** Keys of the desk for event data: undo and redo as in a story, Escape closes the card. */
export function useEventKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) letGo();
      const asked = undoKey(event);
      if (asked === null) return;
      event.preventDefault();
      if (asked === "undo") undoEvents();
      else redoEvents();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function letGo(): void {
  const { picked, hovered } = useEvents.getState();
  if (hovered) hoverSpot(null);
  if (picked) pick(null);
}
