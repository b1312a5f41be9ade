import type { Read } from "./article.ts";
import { breathing } from "./breathing.ts";
import type { GivenFile } from "./givenArticle.ts";
import { type PageNodes, pageNodes } from "./pageNodes.ts";
import { DEEPEST, slicedPage, tooDeep } from "./slicedPage.ts";

/** To the worker: first what is to be read, then the page that it asked for, part by part. */
export type ToReader =
  | { kind: "given"; given: GivenFile }
  | { kind: "part"; nodes: PageNodes }
  /** The page is whole. `title`: as the browser reads it. */
  | { kind: "page"; title: string }
  | { kind: "fault"; fault: string };

/** From the worker: the markup of a page to be made, or what was read. */
export type FromReader =
  | { kind: "markup"; html: string; name: string }
  | { kind: "read"; read: Read }
  | { kind: "error"; message: string };

/** `givenArticle` in a worker. Rejects with the signal's reason, or where the worker fails. */
export function apart(given: GivenFile, signal: AbortSignal): Promise<Read> {
  const worker = new Worker(new URL("./articleWorker.ts", import.meta.url), { type: "module" });
  const tell = (message: ToReader) => worker.postMessage(message);
  return new Promise<Read>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new Error(message || "its reader could not start"));
    worker.onmessageerror = () => reject(new Error("it could not be taken over"));
    worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === "read") resolve(data.read);
      else if (data.kind === "error") reject(new Error(data.message));
      else handOver(data.html, data.name, signal, tell).catch(reject);
    };
    tell({ kind: "given", given });
  }).finally(() => worker.terminate());
}

/** Nodes handed over at once. */
const PART = 2000;

/** Makes a page and hands it over, both in slices. */
async function handOver(
  html: string,
  name: string,
  signal: AbortSignal,
  tell: (message: ToReader) => void,
): Promise<void> {
  const made = await slicedPage(html, name, signal);
  if ("fault" in made) return tell({ kind: "fault", fault: made.fault });
  const { page } = made;
  const breathe = breathing(signal);
  const nodes: PageNodes = [];
  for (const { depth } of pageNodes(page.documentElement, nodes)) {
    if (depth > DEEPEST) return tell({ kind: "fault", fault: tooDeep(name) });
    if (nodes.length < PART) continue;
    tell({ kind: "part", nodes });
    nodes.length = 0;
    await breathe();
  }
  tell({ kind: "part", nodes });
  tell({ kind: "page", title: page.title });
}
