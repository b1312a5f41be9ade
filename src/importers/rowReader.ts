import { dateColumns } from "./dateColumns.ts";
import { type GivenIssues, type Issues, issues } from "./issues.ts";
import type { ImportLayout } from "./layout.ts";
import { placeColumns } from "./placeColumns.ts";
import { REASON, REASONS } from "./reasons.ts";
import { type RecordColumns, recordColumns } from "./recordColumns.ts";
import { rowChecks } from "./rowChecks.ts";
import { type GivenRows, rowStore } from "./rowStore.ts";
import { textColumns } from "./textColumns.ts";
import type { RecordSink } from "./tokenizer.ts";
import { tolls } from "./tolls.ts";

/** Takes records one by one and gives them as columns. */
export type RowReader = {
  read: RecordSink;
  /** Rows read so far, those refused among them. */
  rows: () => number;
  /** Gives all rows away, to be added to those of another reader of the same layout. */
  given: () => GivenRead;
  /** Adds rows that come after those read, `lines` lines later than they say. */
  add: (given: GivenRead, lines: number) => void;
  /** What `finishedTable` makes a table of. */
  parts: RowParts;
  issues: Issues;
};

type RowParts = {
  dates: ReturnType<typeof dateColumns>;
  places: ReturnType<typeof placeColumns>;
  texts: ReturnType<typeof textColumns>;
  tolls: ReturnType<typeof tolls>;
  records: RecordColumns;
};

/** Goes from thread to thread. */
export type GivenRead = { rows: GivenRows; issues: GivenIssues };

export function rowReader(layout: ImportLayout): RowReader {
  const store = rowStore();
  const remarks = issues();
  const check = rowChecks(layout);
  const parts: RowParts = {
    dates: dateColumns(layout, store),
    places: placeColumns(layout, remarks, store),
    texts: textColumns(layout, store),
    tolls: tolls(layout, remarks, store),
    records: recordColumns(store),
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
      const at = store.next();
      parts.dates.append(scan, at);
      parts.texts.append(scan, at);
      parts.places.append(scan, at, place.line);
      parts.records.append(place, at, flags | parts.tolls.append(scan, at, place.line));
    },
    rows: () => store.length() + remarks.refused(),
    given: () => ({ rows: store.given(), issues: remarks.given() }),
    add: ({ rows, issues }, lines) => {
      store.add(rows, lines);
      remarks.adopt(issues, lines);
    },
    parts,
    issues: remarks,
  };
}
