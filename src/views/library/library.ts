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
