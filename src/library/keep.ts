import { type Database, type Entry, type PastStep, STORES } from "./database.ts";

/** A story to be kept. */
export type Keeping = {
  /** Everything but what is counted here. */
  entry: Omit<Entry, "revision" | "deleted">;
  /** The revision that it rests on; null: it was not kept before. */
  based: number | null;
  /** false: only filters, selection or texts have changed since, which is no new revision and leaves file and history alone. */
  isEdited: boolean;
  /** The story file as a JSON value, without texts. */
  file: object;
  texts: ReadonlyMap<string, string>;
  history: { steps: PastStep[]; index: number };
};

/** The revision now kept; or, where the one kept is not the one that this rests on, that one: nothing was written. */
export type Kept = { saved: number } | { conflict: number };

/** Keeps a story, wholly or not at all. Rejects where the browser cannot. */
export async function keep(database: Database, keeping: Keeping): Promise<Kept> {
  const { entry, based, isEdited, file, texts, history } = keeping;
  const { id } = entry;
  const change = database.transaction(STORES, "readwrite");
  const entries = change.objectStore("entries");
  const last = await entries.get(id);
  const known = new Set(await change.objectStore("texts").getAllKeys());
  if (last && last.revision !== based) {
    await change.done;
    return { conflict: last.revision };
  }
  const isNew = isEdited || !last;
  const saved = (last?.revision ?? 0) + (isNew ? 1 : 0);
  const fresh = [...texts].filter(([sha256]) => !known.has(sha256));
  const changed = isNew ? entry.changed : last.changed;
  // One failed write rejects them all, and `done` too.
  await Promise.all([
    entries.put({ ...entry, changed, revision: saved, deleted: null }),
    ...(isNew ? [change.objectStore("files").put({ id, file })] : []),
    ...(isNew ? [change.objectStore("histories").put({ id, ...history })] : []),
    ...fresh.map(([sha256, text]) => change.objectStore("texts").put({ sha256, text })),
    change.done,
  ]);
  return { saved };
}
