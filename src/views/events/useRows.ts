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
  useEffect(() => {
    if (!engine) return;
    const made = readerOf((range, signal) => engine.rows(filter, order, range, signal), setHeld);
    setReader(made);
    made.want(0, 0);
    return made.stop;
  }, [engine, filter, order]);
  return {
    total: held.total,
    at: (index) => held.pages.get(Math.floor(index / PAGE))?.[index % PAGE],
    want: (first, last) => reader?.want(first, last),
    fault: held.fault,
  };
}

type Reader = { want: (first: number, last: number) => void; stop: () => void };

type Ask = (
  range: { from: number; limit: number },
  signal: AbortSignal,
) => ReturnType<EventEngine["rows"]>;

function readerOf(ask: Ask, set: (held: Held) => void): Reader {
  const stopped = new AbortController();
  const asked = new Set<number>();
  let held = NONE;
  const tell = (change: Partial<Held>) => {
    if (stopped.signal.aborted) return;
    held = { ...held, ...change };
    set(held);
  };
  const read = async (page: number) => {
    try {
      const { total, rows } = await ask({ from: page * PAGE, limit: PAGE }, stopped.signal);
      tell({ total, pages: new Map(held.pages).set(page, rows), fault: null });
    } catch (error) {
      tell({ fault: error instanceof Error ? error.message : String(error) });
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
