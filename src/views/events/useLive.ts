import { type RefObject, useLayoutEffect, useRef } from "react";
import type { EventState } from "../../store/eventState.ts";
import { useEvents } from "../../store/events.ts";

/**
 * Keeps an element up to the state without a render of React, which a brush that moves has no time for. `write` puts
 * what `select` gives into it, each time that this is another.
 */
export function useLive<E extends Element>(
  select: (state: EventState) => string,
  write: (element: E, value: string) => void,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    let written: string | null = null;
    const update = () => {
      const value = select(useEvents.getState());
      if (ref.current && value !== written) write(ref.current, value);
      written = value;
    };
    update();
    return useEvents.subscribe(update);
  }, [select, write]);
  return ref;
}
