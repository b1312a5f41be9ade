import type { CubeBins, EventEngine, OtherFilters } from "../model/eventEngine.ts";

/** What a cube is opened with. */
export type CubeAsk = { engine: EventEngine; bins: CubeBins; filters: OtherFilters };

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
