import { useRef } from "react";
import type { EventState } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";

/** What a selector gives, held as it was before while a brush moves: for what must not jump meanwhile. */
export function useHeld<T>(select: (state: EventState) => T): T {
  const held = useRef<{ value: T } | null>(null);
  return useEvents((state) => {
    if (!state.isBrushing || held.current === null) held.current = { value: select(state) };
    return held.current.value;
  });
}
