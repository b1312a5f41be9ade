import { useState } from "react";
import type { Entry } from "../../library/database.ts";
import { amend } from "../../library/shelf.ts";
import { folded } from "../../model/fold.ts";
import { Archive } from "./Archive.tsx";
import { Bin } from "./Bin.tsx";
import { Bundled } from "./Bundled.tsx";
import { library } from "./library.ts";
import { ShelfItem } from "./ShelfItem.tsx";
import { Storage } from "./Storage.tsx";
import { useShelf } from "./useShelf.ts";
import "./library.css";

type Order = "changed" | "title";

/** The stories that this browser keeps: open, rename, copy, delete, take along. */
export function Library({ close }: { close: () => void }) {
  const shelf = useShelf();
  const [q, setQ] = useState("");
  const [order, setOrder] = useState<Order>("changed");
  const [binned, setBinned] = useState<Entry | null>(null);
  const { list, fault, change } = shelf;
  const kept = list?.filter(({ deleted }) => deleted === null) ?? [];
  const found = kept.filter(({ title }) => folded(title).includes(folded(q.trim())));
  if (order === "title") found.sort((a, b) => (folded(a.title) < folded(b.title) ? -1 : 1));
  const move = (entry: Entry, deleted: string | null) =>
    change(async () => {
      await amend(await library(), entry.id, { deleted });
      setBinned(deleted === null ? null : entry);
    });
  return (
    <div className="library">
      <h2>Stories</h2>
      <p className="library-note">
        What you open is kept here, with its text and your edits, in this browser only.
      </p>
      {fault && <p role="alert">The library cannot be used: {fault}.</p>}
      {list === null && !fault && <p>Loading…</p>}
      {kept.length > 1 && <Search {...{ q, setQ, order, setOrder }} />}
      <p role="status" className="library-note">
        {binned && (
          <>
            “{binned.title}” is in the bin.{" "}
            <button type="button" onClick={() => void move(binned, null)}>
              Undo
            </button>
          </>
        )}
      </p>
      <ul aria-label="Kept stories">
        {found.map((entry) => (
          <ShelfItem
            key={entry.id}
            {...{ entry, change, close }}
            bin={() => void move(entry, new Date().toISOString())}
          />
        ))}
        <Bundled close={close} />
      </ul>
      {list && kept.length === 0 && (
        <p className="library-note">
          No story of yours is kept yet: “Open a story…” makes one of an article.
        </p>
      )}
      {kept.length > 0 && found.length === 0 && (
        <p>
          No title contains “{q}”.{" "}
          <button type="button" onClick={() => setQ("")}>
            Show all
          </button>
        </p>
      )}
      {list && <Bin list={list.filter(({ deleted }) => deleted !== null)} {...{ change, move }} />}
      <Archive change={change} hasStories={kept.length > 0} />
      <Storage saves={list} />
    </div>
  );
}

type SearchProps = {
  q: string;
  setQ: (q: string) => void;
  order: Order;
  setOrder: (order: Order) => void;
};

function Search({ q, setQ, order, setOrder }: SearchProps) {
  return (
    <p className="library-search">
      <label>
        Search titles
        <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      </label>
      <label>
        Order
        <select
          value={order}
          onChange={(event) => setOrder(event.target.value === "title" ? "title" : "changed")}
        >
          <option value="changed">Last changed first</option>
          <option value="title">By title</option>
        </select>
      </label>
    </p>
  );
}
