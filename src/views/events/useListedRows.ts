import { useMemo } from "react";
import { useEvents } from "../../store/events.ts";
import { useRowsState } from "./rowsState.ts";
import { useRowFilter } from "./useRowFilter.ts";
import { type RowList, useRows } from "./useRows.ts";

/** The rows that pass the filters, of the one place or of all, in the order that the reader chose. */
export function useListedRows(): RowList {
  const engine = useEvents((s) => s.opened?.engine ?? null);
  const { order, box } = useRowsState();
  const filter = useRowFilter();
  const listed = useMemo(() => ({ ...filter, box }), [filter, box]);
  return useRows(engine, listed, order);
}
