import { binsFor, type TimeBins } from "../model/eventBins.ts";
import type { Day } from "../model/eventData.ts";
import type { OtherFilters } from "../model/eventEngine.ts";
import { type CubeAsk, isSameAsk } from "./cubeAsk.ts";
import type { EventState } from "./eventState.ts";

/** What the views need to know of the engine to show a state. */
export type EventQuestion = {
  main: CubeAsk;
  /** The cube without the country filter; null: there is no such filter. */
  bars: CubeAsk | null;
  bins: TimeBins;
  /** null: no date filter. */
  dates: { from: Day; to: Day } | null;
  attempt: number;
};

const NO_EXTENT = { start: 0, end: 1 };

/** The question that a state asks; null: no data are open. `before`: the bins of the last question, kept where they serve. */
export function eventQuestion(state: EventState, before: TimeBins | null): EventQuestion | null {
  if (!state.opened) return null;
  const { engine } = state.opened;
  const extent = engine.described.extent ?? NO_EXTENT;
  const bins = binsFor(state.span ?? extent, extent, before);
  const { countries, types, outlets, text, measure, grid } = state;
  const filters: OtherFilters = { countries, types, outlets, text };
  const ask = { engine, bins: { time: bins.edges, cells: grid, measure }, filters };
  const bars = {
    engine,
    bins: { ...ask.bins, cells: null },
    filters: { ...filters, countries: [] },
  };
  return {
    main: ask,
    bars: countries.length > 0 ? bars : null,
    bins,
    dates: datesOf(state, extent),
    attempt: state.attempt,
  };
}

function datesOf({ from, to }: EventState, extent: { start: Day; end: Day }) {
  if (from === null && to === null) return null;
  const first = from ?? Math.min(extent.start, to ?? extent.start);
  return { from: first, to: Math.max(first, to ?? extent.end) };
}

/** Whether two questions are answered by the same cubes. */
export const areSameCubes = (a: EventQuestion, b: EventQuestion): boolean =>
  a.attempt === b.attempt && isSameAsk(a.main, b.main);

/** Whether two questions have the same answer. */
export const isSameQuestion = (a: EventQuestion | null, b: EventQuestion | null): boolean =>
  a === null || b === null
    ? a === b
    : areSameCubes(a, b) && a.dates?.from === b.dates?.from && a.dates?.to === b.dates?.to;
