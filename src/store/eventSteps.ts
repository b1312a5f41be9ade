import { type EventState, type EventsAsked, NO_FILTERS_ASKED } from "./eventState.ts";

const LONGEST_HISTORY = 1000;

/** What a finished gesture changes in the state: what was asked, and one step of undo unless it asks for the same. */
export function stepped(state: EventState, change: Partial<EventsAsked>): Partial<EventState> {
  const next = { ...askedOf(state), ...change };
  const last = state.steps[state.index];
  if (last && isSame(last, next)) return { ...next, isBrushing: false };
  const steps = [...state.steps.slice(0, state.index + 1), next].slice(-LONGEST_HISTORY);
  return { ...next, steps, index: steps.length - 1, isBrushing: false };
}

/** What going to a step changes in the state; an index outside the history: nothing. */
export function steppedTo({ steps }: EventState, index: number): Partial<EventState> {
  const step = steps[index];
  return step ? { ...step, index, hovered: null, isBrushing: false } : {};
}

/**
 * What brings the dates onto the days on which a brush may begin and end, outward, and with them the step that was
 * just made; null: they are there.
 */
export function snapped(state: EventState, snaps: Int32Array | null): Partial<EventState> | null {
  if (snaps === null || snaps.length === 0) return null;
  const dates = snappedDates(state, snaps);
  if (dates.from === state.from && dates.to === state.to) return null;
  if (state.isBrushing) return dates;
  const steps = state.steps.map((step, i) => (i === state.index ? { ...step, ...dates } : step));
  return { ...dates, steps };
}

/** Dates on the days on which a brush may begin and end, outward; null stays open. */
export function snappedDates(
  { from, to }: Pick<EventsAsked, "from" | "to">,
  snaps: Int32Array | null,
): Pick<EventsAsked, "from" | "to"> {
  if (snaps === null || snaps.length === 0) return { from, to };
  return {
    from: from === null ? null : (snaps.findLast((day) => day <= from) ?? snaps[0] ?? from),
    to: to === null ? null : (snaps.find((day) => day >= to) ?? snaps.at(-1) ?? to),
  };
}

/** What the reader asks for, without the rest of the state. */
function askedOf(state: EventsAsked): EventsAsked {
  const { from, to, countries, types, outlets, text, measure, isLog, picked } = state;
  return { from, to, countries, types, outlets, text, measure, isLog, picked };
}

/** Whether nothing is filtered, whatever is measured, how it is drawn and what is picked. */
export const isUnfiltered = (asked: EventsAsked): boolean =>
  isSame({ ...asked, ...NO_FILTERS_ASKED }, asked);

const isSame = (a: EventsAsked, b: EventsAsked): boolean =>
  JSON.stringify(askedOf(a)) === JSON.stringify(askedOf(b));
