import type { Day } from "../../model/eventData.ts";
import { dayLabel } from "../../model/period.ts";

/** "from 3 Mar 2014", "3 Mar 2014 – 1 May 2015"; null: no date filter. */
export function datesWords(from: Day | null, to: Day | null): string | null {
  const first = from === null ? null : dayLabel(from, "day");
  const last = to === null ? null : dayLabel(to - 1, "day");
  if (first === null) return last === null ? null : `to ${last}`;
  if (last === null) return `from ${first}`;
  return first === last ? first : `${first} – ${last}`;
}
