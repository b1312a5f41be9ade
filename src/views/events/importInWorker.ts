import { engineOver } from "../../engine/engineOver.ts";
import type { ImportLayout } from "../../importers/layout.ts";
import type { ImportReport } from "../../model/eventData.ts";
import type { EventEngine } from "../../model/eventEngine.ts";

/** How far the reading is; `rows` 0: a sample is still taken. `size`: bytes to be read in all. */
export type ImportProgress = { rows: number; bytes: number; size: number };

/** To the worker. `every`: one record in so many is taken; 1: all. */
export type ImportAsked = { file: Blob; layout: ImportLayout; every: number };

/** From the worker. */
export type ImportAnswer =
  | { kind: "progress"; progress: ImportProgress }
  | { kind: "opened"; report: ImportReport; port: MessagePort }
  | { kind: "error"; message: string };

export type Imported = { engine: EventEngine; report: ImportReport };

export type Importing = {
  /** Rejects with an AbortError when it was cancelled, else with one sentence. */
  result: Promise<Imported>;
  /** Stops the worker at once and frees its memory; nothing happens when it is done. */
  cancel: () => void;
};

/**
 * Reads a file off the page's own thread and leaves its rows there: the engine answers over a port. `lost` is called
 * with one sentence when the worker breaks down afterwards.
 */
export function importInWorker(
  asked: ImportAsked,
  told: (progress: ImportProgress) => void,
  lost: (sentence: string) => void,
): Importing {
  const worker = new Worker(new URL("./eventsWorker.ts", import.meta.url), { type: "module" });
  let cancel = () => {};
  const result = new Promise<Imported>((resolve, reject) => {
    const stop = (reason: Error) => {
      worker.terminate();
      reject(reason);
    };
    cancel = () => stop(new DOMException("reading was cancelled", "AbortError"));
    worker.onerror = (event) => {
      event.preventDefault();
      stop(new Error(BROKE_DOWN));
    };
    worker.onmessageerror = () => stop(new Error(BROKE_DOWN));
    worker.onmessage = async ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === "progress") return told(data.progress);
      cancel = () => {};
      if (data.kind === "error") return stop(new Error(data.message));
      worker.onerror = () => lost(LOST);
      const { report, port } = data;
      engineOver(port).then(
        (engine) => resolve({ engine: endingWith(engine, worker), report }),
        stop,
      );
    };
    worker.postMessage(asked);
  });
  return { result, cancel: () => cancel() };
}

const endingWith = (engine: EventEngine, worker: Worker): EventEngine => ({
  ...engine,
  close: () => {
    engine.close();
    worker.terminate();
  },
});

const BROKE_DOWN =
  "The reading broke off, most likely for want of memory. Close other tabs and try again, or take a sample of the rows.";
const LOST =
  "The rows of the open file were lost, most likely for want of memory. Close the file and open it again.";
