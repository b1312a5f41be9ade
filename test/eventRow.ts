import type { EventRow } from "../src/model/eventData.ts";
import { dayNumber } from "../src/model/period.ts";

/** A row of a test, as a card shows it. */
export const eventRow = (part: Partial<EventRow> = {}): EventRow => ({
  row: 0,
  id: "SYR1",
  start: dayNumber(2017, 9, 16),
  end: dayNumber(2017, 9, 17),
  datePrecision: "day",
  country: "Syria",
  admin: "Idleb",
  place: "Atmeh",
  longitude: 36.7,
  latitude: 36.3,
  placePrecision: "exact",
  type: "Battles",
  actors: [],
  low: 2,
  best: 3,
  high: 5,
  source: "Example Radio",
  note: "Two groups fought near Atmeh.",
  flags: 0,
  line: 2,
  fields: [["event_id_cnty", "SYR1"]],
  ...part,
});
