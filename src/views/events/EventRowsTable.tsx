import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { EventRow } from "../../model/eventData.ts";
import { rowDeaths, rowPeriod } from "../../model/eventPhrase.ts";
import { pick } from "../../store/events.ts";
import type { RowList } from "./useRows.ts";

const COLUMNS = ["Line", "Date", "Country", "Place", "Type", "Deaths", "Source", "Note"];

/** Height of a row in pixels, as in the style sheet. */
const HEIGHT = 32;

/** The listed rows as a table, of which only what is in sight is drawn. */
export function EventRowsTable({ rows, listed }: { rows: RowList; listed: number }) {
  const table = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer({
    count: listed,
    getScrollElement: () => table.current?.closest<HTMLElement>(".table-scroll") ?? null,
    estimateSize: () => HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const [first = 0, last = 0] = [items[0]?.index, items.at(-1)?.index];
  useEffect(() => rows.want(first, last));
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <table className="event-table" ref={table} aria-rowcount={listed + 1}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap height={above} />
        {items.map(({ key, index }) => (
          <TableRow key={key} row={rows.at(index)} index={index} />
        ))}
        <Gap height={below} />
      </tbody>
    </table>
  );
}

/** Room for the rows that are not drawn. */
const Gap = ({ height }: { height: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td colSpan={COLUMNS.length} style={{ height, padding: 0 }} />
    </tr>
  );

function TableRow({ row, index }: { row: EventRow | undefined; index: number }) {
  if (!row) {
    return (
      <tr aria-rowindex={index + 2}>
        <td colSpan={COLUMNS.length}>Reading…</td>
      </tr>
    );
  }
  const { type, source, note, country } = row;
  return (
    <tr aria-rowindex={index + 2}>
      <td>
        <button type="button" onClick={() => pick({ kind: "row", row: row.row })}>
          <span className="unseen">Line </span>
          {row.line}
        </button>
      </td>
      {[rowPeriod(row), country, row.place || row.admin, type, rowDeaths(row), source, note].map(
        (cell, i) => (
          <td key={COLUMNS[i + 1]} title={cell}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
