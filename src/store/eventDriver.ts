import type { StoreApi } from "zustand";
import type { TimeBins } from "../model/eventBins.ts";
import { eventAnswers } from "./eventAnswers.ts";
import {
  areSameCubes,
  type EventQuestion,
  eventQuestion,
  isSameQuestion,
} from "./eventQuestion.ts";
import { type EventState, NO_ANSWER } from "./eventState.ts";

/**
 * Keeps the counts of a store up to what it asks: opens cubes when other filters, bins, grid or measure change, and
 * asks them when the date moves. One question is under way at a time and the latest is asked next, whatever came
 * between; a cube that is being opened for nothing is aborted.
 */
export function driveEvents(store: StoreApi<EventState>): void {
  const answers = eventAnswers(store);
  let last: EventQuestion | null = null;
  let bins: TimeBins | null = null;
  let abort = new AbortController();
  let isRunning = false;

  const now = () => eventQuestion(store.getState(), bins);

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
      const { signal } = abort;
      const isAnswered = await answers.answer(question, signal).catch((error: unknown) => {
        if (!signal.aborted) store.setState(failed(error));
        return !signal.aborted;
      });
      if (!isAnswered) last = null;
    }
    if (last === null) answers.close();
    isRunning = false;
  }

  store.subscribe(() => {
    const question = now();
    if (isRunning && (!question || !last || !areSameCubes(question, last))) abort.abort();
    if (!isRunning && !isSameQuestion(question, last)) run();
  });
}

const failed = (error: unknown): Partial<EventState> => ({
  ...NO_ANSWER,
  isAsking: false,
  fault: error instanceof Error ? error.message : String(error),
});
