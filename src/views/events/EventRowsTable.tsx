import type { ReactNode } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import { pick, useEvents } from "../../store/events.ts";
import type { RowList } from "./useRows.ts";
import { VirtualTable } from "./VirtualTable.tsx";

const COLUMNS = ["Date", "Country", "Place", "Type", "Deaths", "Source", "Note"];
const OF_FILE = ["Line", ...COLUMNS];
const OF_CLUSTER = ["Id", ...COLUMNS];

/** The listed rows as a table. */
export function EventRowsTable({ rows, listed }: { rows: RowList; listed: number }) {
  const isFile = useEvents((s) => s.opened?.size !== null);
  return (
    <VirtualTable
      caption="The rows that pass the filters; each line opens its card."
      columns={isFile ? OF_FILE : OF_CLUSTER}
      length={listed}
      seen={rows.want}
      cells={(index) => cellsOf(rows.at(index))}
    />
  );
}

function cellsOf(row: EventRow | undefined): ReactNode[] {
  if (!row) return ["Reading…", ...COLUMNS.map(() => "")];
  const { line, id, country, type, source, note } = row;
  const [period, place] = [rowPeriod(row), row.place || row.admin];
  const name = line > 0 ? numberLabel(line) : id || "Open";
  const open = (
    <button
      key="open"
      type="button"
      aria-label={[name, period, place].filter(Boolean).join(", ")}
      onClick={() => pick({ kind: "row", row: row.row })}
    >
      {name}
    </button>
  );
  return [open, period, country, place, type, rowDeaths(row), source, short(note)];
}

/** Letters of a note that a table shows; the card has it whole. */
const LONGEST = 160;

const short = (note: string): string =>
  note.length > LONGEST ? `${note.slice(0, LONGEST)}…` : note;
