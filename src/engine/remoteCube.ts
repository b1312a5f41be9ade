import type { Day } from "../model/eventData.ts";
import type { Counts, Cube, CubeBins, OtherFilters } from "../model/eventEngine.ts";
import { cellSums } from "./remoteCellSums.ts";
import { countryCounts, countrySums } from "./remoteCountrySums.ts";
import { othersSql } from "./remoteFilter.ts";
import type { Ledger } from "./remoteLedger.ts";
import type { CubeQuestion, TableContext } from "./remoteQuestion.ts";
import { remoteSteps, stepsUpTo } from "./remoteSteps.ts";
import { timeSums } from "./remoteTimeSums.ts";
import { together } from "./together.ts";

/** Asks once for each view, and then answers every brush from the sums, without the cluster. */
export async function remoteCube(
  context: TableContext,
  bins: CubeBins,
  filters: OtherFilters,
  signal?: AbortSignal,
): Promise<Cube> {
  const steps = remoteSteps(bins.time, context.extent);
  const where = othersSql(filters, context);
  const [country, time, cells] = await together(signal, (until) => {
    const question: CubeQuestion = { ...context, bins, steps, where, signal: until };
    return [countrySums(question), timeSums(question), cellSums(question)];
  });
  const isPartial = country.isPartial || time.isPartial || cells.isPartial;
  const counts = (sums: (of: Ledger) => Float64Array): Counts => ({
    ...countryCounts(sums(country.value), context.vocabulary.countries.values.length),
    time: sums(time.value),
    cells: sums(cells.value),
    isPartial,
  });
  return {
    bins,
    whole: counts((of) => of.whole),
    steps,
    counts: async (from, to) => {
      const first = stepOf(steps, within(from, context.extent));
      const last = stepOf(steps, within(to, context.extent));
      return counts((of) => of.between(first, last));
    },
    close: () => {},
  };
}

/** Beyond the ends of the data there is nothing more to enter or leave a brush. */
const within = (day: Day, extent: TableContext["extent"]): Day =>
  extent ? Math.min(Math.max(day, extent.start), extent.end) : day;

function stepOf(steps: Int32Array, day: number): number {
  const at = stepsUpTo(steps, day) - 1;
  if (steps[at] !== day) throw new RangeError(`no step of the cube: ${day}`);
  return at;
}
