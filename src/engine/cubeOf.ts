import type { Cube, CubeBins } from "../model/eventEngine.ts";
import { countsOf } from "./countsOf.ts";
import type { LocalCube } from "./localCube.ts";

const CLOSED = "These counts were closed; ask for them anew.";

/** A cube as the contract has it: each answer is a copy. */
export function cubeOf(local: LocalCube, bins: CubeBins): Cube {
  let held: LocalCube | null = local;
  return {
    bins,
    whole: local.whole,
    steps: null,
    counts: async (from, to) => {
      if (held === null) throw new Error(CLOSED);
      const { sums, rows } = held.move(from, to);
      return countsOf(sums, held.slots, rows);
    },
    close: () => {
      held = null;
    },
  };
}
