import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";

/** Height of a row in pixels before it is measured. */
const HEIGHT = 31;

/** A table of any length inside the scrolling part of a panel, of which only what is in sight is drawn. */
export function VirtualTable({
  caption,
  columns,
  length,
  cells,
  seen,
}: {
  caption: string;
  columns: readonly string[];
  /** How many rows there are. */
  length: number;
  /** The cells of a row, as many as columns. */
  cells: (row: number) => readonly ReactNode[];
  /** Told the first and last row in sight each time that they are drawn. */
  seen?: (first: number, last: number) => void;
}) {
  const table = useRef<HTMLTableElement>(null);
  const virtual = useVirtualizer({
    count: length,
    getScrollElement: () => table.current?.closest<HTMLElement>(".table-scroll") ?? null,
    estimateSize: () => HEIGHT,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index, items.at(-1)?.index];
  useEffect(() => {
    if (first !== undefined && last !== undefined) seen?.(first, last);
  });
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <table ref={table} aria-rowcount={length + 1}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap height={above} columns={columns.length} />
        {items.map(({ key, index }) => (
          <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
            {cells(index).map((cell, i) => (
              <td key={columns[i]}>{cell}</td>
            ))}
          </tr>
        ))}
        <Gap height={below} columns={columns.length} />
        {length === 0 && (
          <tr>
            <td colSpan={columns.length}>No row passes the filters.</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Room for the rows that are not drawn. */
const Gap = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 && (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
