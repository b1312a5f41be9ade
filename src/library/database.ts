import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What the list of stories tells of one, without its records. */
export type Entry = {
  /** The story's key in the address: "kept-…". */
  id: string;
  title: string;
  /** When it was last changed here: ISO 8601 in UTC. */
  changed: string;
  /** Counts the saves: 1, 2, 3 …; a save that rests on another one than the last is refused. */
  revision: number;
  /** Records in it, those left out not among them. */
  records: number;
  /** How many of them wait for review. */
  suggested: number;
  /** SHA-256 of the texts that its sources are or were about as far as undo leads, whether they are kept or not. */
  sources: string[];
  /** When it was put into the bin, ISO 8601 in UTC; null: it is not there. */
  deleted: string | null;
  /** The address's query in which it was last shown: filters and selection. */
  query: string;
};

/** A step of undo as it is kept: the story of then, which shares its records with its neighbours', and its query. */
export type PastStep = { story: unknown; query: string };

type Tables = DBSchema & {
  entries: { key: string; value: Entry };
  /** Story files as JSON values, without texts. */
  files: { key: string; value: { id: string; file: unknown } };
  histories: { key: string; value: { id: string; steps: PastStep[]; index: number } };
  /** The reader's texts, each once however many stories are about it. */
  texts: { key: string; value: { sha256: string; text: string } };
};

export type Database = IDBPDatabase<Tables>;

/** Each takes the database one version further; none may change once it was released. */
const MIGRATIONS: ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore("entries", { keyPath: "id" });
    database.createObjectStore("files", { keyPath: "id" });
    database.createObjectStore("histories", { keyPath: "id" });
    database.createObjectStore("texts", { keyPath: "sha256" });
  },
];

export const VERSION = MIGRATIONS.length;
export const STORES = ["entries", "files", "histories", "texts"] as const;

/** Another tab with an older Dateline holds the database open and keeps it from being brought up to date. */
export class Blocked extends Error {}

/** Opens the library, brought up to date. Rejects where the browser has none, keeps it shut, or another tab blocks it. */
export function openLibrary(name = "dateline"): Promise<Database> {
  if (!globalThis.indexedDB) return Promise.reject(new Error("this browser keeps nothing"));
  return new Promise((resolve, reject) => {
    openDB<Tables>(name, VERSION, {
      upgrade(database, from) {
        for (const migrate of MIGRATIONS.slice(from)) migrate(database);
      },
      blocked: () => reject(new Blocked("an older tab holds the library open")),
      blocking: (_from, _to, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    }).then(resolve, reject);
  });
}
