import { useEvents } from "../../store/events.ts";
import { useRowsState } from "./rowsState.ts";
import { useRowFilter } from "./useRowFilter.ts";
import { type RowList, useRows } from "./useRows.ts";

/** The rows that pass the filters, in the order that the reader chose. */
export function useListedRows(): RowList {
  const engine = useEvents((s) => s.opened?.engine ?? null);
  const order = useRowsState((s) => s.order);
  return useRows(engine, useRowFilter(), order);
}
