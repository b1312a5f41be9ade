import type { Day } from "../../model/eventData.ts";

/** Later and earlier than every day. */
const LAST = 0x7fffffff;
const FIRST = -LAST;

/** The date filter with both its ends; null: there is none. */
export const eventDates = (asked: {
  from: Day | null;
  to: Day | null;
}): { from: Day; to: Day } | null =>
  asked.from === null && asked.to === null
    ? null
    : { from: asked.from ?? FIRST, to: asked.to ?? LAST };
