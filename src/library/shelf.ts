import { type Database, type Entry, type PastStep, STORES } from "./database.ts";

/** All entries, those in the bin too, the last changed first. */
export async function entries(database: Database): Promise<Entry[]> {
  const all = await database.getAll("entries");
  return all.sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

/**
 * Changes what the list tells of a story; a new title goes into its file as well, is a new revision and a step of undo.
 */
export async function amend(
  database: Database,
  id: string,
  change: Partial<Pick<Entry, "title" | "deleted">>,
): Promise<void> {
  const changing = database.transaction(STORES, "readwrite");
  const entry = await changing.objectStore("entries").get(id);
  const kept = await changing.objectStore("files").get(id);
  const { title } = change;
  if (entry) {
    const revision = entry.revision + (title === undefined ? 0 : 1);
    await changing.objectStore("entries").put({ ...entry, ...change, revision });
  }
  if (title !== undefined && isObject(kept?.file)) {
    await changing.objectStore("files").put({ id, file: { ...kept.file, title } });
    const history = await changing.objectStore("histories").get(id);
    const next = history && renamed(history, title);
    if (next) await changing.objectStore("histories").put({ ...next, id });
  }
  await changing.done;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

type History = { steps: PastStep[]; index: number };

/** A history with one step more, in which the story has another title. null: it has no present step. */
function renamed({ steps, index }: History, title: string): History | null {
  const past = steps.slice(0, index + 1);
  const present = past.at(-1);
  if (!present || !isObject(present.story)) return null;
  const next = { ...present, story: { ...present.story, title } };
  return { steps: [...past, next], index: index + 1 };
}

/** A second story like the first, without its history. */
export async function duplicate(database: Database, id: string, copy: string): Promise<void> {
  const [entry, kept] = await Promise.all([database.get("entries", id), database.get("files", id)]);
  if (!entry || !kept) return;
  const { file } = kept;
  const title = `${entry.title.slice(0, 480)} (copy)`;
  const named = typeof file === "object" && file !== null ? { ...file, title } : file;
  const writing = database.transaction(STORES, "readwrite");
  await writing.objectStore("entries").put({ ...entry, id: copy, title, revision: 1 });
  await writing.objectStore("files").put({ id: copy, file: named });
  await writing.done;
}

/** Takes stories away for good, with the texts that no other story is about. */
export async function purge(database: Database, ids: readonly string[]): Promise<void> {
  const change = database.transaction(STORES, "readwrite");
  for (const id of ids) {
    for (const store of ["entries", "files", "histories"] as const) {
      await change.objectStore(store).delete(id);
    }
  }
  const rest = await change.objectStore("entries").getAll();
  const wanted = new Set(rest.flatMap((entry) => entry.sources));
  const texts = change.objectStore("texts");
  for (const hash of await texts.getAllKeys()) if (!wanted.has(hash)) await texts.delete(hash);
  await change.done;
}

const BIN_DAYS = 30;

/** Ids of the stories that have lain in the bin for 30 days. `now`: ISO 8601 in UTC. */
export function spent(list: readonly Entry[], now: string): string[] {
  const limit = new Date(Date.parse(now) - BIN_DAYS * 86_400_000).toISOString();
  return list.flatMap(({ id, deleted }) => (deleted !== null && deleted < limit ? [id] : []));
}
