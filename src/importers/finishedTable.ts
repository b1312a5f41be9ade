import { type EventTable, FLAGS, type ImportReport, NO_DAY } from "../model/eventData.ts";
import { byDay } from "./byDay.ts";
import { countryRemarks } from "./countryRemarks.ts";
import type { dateColumns } from "./dateColumns.ts";
import type { Issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { ordered } from "./ordered.ts";
import type { placeColumns } from "./placeColumns.ts";
import { REASONS } from "./reasons.ts";
import type { RecordColumns } from "./recordColumns.ts";
import type { textColumns } from "./textColumns.ts";
import type { tolls } from "./tolls.ts";

type Parts = {
  dates: ReturnType<typeof dateColumns>;
  places: ReturnType<typeof placeColumns>;
  texts: ReturnType<typeof textColumns>;
  tolls: ReturnType<typeof tolls>;
  records: RecordColumns;
};

/** Brings the columns into the order of the days, one after the other, and counts what became of the rows. */
export function finishedTable(layout: ImportLayout, issues: Issues, parts: Parts): EventTable {
  const rows = parts.records.rows(issues);
  const { periods, decisions } = parts.dates.taken(rows);
  const places = byDay(periods.start);
  const { columns: texts, dictionaries } = parts.texts.taken(rows, places);
  const { withoutPlace, ...points } = parts.places.taken(rows, places);
  const columns = {
    length: rows.length,
    start: ordered(periods.start, places),
    end: ordered(periods.end, places),
    datePrecision: ordered(periods.datePrecision, places),
    ...texts,
    ...parts.tolls.taken(rows.length, places),
    ...points,
    flags: ordered(rows.flags, places),
    ...parts.records.taken(places),
    line: ordered(rows.lines, places),
  };
  const refused = issues.refused();
  const report: ImportReport = {
    unit: layout.unit,
    read: rows.length + refused,
    kept: rows.length,
    withoutPlace,
    withoutDate: undated(columns.start),
    repaired: repaired(columns.flags),
    refused,
    issues: issues.taken(),
    reasons: REASONS,
    decisions: [...layout.decisions, ...decisions, ...countryRemarks(dictionaries.countries)],
  };
  return { source: layout.source, columns, dictionaries, report };
}

/** Rows without a date, which come first. */
function undated(start: Int32Array): number {
  let rows = 0;
  while (start[rows] === NO_DAY) rows++;
  return rows;
}

function repaired(flags: Uint8Array): number {
  let rows = 0;
  for (let row = 0; row < flags.length; row++)
    if (((flags[row] as number) & FLAGS.repaired) !== 0) rows++;
  return rows;
}
