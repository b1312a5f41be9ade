import type { ReactNode } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod, UNITS } from "../../model/eventPhrase.ts";
import { numberLabel } from "../../model/interval.ts";
import { pick, useEvents } from "../../store/events.ts";
import type { RowList } from "./useRows.ts";
import { VirtualTable } from "./VirtualTable.tsx";

const COLUMNS = ["Date", "Country", "Place", "Type", "Deaths", "Source", "Note"];

/** The listed rows as a table. */
export function EventRowsTable({ rows, listed }: { rows: RowList; listed: number }) {
  const unit = useEvents((s) =>
    s.opened?.size === null ? null : (s.opened?.report?.unit ?? "line"),
  );
  return (
    <VirtualTable
      caption="The rows that pass the filters; the first cell of each opens its card."
      columns={[unit === null ? "Id" : UNITS[unit], ...COLUMNS]}
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
