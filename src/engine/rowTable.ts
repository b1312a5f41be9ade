import type { EventTable } from "../model/eventData.ts";
import { byEnd } from "./byEnd.ts";
import { type Spots, spotsOf } from "./spots.ts";
import { undatedOf } from "./undatedOf.ts";

/** A table with what is worked out once: 8 bytes a row, and 4 more where periods overlap. */
export type RowTable = EventTable & {
  spots: Spots;
  /** How many rows have no date; they come first. */
  undated: number;
  /** Days of the longest period; 0: no row has a date. */
  longest: number;
  /** Rows that have a date, by the day after their last; null: as the columns are. */
  byEnd: Uint32Array | null;
};

export function rowTable(table: EventTable): RowTable {
  const { columns } = table;
  const undated = undatedOf(columns.start);
  return {
    ...table,
    spots: spotsOf(columns),
    undated,
    longest: longest(columns, undated),
    byEnd: byEnd(columns, undated),
  };
}

function longest({ start, end, length }: EventTable["columns"], undated: number): number {
  let days = 0;
  for (let row = undated; row < length; row++) {
    days = Math.max(days, (end[row] ?? 0) - (start[row] ?? 0));
  }
  return days;
}
