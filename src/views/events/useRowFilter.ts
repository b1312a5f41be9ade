import { useMemo } from "react";
import type { RowFilter } from "../../model/eventEngine.ts";
import { useEvents } from "../../store/events.ts";
import { useRowsState } from "./rowsState.ts";

/** The filter of the views as the rows are asked by it. */
export function useRowFilter(): RowFilter {
  const from = useEvents((s) => s.from);
  const to = useEvents((s) => s.to);
  const countries = useEvents((s) => s.countries);
  const types = useEvents((s) => s.types);
  const outlets = useEvents((s) => s.outlets);
  const text = useEvents((s) => s.text);
  const box = useRowsState((s) => s.box);
  return useMemo(
    () => ({ from, to, countries, types, outlets, text, box }),
    [from, to, countries, types, outlets, text, box],
  );
}
