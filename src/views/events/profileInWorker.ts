import type { PlainTable } from "../../importers/plain.ts";

/** To the worker. */
export type ProfileAsked = { blob: Blob; table: PlainTable };

/** From the worker. */
export type ProfileAnswer =
  | { kind: "progress"; bytes: number }
  | { kind: "table"; table: PlainTable }
  | { kind: "error"; message: string };

/** Looks through a file for what its columns hold, off the page's own thread; returns how to stop it, after which nothing is told. */
export function profileInWorker(
  asked: ProfileAsked,
  told: (answer: ProfileAnswer) => void,
): () => void {
  const worker = new Worker(new URL("./profileWorker.ts", import.meta.url), { type: "module" });
  const broken = (event: Event) => {
    event.preventDefault();
    told({ kind: "error", message: BROKE_DOWN });
    worker.terminate();
  };
  worker.onerror = broken;
  worker.onmessageerror = broken;
  worker.onmessage = ({ data }: MessageEvent<ProfileAnswer>) => {
    told(data);
    if (data.kind !== "progress") worker.terminate();
  };
  worker.postMessage(asked);
  return () => {
    worker.onmessage = null;
    worker.terminate();
  };
}

const BROKE_DOWN = "The look through the file broke off; it can be opened all the same.";
