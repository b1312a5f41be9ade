import type { ImportLayout } from "../../importers/layout.ts";
import type { ReadOptions } from "../../importers/readRows.ts";
import type { GivenRead } from "../../importers/rowReader.ts";
import type { Part } from "../../importers/tokenizer.ts";

/** To the worker. */
export type PartAsked = { file: Blob; layout: ImportLayout; part: Part };

/** From the worker; `landed` as in `ReadRows`. */
export type PartAnswer =
  | { kind: "progress"; progress: { rows: number; bytes: number } }
  | { kind: "read"; given: GivenRead; landed: number | null }
  | { kind: "error" };

export type PartRead = { given: GivenRead; landed: number | null };

/** Reads a part of a file in a worker of its own. `result` is null where the worker fails, for whatever reason. */
export function readPart(
  asked: PartAsked,
  told: NonNullable<ReadOptions["progress"]>,
): { result: Promise<PartRead | null>; stop: () => void } {
  const worker = new Worker(new URL("./partWorker.ts", import.meta.url), { type: "module" });
  const result = new Promise<PartRead | null>((resolve) => {
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.onmessageerror = () => resolve(null);
    worker.onmessage = ({ data }: MessageEvent<PartAnswer>) => {
      if (data.kind === "progress") told(data.progress);
      else resolve(data.kind === "read" ? data : null);
    };
  }).finally(() => worker.terminate());
  worker.postMessage(asked);
  return { result, stop: () => worker.terminate() };
}
