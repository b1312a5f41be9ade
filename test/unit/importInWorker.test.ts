import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serveEngine } from "../../src/engine/serveEngine.ts";
import type { ImportLayout } from "../../src/importers/layout.ts";
import {
  type ImportAnswer,
  type ImportAsked,
  importInWorker,
} from "../../src/views/events/importInWorker.ts";
import { smallEngine } from "../smallEvents.ts";

class FakeWorker {
  onmessage: ((event: { data: ImportAnswer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isGone = false;
  constructor() {
    worker = this;
  }
  postMessage() {}
  terminate() {
    this.isGone = true;
  }
  answer(data: ImportAnswer) {
    this.onmessage?.({ data });
  }
  breakDown() {
    this.onerror?.({ preventDefault: () => {} });
  }
}

let worker: FakeWorker;
const told = vi.fn();
const lost = vi.fn();
const ASKED: ImportAsked = { file: new Blob(), layout: {} as ImportLayout, every: 1 };
beforeEach(() => vi.stubGlobal("Worker", FakeWorker));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function opened() {
  const { port1, port2 } = new MessageChannel();
  serveEngine(port1, smallEngine([{ start: 0, country: 1 }]));
  const report = {} as Extract<ImportAnswer, { kind: "opened" }>["report"];
  worker.answer({ kind: "opened", report, port: port2 });
}

test("progress is told, the engine answers over the port, and closing it ends the worker", async () => {
  const { result } = importInWorker(ASKED, told, lost);
  const progress = { rows: 5, bytes: 100, size: 200 };
  worker.answer({ kind: "progress", progress });
  expect(told).toHaveBeenCalledWith(progress);
  opened();
  const { engine } = await result;
  expect(engine.described.rows).toBe(1);
  expect(worker.isGone).toBe(false);
  engine.close();
  expect(worker.isGone).toBe(true);
  expect(lost).not.toHaveBeenCalled();
});

test("a worker that breaks down while it reads is one sentence with the way out", async () => {
  const { result } = importInWorker(ASKED, told, lost);
  worker.breakDown();
  await expect(result).rejects.toThrow(/broke off.*try again/);
  expect(worker.isGone).toBe(true);
});

test("one that breaks down later says that its rows are lost", async () => {
  const { result } = importInWorker(ASKED, told, lost);
  opened();
  const { engine } = await result;
  worker.breakDown();
  expect(lost).toHaveBeenCalledWith(expect.stringMatching(/were lost.*open it again/));
  engine.close();
});

test("what the worker says of a file is passed on; cancelled, it ends at once", async () => {
  const first = importInWorker(ASKED, told, lost);
  worker.answer({ kind: "error", message: "There is not enough memory." });
  await expect(first.result).rejects.toThrow("There is not enough memory.");
  const second = importInWorker(ASKED, told, lost);
  second.cancel();
  await expect(second.result).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(worker.isGone).toBe(true);
});
