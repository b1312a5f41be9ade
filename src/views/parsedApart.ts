import type { Parsed, Refused } from "../model/parse.ts";

/** From so many characters, or records, on, a story is read off the page's own thread. */
const LARGE = 200_000;
const MANY = 300;
const hasWorkers = typeof Worker === "function";

/** `parseStoryText`, without holding up the page. Rejects where the worker fails, and with the signal's reason. */
export async function parsedApart(text: string, signal?: AbortSignal): Promise<Parsed | Refused> {
  if (hasWorkers && text.length >= LARGE) return inWorker(text, signal);
  const { parseStoryText } = await import("../model/parse.ts");
  return parseStoryText(text);
}

/** `parseStory` of the JSON value of a file with many records, likewise. */
export async function parsedValueApart(file: object, records: number): Promise<Parsed | Refused> {
  if (hasWorkers && records >= MANY) return inWorker(file);
  const { parseStory } = await import("../model/parse.ts");
  return parseStory(file);
}

function inWorker(file: string | object, signal?: AbortSignal): Promise<Parsed | Refused> {
  const worker = new Worker(new URL("./parseWorker.ts", import.meta.url), { type: "module" });
  return new Promise<Parsed | Refused>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Parsed | Refused>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || "its reader could not start"));
    worker.onmessageerror = () => reject(new Error("it could not be taken over"));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
