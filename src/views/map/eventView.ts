import { create } from "zustand";
import type { MapFrame } from "../../layout/densityGrid.ts";
import type { EventSymbol, Stack } from "../../layout/eventSymbols.ts";
import type { Box, Points } from "../../model/eventEngine.ts";
import type { Spot } from "../../store/eventState.ts";

/** Few enough events to be drawn one by one. */
export type Nearby = {
  points: Points;
  stacks: readonly Stack[];
  /** They were asked for with the date filter, so that another filter needs others. */
  isDated: boolean;
};

/** What the pointer or the keys are on. */
export type Target = {
  spot: Spot;
  box: Box;
  /** null: a cell, and all that it counts. */
  symbol: EventSymbol | null;
};

export type EventView = {
  /** What the map shows at rest; null: no map. */
  frame: MapFrame | null;
  /** null: too many, the map draws density. */
  nearby: Nearby | null;
  /** Where the classes of counts begin, of all that passes the other filters. */
  breaks: readonly number[];
  /** Colours of the classes, as the theme has them. */
  colours: readonly string[];
  /** null: nothing. */
  target: Target | null;
  /** One sentence on why the symbols are not there; null: nothing is wrong. */
  fault: string | null;
};

const NO_VIEW: EventView = {
  frame: null,
  nearby: null,
  breaks: [1],
  colours: [],
  target: null,
  fault: null,
};

/** How the map draws event data: what its canvases and its legend share. */
export const useEventView = create<EventView>(() => NO_VIEW);
