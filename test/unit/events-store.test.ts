import { afterEach, expect, test } from "vitest";
import type { Cube, EventEngine, OtherFilters } from "../../src/model/eventEngine.ts";
import {
  askAgain,
  brush,
  closeEvents,
  openEvents,
  redoEvents,
  setAsked,
  setGrid,
  setMeasure,
  setSpan,
  undoEvents,
  useEvents,
} from "../../src/store/events.ts";
import { openedAs, type SmallRow, smallEngine } from "../smallEvents.ts";

afterEach(closeEvents);

const ROWS: SmallRow[] = [
  { start: 100, country: 1, best: 3, note: "shelling" },
  { start: 200, end: 260, country: 2, best: 5 },
  { start: 300, country: 1, hasPlace: false },
  { start: null, country: 3, best: 1 },
];

const now = useEvents.getState;
const answered = () => expect.poll(() => now().isAsking || now().counts === null).toBe(false);
const rowsNow = () => now().counts?.rows;

/** An engine whose openings and counts wait until the test lets them go. */
function slowEngine(change: Partial<Cube> = {}) {
  const engine = smallEngine(ROWS);
  engine.described.withoutDate = 0;
  const openings: { filters: OtherFilters; signal: AbortSignal | undefined; go: () => void }[] = [];
  const questions: { from: number; to: number; go: () => void }[] = [];
  let closed = 0;
  const slow: EventEngine = {
    ...engine,
    openCube: async (active, bins, filters, signal) => {
      await new Promise<void>((go) => openings.push({ filters, signal, go }));
      const cube = await engine.openCube(active, bins, filters);
      return {
        ...cube,
        ...change,
        counts: async (from, to) => {
          await new Promise<void>((go) => questions.push({ from, to, go }));
          return cube.counts(from, to);
        },
        close: () => closed++,
      };
    },
  };
  return { slow, openings, questions, closed: () => closed };
}

test("what is opened is counted, without a date filter and with one", async () => {
  openEvents(openedAs(smallEngine(ROWS)));
  await answered();
  expect(now().whole).toBe(now().counts);
  expect(rowsNow()).toBe(4);
  expect(now()).toMatchObject({ undated: 1, counts: { withoutPlace: 1 } });
  setAsked({ from: 250, to: 301 });
  await expect.poll(rowsNow).toBe(2);
  expect(now().whole?.rows).toBe(4);
});

test("one open end of the dates reaches to the end of the data, and leaves out rows without a date", async () => {
  openEvents(openedAs(smallEngine(ROWS)));
  await answered();
  setAsked({ from: 150 });
  await expect.poll(rowsNow).toBe(2);
  setAsked({ from: null, to: 900 });
  await expect.poll(rowsNow).toBe(3);
  setAsked({ from: 900, to: null });
  await expect.poll(rowsNow).toBe(0);
});

test("of all moves of a brush that come during an answer only the last is asked", async () => {
  const { slow, openings, questions } = slowEngine();
  openEvents(openedAs(slow));
  await expect.poll(() => openings.length).toBe(1);
  openings[0]?.go();
  await answered();
  for (let day = 100; day < 160; day++) brush(day, 300);
  await expect.poll(() => questions.length).toBe(1);
  questions[0]?.go();
  await expect.poll(() => questions.length).toBe(2);
  expect(questions.map(({ from }) => from)).toEqual([100, 159]);
  expect(rowsNow()).toBe(2);
  questions[1]?.go();
  await expect.poll(rowsNow).toBe(1);
  expect(openings).toHaveLength(1);
});

test("a cube that is being opened for filters no longer asked for is aborted, and closed if it comes", async () => {
  const { slow, openings, closed } = slowEngine();
  openEvents(openedAs(slow));
  setAsked({ types: [1] });
  await expect.poll(() => openings.length).toBe(2);
  expect(openings[0]?.signal?.aborted).toBe(true);
  openings[0]?.go();
  openings[1]?.go();
  await answered();
  expect(closed()).toBe(1);
  expect(now().whole?.rows).toBe(0);
});

test("filters that are asked for again while they are being given up are answered", async () => {
  const { slow, openings } = slowEngine();
  openEvents(openedAs(slow));
  setAsked({ text: "shell" });
  setAsked({ text: "" });
  await expect.poll(() => openings.length).toBe(2);
  openings[1]?.go();
  await answered();
  expect(rowsNow()).toBe(4);
});

test("the counts of before stay while a cube is opened", async () => {
  const { slow, openings } = slowEngine();
  openEvents(openedAs(slow));
  await expect.poll(() => openings.length).toBe(1);
  openings[0]?.go();
  await answered();
  setAsked({ text: "shell" });
  await expect.poll(() => openings.length).toBe(2);
  expect(now()).toMatchObject({ isAsking: true, counts: { rows: 4 } });
  openings[1]?.go();
  await expect.poll(rowsNow).toBe(1);
});

test("the cube of before serves the bars under a country filter, and the views again without it", async () => {
  const { slow, openings, closed } = slowEngine();
  openEvents(openedAs(slow));
  setGrid({ west: 0, north: 0, east: 1, south: 1, columns: 2, rows: 2 });
  await expect.poll(() => openings.length).toBe(2);
  for (const { go } of openings) go();
  await answered();
  setAsked({ countries: [2] });
  await expect.poll(() => openings.length).toBe(3);
  openings[2]?.go();
  await expect.poll(rowsNow).toBe(1);
  expect([...(now().bars?.country.events ?? [])]).toEqual([0, 2, 1, 1]);
  setAsked({ countries: [] });
  await expect.poll(rowsNow).toBe(4);
  expect(openings).toHaveLength(3);
  expect(closed()).toBe(2);
});

test("a country filter leaves the bars all countries; the map's grid opens no cube for them", async () => {
  const { slow, openings } = slowEngine();
  openEvents(openedAs(slow), { countries: [1] });
  await expect.poll(() => openings.length).toBe(2);
  for (const { go } of openings) go();
  await answered();
  expect(rowsNow()).toBe(2);
  expect([...(now().bars?.country.events ?? [])]).toEqual([0, 2, 1, 1]);
  setGrid({ west: 0, north: 0, east: 1, south: 1, columns: 2, rows: 2 });
  await expect.poll(() => openings.length).toBe(3);
  openings[2]?.go();
  await expect.poll(() => now().cellGrid?.columns).toBe(2);
  expect(openings.map(({ filters }) => filters.countries)).toEqual([[1], [], [1]]);
});

test("what the engine refuses is said, no counts stand for it, and it can be asked again", async () => {
  const engine = smallEngine(ROWS);
  let isBroken = true;
  const openCube: EventEngine["openCube"] = (...asked) =>
    isBroken ? Promise.reject(new Error("The cluster is away.")) : engine.openCube(...asked);
  openEvents(openedAs({ ...engine, openCube }));
  await expect.poll(() => now().fault).toBe("The cluster is away.");
  expect(now()).toMatchObject({ counts: null, whole: null, isAsking: false });
  isBroken = false;
  askAgain();
  await answered();
  expect(now().fault).toBeNull();
});

test("a brush lands on the days that a coarse cube can answer, outward, and so do dates of the address", async () => {
  const { slow, openings, questions } = slowEngine({ steps: Int32Array.of(100, 200, 300, 400) });
  openEvents(openedAs(slow), { from: 150, to: 310 });
  await expect.poll(() => openings.length).toBe(1);
  openings[0]?.go();
  await expect.poll(() => questions.length).toBe(1);
  expect(now()).toMatchObject({ from: 100, to: 400, steps: [{ from: 100, to: 400 }] });
  questions[0]?.go();
  await answered();
  brush(250, 251);
  expect(now()).toMatchObject({ from: 200, to: 300 });
});

test("a drag is one step of undo, and undo brings back measure and filters", async () => {
  openEvents(openedAs(smallEngine(ROWS)));
  await answered();
  brush(90, 120);
  brush(90, 210);
  expect(now()).toMatchObject({ isBrushing: true, index: 0 });
  setAsked({});
  setMeasure("deaths");
  setAsked({ countries: [2] });
  expect(now()).toMatchObject({ isBrushing: false, index: 3 });
  await expect.poll(() => now().counts?.country.best[2]).toBe(5);
  undoEvents();
  undoEvents();
  expect(now()).toMatchObject({ from: 90, to: 210, measure: "events", countries: [] });
  await expect.poll(rowsNow).toBe(2);
  undoEvents();
  undoEvents();
  expect(now()).toMatchObject({ from: null, to: null, index: 0 });
  redoEvents();
  expect(now()).toMatchObject({ from: 90, to: 210, index: 1 });
});

test("asking for the same again makes no step", () => {
  openEvents(openedAs(smallEngine(ROWS)));
  setAsked({ text: "" });
  setMeasure("events");
  expect(now().steps).toHaveLength(1);
});

test("bins follow what the timeline has in view", async () => {
  const long = [...ROWS, { start: 12_000, country: 1 }];
  openEvents(openedAs(smallEngine(long)));
  await answered();
  expect(now().bins?.unit).toBe("month");
  setSpan({ start: 90, end: 300 });
  await expect.poll(() => now().bins?.unit).toBe("day");
  expect(now().whole?.time.length).toBe((now().bins?.edges.length ?? 0) - 1);
});

test("closing closes the cubes and forgets everything", async () => {
  const { slow, openings, closed } = slowEngine();
  openEvents(openedAs(slow));
  await expect.poll(() => openings.length).toBe(1);
  openings[0]?.go();
  await answered();
  closeEvents();
  expect(closed()).toBe(1);
  expect(now()).toMatchObject({ opened: null, counts: null, steps: [{}], index: 0 });
});
