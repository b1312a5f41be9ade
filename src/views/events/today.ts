import { dayEdtf } from "../../model/calendar.ts";
import { dayNumber } from "../../model/period.ts";

/** Today where the reader is, as 2026-11-25: the access date that sources ask for. Event dates never come from a clock. */
export function today(): string {
  const now = new Date();
  return dayEdtf(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())) ?? "";
}
