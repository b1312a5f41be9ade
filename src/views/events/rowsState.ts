import { create } from "zustand";
import type { Box, RowOrder } from "../../model/eventEngine.ts";

type RowsState = {
  order: RowOrder;
  /** The only place whose rows are listed; null: wherever. */
  box: Box | null;
};

/** How the rows are listed; no filter of the views. */
export const useRowsState = create<RowsState>(() => ({ order: "newest", box: null }));

export const setOrder = (order: RowOrder): void => useRowsState.setState({ order });

/** Lists only the rows of one place of the map, or all again. */
export const listBox = (box: Box | null): void => useRowsState.setState({ box });
