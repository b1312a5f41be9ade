import type { EventTable } from "../model/eventData.ts";
import { dateColumns } from "./dateColumns.ts";
import { finishedTable } from "./finishedTable.ts";
import { issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { placeColumns } from "./placeColumns.ts";
import { REASON, REASONS } from "./reasons.ts";
import { recordColumns } from "./recordColumns.ts";
import { rowChecks } from "./rowChecks.ts";
import { textColumns } from "./textColumns.ts";
import type { RecordSink } from "./tokenizer.ts";
import { tolls } from "./tolls.ts";

/** Takes records one by one and gives them as columns. */
export function rowReader(layout: ImportLayout): {
  read: RecordSink;
  /** Rows read so far, those refused among them. */
  rows: () => number;
  table: () => EventTable;
} {
  const remarks = issues();
  const check = rowChecks(layout);
  const parts = {
    dates: dateColumns(layout),
    places: placeColumns(layout, remarks),
    texts: textColumns(layout),
    tolls: tolls(layout, remarks),
    records: recordColumns(),
  };
  let isHeaderNext = layout.hasHeader;

  return {
    read: (scan, place, fault) => {
      if (isHeaderNext) {
        isHeaderNext = false;
        return;
      }
      const reason = check(scan, place, fault);
      const flags = reason === REASON.none ? 0 : remarks.add(place.line, reason);
      if (REASONS[reason]?.isRefused) return;
      parts.dates.append(scan);
      parts.texts.append(scan);
      parts.places.append(scan, place.line);
      parts.records.append(place, flags | parts.tolls.append(scan, place.line));
    },
    rows: () => parts.records.length() + remarks.refused(),
    table: () => finishedTable(layout, remarks, parts),
  };
}
