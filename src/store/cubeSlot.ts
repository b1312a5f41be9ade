import type { Cube, CubeBins, EventEngine, OtherFilters } from "../model/eventEngine.ts";

/** What a cube is opened with. */
export type CubeAsk = { engine: EventEngine; bins: CubeBins; filters: OtherFilters };

export type CubeSlot = {
  /** The cube for what is asked: the one that is open where it serves, else a new one in its place. */
  open: (ask: CubeAsk, signal: AbortSignal) => Promise<Cube>;
  close: () => void;
};

/** Holds one cube open at a time. */
export function cubeSlot(): CubeSlot {
  let held: { ask: CubeAsk; cube: Cube } | null = null;
  const close = () => {
    held?.cube.close();
    held = null;
  };
  const open = async (ask: CubeAsk, signal: AbortSignal): Promise<Cube> => {
    if (held && isSameAsk(held.ask, ask)) return held.cube;
    const asked = ask.engine.openCube("date", ask.bins, ask.filters, signal);
    const cube = await unlessAborted(asked, signal, (late) => late.close());
    close();
    held = { ask, cube };
    return cube;
  };
  return { open, close };
}

/** Whether two cubes would be the same. */
export const isSameAsk = (a: CubeAsk, b: CubeAsk): boolean =>
  a.engine === b.engine && keyOf(a) === keyOf(b);

const keyOf = ({ bins, filters }: CubeAsk): string =>
  JSON.stringify([
    bins.time.length,
    bins.time[0],
    bins.time.at(-1),
    bins.cells,
    bins.measure,
    filters,
  ]);

/** An answer, or a rejection as soon as the signal says so, whether or not who is asked heeds it; `drop` takes what comes late. */
export function unlessAborted<T>(
  asked: Promise<T>,
  signal: AbortSignal,
  drop: (late: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    asked
      .then((value) => (signal.aborted ? drop(value) : resolve(value)), reject)
      .finally(() => {
        signal.removeEventListener("abort", onAbort);
      });
  });
}
