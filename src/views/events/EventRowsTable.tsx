import type { ReactNode } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import { pick } from "../../store/events.ts";
import type { RowList } from "./useRows.ts";
import { VirtualTable } from "./VirtualTable.tsx";

const COLUMNS = ["Line", "Date", "Country", "Place", "Type", "Deaths", "Source", "Note"];

/** The listed rows as a table. */
export const EventRowsTable = ({ rows, listed }: { rows: RowList; listed: number }) => (
  <VirtualTable
    caption="The rows that pass the filters; each line opens its card."
    columns={COLUMNS}
    length={listed}
    seen={rows.want}
    cells={(index) => cellsOf(rows.at(index))}
  />
);

function cellsOf(row: EventRow | undefined): ReactNode[] {
  if (!row) return COLUMNS.map((_, i) => (i === 0 ? "Reading…" : ""));
  const { line, country, type, source, note } = row;
  const open = (
    <button key="open" type="button" onClick={() => pick({ kind: "row", row: row.row })}>
      {numberLabel(line)}
    </button>
  );
  const place = row.place || row.admin;
  return [open, rowPeriod(row), country, place, type, rowDeaths(row), source, short(note)];
}

/** Letters of a note that a table shows; the card has it whole. */
const LONGEST = 160;

const short = (note: string): string =>
  note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note;
