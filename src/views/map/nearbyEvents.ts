import { countWithin } from "../../layout/densityCells.ts";
import type { MapFrame } from "../../layout/densityGrid.ts";
import { eventStacks } from "../../layout/eventSymbols.ts";
import type { Box, RowFilter } from "../../model/eventEngine.ts";
import type { EventState } from "../../store/eventState.ts";
import { eventDates } from "./eventDates.ts";
import { widened } from "./eventFrame.ts";
import type { Nearby } from "./eventView.ts";

/** The most events that are drawn one by one. */
const MOST = 4000;

/** Cells at the edge count more than what is in view: a count beyond this many times the most is not asked about. */
const SLACK = 3;

/** How much beyond the view is asked for, so that a small move meets no gap. */
const MARGIN = 0.2;

type Dates = { from: number; to: number };

/** Which events might be few enough, most wanted first: all in view, then those within the date filter. */
export type NearbyQuestion = { filter: RowFilter; isDated: boolean }[];

export function nearbyQuestion(state: EventState, frame: MapFrame): NearbyQuestion {
  const { whole, counts, cellGrid, measure, isBrushing } = state;
  if (!whole || !counts || !cellGrid) return [];
  const mayBeFew = (cells: Float64Array) =>
    measure !== "events" || countWithin(cellGrid, cells, frame) <= MOST * SLACK;
  const dates = eventDates(state);
  const box = widened(frame, MARGIN);
  const questions: NearbyQuestion = [];
  if (mayBeFew(whole.cells)) questions.push({ filter: filterOf(state, box, null), isDated: false });
  if (dates && !isBrushing && mayBeFew(counts.cells)) {
    questions.push({ filter: filterOf(state, box, dates), isDated: true });
  }
  return questions;
}

function filterOf(state: EventState, box: Box, dates: Dates | null): RowFilter {
  const { countries, types, outlets, text } = state;
  return { countries, types, outlets, text, box, from: dates?.from ?? null, to: dates?.to ?? null };
}

/** The first answer of few enough events; null: there are too many. */
export async function nearbyEvents(
  { opened }: EventState,
  questions: NearbyQuestion,
  signal: AbortSignal,
): Promise<Nearby | null> {
  for (const { filter, isDated } of questions) {
    const points = await opened?.engine.points(filter, MOST, signal);
    signal.throwIfAborted();
    if (points && points.total <= MOST) return { points, stacks: eventStacks(points), isDated };
  }
  return null;
}
