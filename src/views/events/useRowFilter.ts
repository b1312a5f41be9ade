import { useEffect, useState } from "react";
import type { RowFilter } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";

/** How long the filter must rest before rows are asked for, in milliseconds: a brush that moves asks for none. */
const REST = 160;

/** The filter of the views as rows are asked by it, wherever they are, once it rests. */
export function useRowFilter(): RowFilter {
  const [filter, setFilter] = useState(filterNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => setFilter((before) => unlessSame(before, filterNow()));
    const later = () => {
      clearTimeout(timer);
      if (!useEvents.getState().isBrushing) timer = setTimeout(take, REST);
    };
    const stopWatching = useEvents.subscribe((now, before) => {
      if (NAMES.some((name) => now[name] !== before[name])) later();
    });
    take();
    return () => {
      clearTimeout(timer);
      stopWatching();
    };
  }, []);
  return filter;
}

const NAMES = ["from", "to", "countries", "types", "outlets", "text", "isBrushing"] as const;

function filterNow(): RowFilter {
  const { from, to, countries, types, outlets, text } = useEvents.getState();
  return { from, to, countries, types, outlets, text, box: null };
}

const unlessSame = (before: RowFilter, now: RowFilter): RowFilter =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;
