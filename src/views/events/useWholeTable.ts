import { useEffect, useRef, useState } from "react";
import type { PlainTable } from "../../importers/plain.ts";
import { profileInWorker } from "./profileInWorker.ts";

/** How far the look through a file is. */
export type Look =
  | { kind: "looking"; share: number }
  | { kind: "done" }
  | { kind: "stopped" }
  | { kind: "failed"; message: string };

/**
 * The table with profiles of its first rows, and of rows from all over the file once that was looked through. Stops
 * when told to and when the form is left.
 */
export function useWholeTable(first: PlainTable, blob: Blob) {
  const [table, setTable] = useState(first);
  const [look, setLook] = useState<Look>({ kind: "looking", share: 0 });
  const end = useRef(() => {});
  useEffect(() => {
    end.current = profileInWorker({ blob, table: first }, (answer) => {
      if (answer.kind === "progress") setLook({ kind: "looking", share: answer.bytes / blob.size });
      else if (answer.kind === "error") setLook({ kind: "failed", message: answer.message });
      else {
        setTable(answer.table);
        setLook({ kind: "done" });
      }
    });
    return () => end.current();
  }, [first, blob]);
  const stop = () => {
    end.current();
    setLook((now) => (now.kind === "looking" ? { kind: "stopped" } : now));
  };
  return { table, look, stop };
}
