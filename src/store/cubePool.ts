import type { Cube } from "../model/eventEngine.ts";
import { type CubeAsk, isSameAsk } from "./cubeAsk.ts";
import { unlessAborted } from "./unlessAborted.ts";

export type CubePool = {
  /** The cube for what is asked: one that is held where it serves, else a new one, which is held. */
  open: (ask: CubeAsk, signal: AbortSignal) => Promise<Cube>;
  /** Closes all cubes but these. */
  keep: (cubes: readonly (Cube | null)[]) => void;
};

/** Holds cubes open from question to question. */
export function cubePool(): CubePool {
  let held: readonly { ask: CubeAsk; cube: Cube }[] = [];
  const open = async (ask: CubeAsk, signal: AbortSignal): Promise<Cube> => {
    const found = held.find((one) => serves(one.ask, ask));
    if (found) return found.cube;
    const asked = ask.engine.openCube("date", ask.bins, ask.filters, signal);
    const cube = await unlessAborted(asked, signal, (late) => late.close());
    held = [...held, { ask, cube }];
    return cube;
  };
  const keep = (cubes: readonly (Cube | null)[]) => {
    for (const { cube } of held) if (!cubes.includes(cube)) cube.close();
    held = held.filter(({ cube }) => cubes.includes(cube));
  };
  return { open, keep };
}

/** Whether a cube answers what is asked: one with cells also what asks for none. */
const serves = (has: CubeAsk, ask: CubeAsk): boolean =>
  isSameAsk(has, ask) ||
  (ask.bins.cells === null && isSameAsk({ ...has, bins: { ...has.bins, cells: null } }, ask));
