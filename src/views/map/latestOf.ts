import { isWithin, type Stack } from "../../layout/eventSymbols.ts";
import type { Day } from "../../model/eventData.ts";
import type { Points } from "../../model/eventEngine.ts";

/** Rows of a stack that pass a date filter, the latest first. */
export function latestOf(
  { members }: Stack,
  points: Points,
  { dates, most }: { dates: { from: Day; to: Day } | null; most: number },
): number[] {
  const passing = members.filter((i) => !dates || isWithin(points, i, dates));
  return passing.slice(0, most).flatMap((i) => points.row[i] ?? []);
}
