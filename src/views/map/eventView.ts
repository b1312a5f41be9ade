import { create } from "zustand";
import type { MapFrame } from "../../layout/densityGrid.ts";
import type { Stack } from "../../layout/eventSymbols.ts";
import type { Points } from "../../model/eventEngine.ts";

/** Few enough events to be drawn one by one. */
export type Nearby = {
  points: Points;
  stacks: readonly Stack[];
  /** They were asked for with the date filter, so that another filter needs others. */
  isDated: boolean;
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
  /** One sentence on why the symbols are not there; null: nothing is wrong. */
  fault: string | null;
};

export const NO_VIEW: EventView = {
  frame: null,
  nearby: null,
  breaks: [1],
  colours: [],
  fault: null,
};

/** How the map draws event data: what its canvases and its legend share. */
export const useEventView = create<EventView>(() => NO_VIEW);
