import type { StoreApi } from "zustand";
import type { Counts, Cube } from "../model/eventEngine.ts";
import { cubePool } from "./cubePool.ts";
import type { EventQuestion } from "./eventQuestion.ts";
import type { EventState } from "./eventState.ts";
import { snapped } from "./eventSteps.ts";
import { unlessAborted } from "./unlessAborted.ts";

export type EventAnswers = {
  /** Puts the answer into the store. false: it was not, since the question was given up or moved the dates. */
  answer: (question: EventQuestion, signal: AbortSignal) => Promise<boolean>;
  close: () => void;
};

/** Asks the engine for a store: the cube of the views and, under a country filter, the one of the bars. */
export function eventAnswers(store: StoreApi<EventState>): EventAnswers {
  const pool = cubePool();
  const answer = async (question: EventQuestion, signal: AbortSignal): Promise<boolean> => {
    const [cube, barCube] = await Promise.all([
      pool.open(question.main, signal),
      question.bars && pool.open(question.bars, signal),
    ]);
    pool.keep([cube, barCube]);
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
  };
  return { answer, close: () => pool.keep([]) };
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
