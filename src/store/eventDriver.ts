import type { StoreApi } from "zustand";
import type { TimeBins } from "../model/eventBins.ts";
import type { Counts, Cube } from "../model/eventEngine.ts";
import { cubeSlot, unlessAborted } from "./cubeSlot.ts";
import {
  areSameCubes,
  type EventQuestion,
  eventQuestion,
  isSameQuestion,
} from "./eventQuestion.ts";
import { type EventState, NO_ANSWER } from "./eventState.ts";
import { snapped } from "./eventSteps.ts";

/**
 * Keeps the counts of a store up to what it asks: opens cubes when other filters, bins, grid or measure change, and
 * asks them when the date moves. One question is under way at a time and the latest is asked next, whatever came
 * between; a cube that is being opened for nothing is aborted.
 */
export function driveEvents(store: StoreApi<EventState>): void {
  const main = cubeSlot();
  const bars = cubeSlot();
  let last: EventQuestion | null = null;
  let bins: TimeBins | null = null;
  let abort = new AbortController();
  let isRunning = false;

  const now = () => eventQuestion(store.getState(), bins);

  async function answer(question: EventQuestion, { signal }: AbortController): Promise<boolean> {
    if (!question.bars) bars.close();
    const [cube, barCube] = await Promise.all([
      main.open(question.main, signal),
      question.bars && bars.open(question.bars, signal),
    ]);
    const moved = snapped(store.getState(), cube.steps);
    if (moved) {
      store.setState(moved);
      return false;
    }
    const undated = await undatedIn(cube, question, signal);
    const counts = await countsOf(cube, question, signal);
    const ofBars = barCube === null ? counts : await countsOf(barCube, question, signal);
    if (signal.aborted) return false;
    store.setState({
      whole: cube.whole,
      counts,
      bars: ofBars,
      undated,
      bins: question.bins,
      snaps: cube.steps,
      cellGrid: question.main.bins.cells,
      isAsking: false,
      fault: null,
    });
    return true;
  }

  function close(): void {
    main.close();
    bars.close();
  }

  /** Answers until nothing else is asked; what was given up is asked again if it is wanted after all. */
  async function run(): Promise<void> {
    isRunning = true;
    for (let question = now(); !isSameQuestion(question, last); question = now()) {
      const areNew = question !== null && (last === null || !areSameCubes(question, last));
      last = question;
      bins = question?.bins ?? null;
      if (question === null) continue;
      if (areNew) abort = new AbortController();
      if (areNew) store.setState({ isAsking: true, fault: null });
      const mine = abort;
      const isAnswered = await answer(question, mine).catch((error: unknown) => {
        if (!mine.signal.aborted) store.setState(failed(error));
        return !mine.signal.aborted;
      });
      if (!isAnswered) last = null;
    }
    if (last === null) close();
    isRunning = false;
  }

  store.subscribe(() => {
    const question = now();
    if (isRunning && (!question || !last || !areSameCubes(question, last))) abort.abort();
    if (!isRunning && !isSameQuestion(question, last)) run();
  });
}

const countsOf = (
  cube: Cube,
  { dates }: EventQuestion,
  signal: AbortSignal,
): Promise<Counts> | Counts =>
  dates ? unlessAborted(cube.counts(dates.from, dates.to), signal) : cube.whole;

const known = new WeakMap<Cube, number>();

/** How many rows of a cube have no date, asked once. */
async function undatedIn(
  cube: Cube,
  { main }: EventQuestion,
  signal: AbortSignal,
): Promise<number> {
  const { extent, withoutDate } = main.engine.described;
  if (extent === null) return cube.whole.rows;
  if (withoutDate === 0) return 0;
  const found =
    known.get(cube) ??
    cube.whole.rows - (await unlessAborted(cube.counts(extent.start, extent.end), signal)).rows;
  known.set(cube, found);
  return found;
}

const failed = (error: unknown): Partial<EventState> => ({
  ...NO_ANSWER,
  isAsking: false,
  fault: error instanceof Error ? error.message : String(error),
});
