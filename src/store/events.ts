import { create } from "zustand";
import type { DaySpan } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";
import type { CellGrid, Measure } from "../model/eventEngine.ts";
import { driveEvents } from "./eventDriver.ts";
import {
  type EventState,
  type EventsAsked,
  NO_EVENTS,
  NOTHING_ASKED,
  type OpenedEvents,
  type Spot,
} from "./eventState.ts";
import { snappedDates, stepped, steppedTo } from "./eventSteps.ts";

/** Event data on the desk and what is asked of it, as a hook that takes a selector. */
export const useEvents = create<EventState>(() => NO_EVENTS);

driveEvents(useEvents);

const get = (): EventState => useEvents.getState();
const set = (change: Partial<EventState>): void => useEvents.setState(change);

/** Puts event data on the desk; `asked`: what the address asks for, the first step. What was open before is closed. */
export function openEvents(opened: OpenedEvents, asked: Partial<EventsAsked> = {}): void {
  const { grid } = get();
  closeEvents();
  const first = { ...NOTHING_ASKED, ...asked };
  set({ ...first, opened, grid, steps: [first] });
}

export function closeEvents(): void {
  const { opened } = get();
  set(NO_EVENTS);
  opened?.engine.close();
}

/** Moves the date filter without making a step: for a brush that is still moving. Either day null: open. */
export function brush(from: Day | null, to: Day | null): void {
  const now = get();
  const dates = snappedDates({ from, to }, now.snaps);
  if (now.from !== dates.from || now.to !== dates.to || !now.isBrushing)
    set({ ...dates, isBrushing: true });
}

/** Asks for something without making a step: for a text that is still being written. */
export const preview = (change: Partial<EventsAsked>): void => set(change);

/** Asks for something as one finished gesture: one step of undo. `{}` finishes what `brush` moved. */
export function setAsked(change: Partial<EventsAsked>): void {
  set(stepped(get(), change));
}

export const setMeasure = (measure: Measure): void => setAsked({ measure });

/** What the map has in view, from which the cells are made; null: no map. */
export const setGrid = (grid: CellGrid | null): void => set({ grid });

/** What the timeline has in view, from which the bins are made; null: everything. */
export const setSpan = (span: DaySpan | null): void => set({ span });

/** Opens the card of a spot, or closes it. */
export const pick = (spot: Spot | null): void => setAsked({ picked: spot });

/** Remembers the id that the source gives a row, by which the address names it; "": it gives none. */
export const knowRow = (row: number, id: string): void => set({ known: { row, id } });

export function hoverSpot(spot: Spot | null): void {
  if (JSON.stringify(get().hovered) !== JSON.stringify(spot)) set({ hovered: spot });
}

export const undoEvents = (): void => set(steppedTo(get(), get().index - 1));
export const redoEvents = (): void => set(steppedTo(get(), get().index + 1));

/** Asks the engine again after a fault. */
export const askAgain = (): void => set({ attempt: get().attempt + 1 });
