import { useEffect, useState } from "react";
import type { EventRow } from "../../model/eventData.ts";
import type { EventEngine, RowFilter, RowOrder } from "../../model/eventEngine.ts";

export type RowList = {
  /** How many rows pass; null: not known yet. */
  total: number | null;
  /** The rows that are at hand, by their place in the list. */
  at: (index: number) => EventRow | undefined;
  /** Asks for the rows of a stretch of the list, as far as they are not at hand. */
  want: (first: number, last: number) => void;
  /** One sentence why rows could not be had; null: they could. */
  fault: string | null;
};

/** Rows that are asked for together. */
const PAGE = 50;
/** How long the filter must rest before rows are asked for, in milliseconds: a brush asks for none. */
const REST = 160;

type Held = {
  total: number | null;
  pages: ReadonlyMap<number, readonly EventRow[]>;
  fault: string | null;
};
const NONE: Held = { total: null, pages: new Map(), fault: null };

/** The rows that pass a filter, page by page as they come into sight. The last ones stay until new ones are here. */
export function useRows(engine: EventEngine | null, filter: RowFilter, order: RowOrder): RowList {
  const [held, setHeld] = useState<Held>(NONE);
  const [reader, setReader] = useState<Reader | null>(null);
  const key = JSON.stringify([filter, order]);
  useEffect(() => {
    const [asked, askedOrder] = JSON.parse(key) as [RowFilter, RowOrder];
    if (!engine) return;
    const made = readerOf(engine, asked, askedOrder, setHeld);
    const timer = setTimeout(() => {
      setReader(made);
      made.want(0, 0);
    }, REST);
    return () => {
      clearTimeout(timer);
      made.stop();
    };
  }, [engine, key]);
  return {
    total: held.total,
    at: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want: (first, last) => reader?.want(first, last),
    fault: held.fault,
  };
}

type Reader = { want: (first: number, last: number) => void; stop: () => void };

function readerOf(
  engine: EventEngine,
  filter: RowFilter,
  order: RowOrder,
  set: (change: (held: Held) => Held) => void,
): Reader {
  const stopped = new AbortController();
  const asked = new Set<number>();
  const read = async (page: number) => {
    try {
      const range = { from: page * PAGE, limit: PAGE };
      const { total, rows } = await engine.rows(filter, order, range, stopped.signal);
      if (stopped.signal.aborted) return;
      set((held) => {
        const pages = new Map(page === 0 ? [] : held.pages).set(page, rows);
        return { total, pages, fault: null };
      });
    } catch (error) {
      if (stopped.signal.aborted) return;
      const fault = error instanceof Error ? error.message : String(error);
      set((held) => ({ ...held, fault }));
    }
  };
  const want = (first: number, last: number) => {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++) {
      if (!asked.has(page)) void read(page);
      asked.add(page);
    }
  };
  return { want, stop: () => stopped.abort() };
}
