import { useCallback, useEffect, useState } from "react";
import type { Entry } from "../../library/database.ts";
import { entries, purge, spent } from "../../library/shelf.ts";
import { storageFault } from "../../library/storageFault.ts";
import { flush, useKeeping } from "./keeping.ts";
import { library } from "./library.ts";

export type Shelf = {
  /** The stories kept here, those in the bin too; null: not read yet. */
  list: Entry[] | null;
  /** Why they cannot be read or changed; null: they can. */
  fault: string | null;
  /** Does something with the library and reads the list anew; what fails is said. */
  change: (task: () => Promise<unknown>) => Promise<void>;
};

/** The list of stories, read anew whenever this tab or another one has kept something. */
export function useShelf(): Shelf {
  const [list, setList] = useState<Entry[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const saves = useKeeping((s) => s.saves);
  const change = useCallback(async (task: () => Promise<unknown>) => {
    try {
      await task();
      setList(await entries(await library()));
      setFault(null);
    } catch (error) {
      setFault(storageFault(error));
    }
  }, []);
  useEffect(() => {
    if (saves >= 0) void change(tidied);
  }, [saves, change]);
  return { list, fault, change };
}

/** What waits is kept first; what has lain in the bin for 30 days goes. */
async function tidied(): Promise<void> {
  await flush();
  const database = await library();
  const gone = spent(await entries(database), new Date().toISOString());
  if (gone.length > 0) await purge(database, gone);
}
