import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { engineOver } from "../../src/engine/engineOver.ts";
import { detected } from "../../src/importers/detected.ts";
import type { EventEngine } from "../../src/model/eventEngine.ts";
import type { ImportAnswer, ImportAsked } from "../../src/views/events/importInWorker.ts";
import { acledFile } from "../e2e/eventFiles.ts";

let ask: (event: { data: ImportAsked }) => Promise<void> = async () => {};
let answers: ImportAnswer[] = [];
let engine: EventEngine | null = null;

beforeAll(async () => {
  vi.stubGlobal("addEventListener", (_type: string, listener: typeof ask) => {
    ask = listener;
  });
  vi.stubGlobal("postMessage", (answer: ImportAnswer) => answers.push(answer));
  await import("../../src/views/events/eventsWorker.ts");
});
afterAll(() => {
  engine?.close();
  vi.unstubAllGlobals();
});

async function answered(text: string, every: number, file = new Blob([text])) {
  answers = [];
  const head = new TextEncoder().encode(text);
  const found = detected(head, "made.csv", head.length);
  if (found?.kind !== "events") throw new Error("missing source: the file is no ACLED");
  await ask({ data: { file, layout: found.layout, every } });
  return answers.at(-1);
}

test.each([
  { every: 1, rows: 100 },
  { every: 10, rows: 10 },
])("one row in $every of 100 is read, told and served over the port", async ({ every, rows }) => {
  const last = await answered(acledFile(100), every);
  if (last?.kind !== "opened") throw new Error(JSON.stringify(last));
  expect(last.report).toMatchObject({ read: rows, kept: rows, refused: 0 });
  expect(last.report.decisions.some((said) => said.startsWith("A sample"))).toBe(every > 1);
  engine = await engineOver(last.port);
  expect(engine.described).toMatchObject({ rows, source: "acled" });
  const filter = {
    countries: [],
    types: [],
    outlets: [],
    text: "",
    from: null,
    to: null,
    box: null,
  };
  const { rows: read } = await engine.rows(filter, "oldest", { from: 1, limit: 1 });
  expect(read[0]?.note).toContain(`Note ${every}: two groups met near a market, "as seen"`);
  engine.close();
});

test("a file that is gone and a lack of memory are one sentence each", async () => {
  const text = acledFile(3);
  const failing = (error: Error) =>
    Object.assign(new Blob([text]), {
      stream: () => new ReadableStream({ pull: (controller) => controller.error(error) }),
    });
  const gone = await answered(text, 1, failing(new Error("The file was moved.")));
  expect(gone).toMatchObject({ kind: "error", message: expect.stringMatching(/moved|again/) });
  const full = await answered(text, 1, failing(new RangeError("Array buffer allocation failed")));
  expect(full).toMatchObject({
    kind: "error",
    message: expect.stringContaining("not enough memory"),
  });
});
