import type { EventSource } from "../model/eventData.ts";

/** Why rows of a source stay in the reader's browser; null: they may be exported with their credit line. */
export function keptBack(source: EventSource): string | null {
  return REASONS[source];
}

const REASONS: Readonly<Record<EventSource, string | null>> = {
  acled:
    "ACLED's terms allow no copies of its rows for others, so only counts are exported, with the credit line.",
  gtd: "GTD's end user agreement allows no copies of its rows for others, so only counts are exported, with the credit line.",
  ucdp: null,
  plain: null,
};
