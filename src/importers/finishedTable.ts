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
  const order = byDay(periods.start);
  const { columns: texts, dictionaries } = parts.texts.taken(rows, order);
  const places = parts.places.taken(rows, order);
  const columns = {
    length: rows.length,
    start: ordered(periods.start, order),
    end: ordered(periods.end, order),
    datePrecision: ordered(periods.datePrecision, order),
    ...texts,
    ...parts.tolls.taken(rows.length, order),
    ...places,
    flags: ordered(rows.flags, order),
    ...parts.records.taken(order),
    line: ordered(rows.lines, order),
  };
  const refused = issues.refused();
  const report: ImportReport = {
    unit: layout.unit,
    read: rows.length + refused,
    kept: rows.length,
    withoutPlace: parts.places.withoutPlace(),
    withoutDate: count(columns.start, (day) => day === NO_DAY),
    repaired: count(columns.flags, (flags) => (flags & FLAGS.repaired) !== 0),
    refused,
    issues: issues.taken(),
    reasons: REASONS,
    decisions: [...layout.decisions, ...decisions, ...countryRemarks(dictionaries.countries)],
  };
  return { source: layout.source, columns, dictionaries, report };
}

function count(values: Int32Array | Uint8Array, is: (value: number) => boolean): number {
  let counted = 0;
  for (const value of values) if (is(value)) counted++;
  return counted;
}
