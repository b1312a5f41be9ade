import type { Parsed, Refused } from "../model/parse.ts";
import type { StoryRecord } from "../model/story.ts";

/** From the worker: some records at a time, then everything but the records. */
export type FromParser = { records: StoryRecord[] } | { parsed: Parsed | Refused };

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
  const records: StoryRecord[] = [];
  return new Promise<Parsed | Refused>((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FromParser>) => {
      if ("records" in data) for (const record of data.records) records.push(record);
      else resolve(withRecords(data.parsed, records));
    };
    worker.onerror = ({ message }) => reject(new Error(message || "its reader could not start"));
    worker.onmessageerror = () => reject(new Error("it could not be taken over"));
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

const withRecords = (parsed: Parsed | Refused, records: StoryRecord[]): Parsed | Refused =>
  "refused" in parsed ? parsed : { ...parsed, story: { ...parsed.story, records } };
