import { expect, test } from "vitest";
import { localEngine } from "../../src/engine/localEngine.ts";
import type { RowFilter } from "../../src/model/eventEngine.ts";
import { eventTable } from "../event-table.ts";

const SHELL: RowFilter = {
  countries: [],
  types: [],
  outlets: [],
  text: " Shell ",
  from: null,
  to: null,
  box: null,
};
const BINS = { time: Int32Array.of(0, 10), cells: null, measure: "events" } as const;
const FIRST = { from: 0, limit: 9 };

/** An engine whose file answers what it is asked for when it is told to. */
function waiting() {
  const { table, file } = eventTable([{ start: 3, note: "A SHELL hit" }, { start: 5 }]);
  const scans: { text: string; signal: AbortSignal | undefined; answer: () => void }[] = [];
  const engine = localEngine(table, {
    ...file,
    holding: (text, signal) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        scans.push({ text, signal, answer: () => resolve(file.holding(text)) });
      }),
  });
  return { engine, scans };
}

test("all who ask for a text at once wait for one search, which is not made again", async () => {
  const { engine, scans } = waiting();
  const cube = engine.openCube("date", BINS, SHELL);
  const rows = engine.rows(SHELL, "newest", FIRST);
  const points = engine.points({ ...SHELL, text: "shell" }, 9);
  await expect.poll(() => scans.length).toBe(1);
  scans[0]?.answer();
  expect((await cube).whole.rows).toBe(1);
  expect((await rows).total).toBe(1);
  expect((await points).total).toBe(0);
  expect((await engine.rows(SHELL, "oldest", FIRST)).total).toBe(1);
  expect(scans.map(({ text }) => text)).toEqual(["Shell"]);
});

test("a search goes on while somebody waits for it, and ends when nobody does", async () => {
  const { engine, scans } = waiting();
  const [first, second] = [new AbortController(), new AbortController()];
  const cube = engine.openCube("date", BINS, SHELL, first.signal);
  const rows = engine.rows(SHELL, "newest", FIRST, second.signal);
  await expect.poll(() => scans.length).toBe(1);
  first.abort();
  await expect(cube).rejects.toMatchObject({ name: "AbortError" });
  expect(scans[0]?.signal?.aborted).toBe(false);
  second.abort();
  await expect(rows).rejects.toMatchObject({ name: "AbortError" });
  expect(scans[0]?.signal?.aborted).toBe(true);

  const again = engine.rows(SHELL, "newest", FIRST);
  await expect.poll(() => scans.length).toBe(2);
  scans[1]?.answer();
  expect((await again).total, "what was cancelled is no answer").toBe(1);
});

test("a search that fails is told, and made anew when asked again", async () => {
  const { table, file } = eventTable([{ start: 3, note: "A shell" }]);
  let fails = true;
  const engine = localEngine(table, {
    ...file,
    holding: async (text) => {
      if (fails) throw new Error("The file has changed; open it again.");
      return file.holding(text);
    },
  });
  await expect(engine.rows(SHELL, "newest", FIRST)).rejects.toThrow("The file has changed");
  fails = false;
  expect((await engine.rows(SHELL, "newest", FIRST)).total).toBe(1);
});
