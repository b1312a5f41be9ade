import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { engineOver } from "../../src/engine/engineOver.ts";
import { localEngine } from "../../src/engine/localEngine.ts";
import { serveEngine } from "../../src/engine/serveEngine.ts";
import type { EventEngine, RowFilter } from "../../src/model/eventEngine.ts";
import { eventTable, type PlainRow } from "../event-table.ts";
import { cubeBins, otherFilters, plainRows, windows } from "../events-arbitrary.ts";

const local = (rows: readonly PlainRow[]): EventEngine => {
  const { table, file } = eventTable(rows);
  return localEngine(table, file);
};

async function served(engine: EventEngine): Promise<EventEngine> {
  const { port1, port2 } = new MessageChannel();
  serveEngine(port1, engine);
  return engineOver(port2);
}

const ANY: RowFilter = {
  countries: [],
  types: [],
  outlets: [],
  text: "",
  from: null,
  to: null,
  box: null,
};
const ROWS = [
  { start: 3, country: "Aland" },
  { start: 5, note: "a shell" },
];
const BINS = { time: Int32Array.of(0, 10), cells: null, measure: "events" } as const;

test("over a port the engine answers as it does in this thread", () =>
  fc.assert(
    fc.asyncProperty(
      fc.tuple(plainRows, otherFilters, cubeBins, windows),
      async ([rows, filters, bins, moves]) => {
        const [near, far] = [local(rows), await served(local(rows))];
        expect(far.described).toEqual(near.described);
        const [cube, twin] = await Promise.all([
          far.openCube("date", bins, filters),
          near.openCube("date", bins, filters),
        ]);
        expect(cube.whole).toEqual(twin.whole);
        expect(cube.steps).toBe(twin.steps);
        const answers = await Promise.all(moves.map(([from, to]) => cube.counts(from, to)));
        for (const [i, [from, to]] of moves.entries()) {
          expect(answers[i]).toEqual(await twin.counts(from, to));
        }
        const asked = { ...ANY, ...filters };
        const page = { from: 1, limit: 5 };
        expect(await far.rows(asked, "deadliest", page)).toEqual(
          await near.rows(asked, "deadliest", page),
        );
        expect(await far.points(asked, 8)).toEqual(await near.points(asked, 8));
        cube.close();
        far.close();
      },
    ),
    { numRuns: 60 },
  ));

test("faults are told as sentences", async () => {
  const engine = await served({
    ...local(ROWS),
    points: () => Promise.reject(new RangeError("Array buffer allocation failed")),
  });
  onTestFinished(engine.close);
  await expect(engine.rowsAt([7])).rejects.toThrow(
    "A row was asked for that the file does not have; open the file again.",
  );
  await expect(engine.points(ANY, 5)).rejects.toThrow("There is too little memory");
  const cube = await engine.openCube("date", BINS, ANY);
  cube.close();
  await expect(cube.counts(0, 9)).rejects.toThrow("These counts were closed; ask for them anew.");
});

test("a question that is cancelled rejects at once, and the engine hears of it", async () => {
  let heard = (_signal: AbortSignal) => {};
  const told = new Promise<AbortSignal>((resolve) => {
    heard = resolve;
  });
  const engine = await served({
    ...local(ROWS),
    rows: (_filter, _order, _range, signal) => {
      if (signal) heard(signal);
      return new Promise(() => {});
    },
  });
  onTestFinished(engine.close);
  const controller = new AbortController();
  const answer = engine.rows(ANY, "newest", { from: 0, limit: 1 }, controller.signal);
  const signal = await told;
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  await expect.poll(() => signal.aborted).toBe(true);
  await expect(
    engine.points(ANY, 1, controller.signal),
    "cancelled before it was asked",
  ).rejects.toMatchObject({ name: "AbortError" });
  expect((await engine.rowsAt([0]))[0]?.country, "the others are still answered").toBe("Aland");
});

test("when it is closed, open questions and later ones say so, and the engine is closed too", async () => {
  const inner = local(ROWS);
  let heard = (_signal: AbortSignal | undefined) => {};
  const asked = new Promise<AbortSignal | undefined>((resolve) => {
    heard = resolve;
  });
  const engine = await served({
    ...inner,
    points: (_filter, _limit, signal) => {
      heard(signal);
      return new Promise(() => {});
    },
  });
  const open = engine.points(ANY, 5);
  const signal = await asked;
  engine.close();
  await expect(open).rejects.toThrow("These event data were closed");
  await expect(engine.rowsAt([0])).rejects.toThrow("These event data were closed");
  await expect
    .poll(() => inner.rowsAt([0]).catch((fault: Error) => fault.message))
    .toContain("These event data were closed");
  expect(signal?.aborted).toBe(true);
});

test("a cube that is cancelled after it was counted is given back", async () => {
  let closed = 0;
  const inner = local(ROWS);
  const engine = await served({
    ...inner,
    openCube: async (...asked) => {
      const cube = await inner.openCube(...asked);
      return { ...cube, close: () => void closed++ };
    },
  });
  onTestFinished(engine.close);
  const controller = new AbortController();
  const opening = engine.openCube("date", BINS, ANY, controller.signal);
  controller.abort();
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
  await expect.poll(() => closed).toBe(1);
});
