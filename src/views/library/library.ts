import { type Database, openLibrary } from "../../library/database.ts";

let opened: Promise<Database> | null = null;

/** The library of this browser, opened once; after a failure it is tried anew. */
export function library(): Promise<Database> {
  opened ??= openLibrary().then(
    (database) => {
      // Closed by a newer tab, or by the browser: the next one who asks opens it again.
      database.addEventListener("close", forget);
      database.addEventListener("versionchange", forget);
      return database;
    },
    (error) => {
      forget();
      throw error;
    },
  );
  return opened;
}

function forget(): void {
  opened = null;
}

/** Does something in the library; browsers lose connections, as Safari does behind a locked screen, so once more then. */
export async function inLibrary<T>(task: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await task(await library());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "InvalidStateError") throw error;
    forget();
    return task(await library());
  }
}
