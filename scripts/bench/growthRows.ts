import { countsOf } from "../../src/engine/countsOf.ts";
import { localCube } from "../../src/engine/localCube.ts";
import { rowTable } from "../../src/engine/rowTable.ts";
import { BRUSHES, type Window } from "./brushes.ts";
import { BINS } from "./eventBins.ts";
import { exponent, median, type Part } from "./rows.ts";
import { syntheticTable } from "./syntheticTable.ts";
import { timedCall } from "./timedCall.ts";

const SIZES = [100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000];
const LOADS = 3;

/** What a move and the opening cost as the rows grow: exponent 0 is flat, 1 is linear. */
export function growthRows(): Part {
  const measured = SIZES.map(measuredAt);
  const row = (what: string, key: "load" | "drag" | "answered" | "jump", budget: string) => {
    const points = measured.map((times) => [times.rows, times[key]] as const);
    const listed = points.map(([, ms]) => ms.toFixed(ms < 1 ? 3 : 0)).join(", ");
    return [what, `${listed} ms; exponent ${exponent(points).toFixed(2)}`, budget] as const;
  };
  return {
    title: `Growth over ${SIZES.map((size) => size.toLocaleString("en")).join("; ")} rows`,
    rows: [
      row("Engine and first counts from columns", "load", "about 1"),
      row("Brush move, drag", "drag", ""),
      row("The same, answered with a copy", "answered", "about 0"),
      row("Brush move, jump", "jump", ""),
    ],
    notes: [],
  };
}

function measuredAt(rows: number) {
  const table = syntheticTable(rows);
  const loads = Array.from({ length: LOADS }, () =>
    timedCall(() => localCube(rowTable(table), null, BINS)),
  );
  const [cube] = loads[LOADS - 1] ?? timedCall(() => localCube(rowTable(table), null, BINS));
  const moves = (windows: readonly Window[]) =>
    windows.map((window) => {
      const [moved, move] = timedCall(() => cube.move(...window));
      const [, copy] = timedCall(() => countsOf(moved.sums, cube.slots, moved.rows));
      return { move, answered: move + copy };
    });
  const drags = moves(BRUSHES.drag);
  return {
    rows,
    load: median(loads.map(([, ms]) => ms)),
    drag: median(drags.map(({ move }) => move)),
    answered: median(drags.map(({ answered }) => answered)),
    jump: median(moves(BRUSHES.jump).map(({ move }) => move)),
  };
}
