import { NO_DAY } from "../model/eventData.ts";
import type { Answer } from "./remoteCluster.ts";
import { type Ledger, ledger } from "./remoteLedger.ts";
import { type Asked, type CubeQuestion, grouped, measureAsked } from "./remoteQuestion.ts";
import { stepsUpTo } from "./remoteSteps.ts";

/** Sums by bin of the timeline; asked for by day, so that bins of any length can be filled. */
export async function timeSums(question: CubeQuestion): Promise<Answer<Ledger>> {
  const { bins, row, steps } = question;
  const days = (row.hasPeriods ? [row.start, row.end] : [row.start]).map(
    (day): Asked => [`toInt32(${day})`, "i32"],
  );
  const { value, isPartial } = await grouped(
    question,
    [...days, measureAsked(question)],
    days.length,
    `${row.start} != ${NO_DAY}`,
  );
  const count = bins.time.length - 1;
  const starts = value[0] ?? new Float64Array();
  const bin = starts.map((day) => stepsUpTo(bins.time, day) - 1);
  const inBins = Array.from(bin.keys()).filter((i) => isWithin(bin[i] ?? -1, count));
  const chosen = (of: Float64Array) => Float64Array.from(inBins, (i) => of[i] ?? 0);
  const enters = chosen(starts).map((day) => stepsUpTo(steps, day));
  const leaves = row.hasPeriods
    ? chosen(value[1] ?? starts).map((day) => stepsUpTo(steps, day - 1))
    : enters;
  const entries = { enters, leaves, key: chosen(bin), value: chosen(value.at(-1) ?? starts) };
  return { value: ledger(entries, Math.max(0, count), steps.length), isPartial };
}

const isWithin = (bin: number, count: number): boolean => bin >= 0 && bin < count;
