import type { Extracted, ExtractOptions } from "../extract/extract.ts";

/** What a page knows of an article: the worker has the tables and reckons the hash. */
export type ArticleFacts = Omit<ExtractOptions, "atlas" | "sha256">;

/** What the worker is at; `country`: whose places it loads, null: those of the whole world. */
export type Progress = { stage: "tables"; country: string | null } | { stage: "article" };

/** To the worker. */
export type Asked = { id: number; text: string; options: ArticleFacts };

/** From the worker; `id` is that of what was asked. */
export type Answer = { id: number } & (
  | { kind: "progress"; progress: Progress }
  | { kind: "result"; extracted: Extracted }
  | { kind: "error"; message: string }
);

export type Extraction = {
  /** Rejects with an AbortError when it was cancelled, with an Error when the tables could not be loaded. */
  result: Promise<Extracted>;
  /** Stops the worker at once; nothing happens when it is done. */
  cancel: () => void;
};

/** A worker that has answered and keeps its tables for the next article; null: there is none. */
let idle: Worker | null = null;
let asked = 0;

/** Extracts an article off the page's own thread; only the app's own files are loaded for it. */
export function extractInWorker(
  text: string,
  options: ArticleFacts,
  told: (progress: Progress) => void = () => {},
): Extraction {
  const worker = idle ?? started();
  idle = null;
  asked += 1;
  const id = asked;
  let cancel = () => {};
  const result = new Promise<Extracted>((resolve, reject) => {
    const stop = (reason: Error) => {
      worker.terminate();
      if (idle === worker) idle = null;
      reject(reason);
    };
    cancel = () => stop(new DOMException("extraction was cancelled", "AbortError"));
    worker.onerror = ({ message }) => stop(new Error(message || "the worker could not be started"));
    worker.onmessageerror = () => stop(new Error("the worker’s answer could not be taken over"));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id) return;
      if (data.kind === "progress") return told(data.progress);
      cancel = () => {};
      if (data.kind === "error") return stop(new Error(data.message));
      idle ??= worker;
      if (idle !== worker) worker.terminate();
      resolve(data.extracted);
    };
    worker.postMessage({ id, text, options } satisfies Asked);
  });
  return { result, cancel: () => cancel() };
}

const started = () =>
  new Worker(new URL("./extractWorker.ts", import.meta.url), { type: "module" });
