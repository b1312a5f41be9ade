import { NO_DAY } from "../model/eventData.ts";

/** How many rows have no date; they come first. */
export function undatedOf(start: Int32Array): number {
  let rows = 0;
  while (rows < start.length && start[rows] === NO_DAY) rows++;
  return rows;
}
