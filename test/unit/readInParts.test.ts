import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { readEvents } from "../../src/importers/readEvents.ts";
import { readInParts } from "../../src/views/events/readInParts.ts";
import type { PartAnswer, PartAsked } from "../../src/views/events/readPart.ts";
import { layoutOf } from "../table-read.ts";

type Listener = (event: { data: PartAsked }) => Promise<void>;
type Answered = ((event: { data: PartAnswer }) => void) | null;

/** A worker that runs the real one's script in this thread. */
class NearWorker {
  static made: NearWorker[] = [];
  static run: Listener = async () => {};
  onmessage: Answered = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  isGone = false;
  constructor() {
    NearWorker.made.push(this);
  }
  postMessage(data: PartAsked) {
    void NearWorker.run({ data });
  }
  terminate() {
    this.isGone = true;
  }
}

class BrokenWorker extends NearWorker {
  override postMessage() {
    queueMicrotask(() => this.onerror?.({ preventDefault: () => {} }));
  }
}

beforeAll(async () => {
  vi.stubGlobal("addEventListener", (_type: string, listener: Listener) => {
    NearWorker.run = listener;
  });
  vi.stubGlobal("postMessage", (data: PartAnswer, { transfer }: { transfer: Transferable[] }) =>
    NearWorker.made.at(-1)?.onmessage?.({ data: structuredClone(data, { transfer }) }),
  );
  vi.stubGlobal("navigator", { hardwareConcurrency: 2 });
  await import("../../src/views/events/partWorker.ts");
});
afterEach(() => {
  NearWorker.made = [];
});
afterAll(() => vi.unstubAllGlobals());

const layout = layoutOf("start,country,deaths,note");
const rows = Array.from(
  { length: 9000 },
  (_, at) => `2020-0${1 + (at % 9)}-11,Land ${at % 70},${at % 4},"${"word ".repeat(750)}\n${at}"\n`,
);
const file = new Blob(["start,country,deaths,note\n", ...rows]);

test.each([
  ["read half of the file each", NearWorker],
  ["read all of it if the other one breaks down", BrokenWorker],
])("two threads %s, and tell their progress together", async (_, worker) => {
  vi.stubGlobal("Worker", worker);
  const told: { rows: number; bytes: number }[] = [];
  const table = await readInParts(file, layout, (progress) => told.push(progress));
  expect(table).toEqual(await readEvents(file.stream(), layout));
  expect(NearWorker.made.map(({ isGone }) => isGone)).toEqual([true]);
  expect(told.at(-1)).toEqual({ rows: rows.length, bytes: file.size });
});

test("a small file is read in one thread", async () => {
  vi.stubGlobal("Worker", NearWorker);
  const small = file.slice(0, 1 << 20);
  expect((await readInParts(small, layout, () => {})).report.read).toBeGreaterThan(100);
  expect(NearWorker.made).toEqual([]);
});
