import type { Read } from "./article.ts";
import type { GivenFile, Markup } from "./givenArticle.ts";
import { type HandedOver, handingOver } from "./handingOver.ts";

/** To the worker: first what is to be read, then what it asked for. */
export type ToReader = { kind: "given"; given: GivenFile } | HandedOver;

/** From the worker: the markup of a page to be made, or what was read. */
export type FromReader =
  | { kind: "markup"; markup: Markup }
  | { kind: "read"; read: Read }
  | { kind: "error"; message: string };

/** `givenArticle` in a worker. Rejects with the signal's reason, or where the worker fails. */
export function apart(given: GivenFile, signal: AbortSignal): Promise<Read> {
  const worker = new Worker(new URL("./articleWorker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToReader) => worker.postMessage(message);
  const handOver = handingOver(signal, tell);
  return new Promise<Read>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message || "its reader could not start"));
    worker.onmessageerror = () => reject(new Error("it could not be taken over"));
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === "read") resolve(data.read);
      else if (data.kind === "error") reject(new Error(data.message));
      else handOver(data.markup).catch(reject);
    };
    tell({ kind: "given", given });
  }).finally(() => worker.terminate());
}
