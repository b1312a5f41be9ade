import { credit } from "../../importers/credit.ts";
import type { EventSource } from "../../model/eventData.ts";
import { dayNumber } from "../../model/period.ts";

/**
 * The credit line of a file opened now: the access date is today's where the reader is. Event dates never come from a
 * clock. `every`: as in `OpenedEvents`.
 */
export function creditOf(source: EventSource, file: string, every = 1): string {
  const now = new Date();
  const today = dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return credit(source, file, today, every);
}
