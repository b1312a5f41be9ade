import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Asked, extractInWorker } from "../../src/views/extractInWorker.ts";

class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  asked: Asked[] = [];
  isGone = false;
  constructor() {
    workers.push(this);
  }
  postMessage(asked: Asked) {
    this.asked.push(asked);
  }
  terminate() {
    this.isGone = true;
  }
  answer() {
    this.onmessage?.({ data: { id: this.asked.at(-1)?.id, kind: "result", extracted: "done" } });
  }
}

let workers: FakeWorker[] = [];
beforeEach(() => {
  workers = [];
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => {
  // Leaves no idle worker behind for the next test.
  extractInWorker("", {}).result.catch(() => {});
  for (const worker of workers) worker.onerror?.({ message: "the test is over" });
  vi.unstubAllGlobals();
});

test("a worker that has answered is used again", async () => {
  const first = extractInWorker("one", {});
  workers[0]?.answer();
  await first.result;
  const second = extractInWorker("two", {});
  workers[0]?.answer();
  await second.result;
  expect(workers).toHaveLength(1);
});

test("a worker that dies while it is idle is not asked again", async () => {
  const first = extractInWorker("one", {});
  workers[0]?.answer();
  await first.result;
  workers[0]?.onerror?.({ message: "out of memory" });
  const second = extractInWorker("two", {});
  expect(workers).toHaveLength(2);
  workers[1]?.answer();
  expect(await second.result).toBe("done");
});

test("an answer that cannot be taken over is a failure, not a wait without end", async () => {
  const run = extractInWorker("one", {});
  workers[0]?.onmessageerror?.();
  await expect(run.result).rejects.toThrow(/could not be taken over/);
  expect(workers[0]?.isGone).toBe(true);
});
