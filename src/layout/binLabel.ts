import type { TimeBins } from "../model/eventBins.ts";
import { civilDate, dayLabel } from "../model/period.ts";

/** What a bin is called: "13 Mar 2014", "week of 10 Mar 2014", "Mar 2014", "Jan–Mar 2014", "2014", "2014–2017". */
export function binLabel({ unit, edges }: TimeBins, bin: number): string {
  const [start = 0, end = start + 1] = [edges[bin], edges[bin + 1]];
  if (unit === "week") return `week of ${dayLabel(start, "day")}`;
  if (unit === "quarter") {
    return `${dayLabel(start, "month").slice(0, 3)}–${dayLabel(end - 1, "month")}`;
  }
  if (unit !== "year") return dayLabel(start, unit);
  const [first, last] = [civilDate(start)[0], civilDate(end - 1)[0]];
  return first === last ? String(first) : `${first}–${last}`;
}

/** "by day", "by month", "by 3 years": how finely the bins divide. */
export function binsWords({ unit, edges }: TimeBins): string {
  const years = civilDate(edges[1] ?? 0)[0] - civilDate(edges[0] ?? 0)[0];
  return unit === "year" && years > 1 ? `by ${years} years` : `by ${unit}`;
}
