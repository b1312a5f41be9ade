import { credit } from "../../importers/credit.ts";
import type { EventSource } from "../../model/eventData.ts";
import { dayNumber } from "../../model/period.ts";

/** The credit line of a file opened now: the access date is today's where the reader is. Event dates never come from a clock. */
export function creditOf(source: EventSource, file: string): string {
  const now = new Date();
  return credit(source, file, dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
