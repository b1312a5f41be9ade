import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import type { RowOrder } from "../../model/eventEngine.ts";
import { Panel } from "../Panel.tsx";
import { EventNote } from "./EventNote.tsx";
import { EventRowsTable } from "./EventRowsTable.tsx";
import { listBox, setOrder, useRowsState } from "./rowsState.ts";
import { rowsSummary } from "./rowsSummary.ts";
import { useListedRows } from "./useListedRows.ts";
import type { RowList } from "./useRows.ts";
import "./eventrows.css";

/** Rows beyond which a list would be too long for a browser; other orders and filters lead to the rest. */
const MOST_LISTED = 50_000;

/** "Source notes": the rows that pass, newest first, each with its note as the quote. In a drawer where there is no room. */
export function EventRows() {
  const [isOpen, setOpen] = useState(false);
  const order = useRowsState((s) => s.order);
  const rows = useListedRows();
  const listed = Math.min(rows.total ?? 0, MOST_LISTED);
  return (
    <>
      <button
        type="button"
        className="drawer-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Close notes" : "Source notes"}
      </button>
      <Panel
        name="Source notes"
        className="quotes"
        summary={rowsSummary(rows, listed, order)}
        controls={<Controls order={order} />}
        table={() => <EventRowsTable rows={rows} listed={listed} />}
      >
        {rows.fault !== null && <p role="alert">{rows.fault}</p>}
        {rows.total === 0 ? (
          <p className="empty">No row passes the filters. Take one off to see more.</p>
        ) : (
          <Notes rows={rows} listed={listed} />
        )}
      </Panel>
    </>
  );
}

function Controls({ order }: { order: RowOrder }) {
  const box = useRowsState((s) => s.box);
  return (
    <div className="row-controls needs-script">
      <label>
        Order{" "}
        <select value={order} onChange={(e) => setOrder(ORDERS.get(e.target.value) ?? "newest")}>
          <option value="newest">newest first</option>
          <option value="oldest">oldest first</option>
          <option value="deadliest">most deaths first</option>
        </select>
      </label>
      {box && (
        <button type="button" onClick={() => listBox(null)}>
          Only one place · list all
        </button>
      )}
    </div>
  );
}

const ORDERS = new Map<string, RowOrder>(
  (["newest", "oldest", "deadliest"] as const).map((order) => [order, order]),
);

function Notes({ rows, listed }: { rows: RowList; listed: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: listed,
    getScrollElement: () => scroller.current,
    estimateSize: () => 132,
    overscan: 4,
  });
  const items = virtual.getVirtualItems();
  const [first = 0, last = 0] = [items[0]?.index, items.at(-1)?.index];
  useEffect(() => rows.want(first, last));
  return (
    <div
      className="quotes-scroll"
      ref={scroller}
      role="group"
      aria-label="Source notes, list"
      tabIndex={0}
    >
      <ol
        className="event-notes"
        style={{ "--height": `${virtual.getTotalSize()}px` } as CSSProperties}
      >
        {items.map(({ key, index, start }) => (
          <EventNote
            key={key}
            row={rows.at(index)}
            index={index}
            top={start}
            of={rows.total ?? 0}
            measure={virtual.measureElement}
          />
        ))}
      </ol>
    </div>
  );
}
