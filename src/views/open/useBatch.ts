import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Extraction } from "../extractInWorker.ts";
import { openArticle } from "../openArticle.ts";
import type { Fate, Row } from "./batch.ts";
import { made, makeDraft, makeOne, type Watch } from "./makeOne.ts";

/** Makes stories of several files, one after the other; each is opened as soon as it is made. */
export function useBatch(files: readonly File[]) {
  const [rows, setRows] = useState<readonly Row[]>(() =>
    files.map((file, id) => ({ id, file, fate: { kind: "waiting" } })),
  );
  /** Ends the turn under way. */
  const turn = useRef(new AbortController());
  const current = useRef<Extraction | null>(null);
  const settle = (id: number, fate: Fate) =>
    setRows((now) => now.map((row) => (row.id === id ? { ...row, fate } : row)));
  const work = async (todo: readonly Row[], make: (row: Row, watch: Watch) => Promise<Fate>) => {
    turn.current = new AbortController();
    const { signal } = turn.current;
    for (const row of todo) {
      if (signal.aborted) return;
      settle(row.id, { kind: "reading", progress: null });
      const fate = await make(row, {
        progress: (progress) => signal.aborted || settle(row.id, { kind: "reading", progress }),
        began: (extraction) => {
          current.current = extraction;
        },
        signal,
      });
      if (!signal.aborted) settle(row.id, fate);
    }
  };
  const stop = () => {
    turn.current.abort();
    current.current?.cancel();
  };
  const begin = useEffectEvent(() => void work(rows, ({ file }, watch) => makeOne(file, watch)));
  const end = useEffectEvent(stop);
  useEffect(() => {
    begin();
    return () => end();
  }, []);
  const cancel = () => {
    stop();
    setRows((now) => now.map((row) => (isOpen(row) ? { ...row, fate: { kind: "stopped" } } : row)));
  };
  /** Goes on with all files that lack a date; null: without one. */
  const date = (published: string | null) =>
    work(
      rows.filter(({ fate }) => fate.kind === "undated"),
      (row, watch) => dated(row.fate, published, watch),
    );
  return { rows, cancel, date };
}

export const isOpen = ({ fate }: Row): boolean =>
  fate.kind === "waiting" || fate.kind === "reading";

async function dated(fate: Fate, published: string | null, watch: Watch): Promise<Fate> {
  if (fate.kind !== "undated") return fate;
  const { draft, extracted } = fate;
  if (published !== null) return makeDraft({ ...draft, published }, watch);
  const why = await openArticle(extracted, draft.text, () => !watch.signal.aborted);
  return why === null ? made() : { kind: "refused", why };
}
