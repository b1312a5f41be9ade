/** From the worker. `isOurs`: the message is a sentence for the reader. */
export type RewriteAnswer =
  | { kind: "progress"; bytes: number }
  | { kind: "table"; table: Blob }
  | { kind: "error"; message: string; isOurs: boolean };

const hasWorkers = typeof Worker === "function";

/**
 * `geojsonTable`, off the page's own thread. `signal` ends it at once; rejects with its reason, with a sentence, or
 * with a DOMException where the file cannot be read.
 */
export async function geojsonInWorker(
  file: Blob,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  if (!hasWorkers)
    return (await import("../../importers/geojsonTable.ts")).geojsonTable(file, progress);
  signal.throwIfAborted();
  const worker = new Worker(new URL("./geojsonWorker.ts", import.meta.url), { type: "module" });
  return new Promise<Blob>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<RewriteAnswer>) => {
      if (data.kind === "progress") progress(data.bytes);
      else if (data.kind === "table") resolve(data.table);
      else reject(data.isOurs ? new Error(data.message) : new DOMException(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(BROKE_DOWN));
    };
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

const BROKE_DOWN =
  "Reading the GeoJSON broke off, most likely for want of memory: save the layer as CSV and open that.";
