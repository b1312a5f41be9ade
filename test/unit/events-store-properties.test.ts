import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import type { Cube, EventEngine } from "../../src/model/eventEngine.ts";
import {
  brush,
  closeEvents,
  openEvents,
  redoEvents,
  setAsked,
  setMeasure,
  setSpan,
  undoEvents,
  useEvents,
} from "../../src/store/events.ts";
import { openedAs, type SmallRow, smallEngine } from "../smallEvents.ts";

afterEach(closeEvents);

const day = fc.option(fc.integer({ min: 90, max: 320 }), { nil: null });
const some = (most: number) => fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 2 });
const dates = fc
  .tuple(day, day)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

const gesture: fc.Arbitrary<() => void> = fc.oneof(
  dates.map(
    ({ from, to }) =>
      () =>
        brush(from, to),
  ),
  dates.map((change) => () => setAsked(change)),
  some(3).map((countries) => () => setAsked({ countries })),
  some(2).map((types) => () => setAsked({ types })),
  fc.constantFrom("", "shell", "MARKET").map((text) => () => setAsked({ text })),
  fc.constantFrom("events" as const, "deaths" as const).map((m) => () => setMeasure(m)),
  fc.constantFrom(undoEvents, redoEvents),
  fc.integer({ min: 90, max: 200 }).map((start) => () => setSpan({ start, end: start + 50 })),
);

const rows = fc.array(
  fc.record<SmallRow>({
    start: day,
    country: fc.integer({ min: 0, max: 3 }),
    type: fc.integer({ min: 0, max: 2 }),
    best: fc.constantFrom(0, 1, 7, Number.NaN),
    note: fc.constantFrom("", "Shelling", "a market"),
  }),
  { minLength: 1, maxLength: 30 },
);

/** The same engine with answers that come after some turns, in whatever order. */
function late(engine: EventEngine, turns: () => number): EventEngine {
  const waited = async () => {
    for (let n = turns(); n > 0; n--) await new Promise((go) => setTimeout(go));
  };
  const slow = (cube: Cube): Cube => ({
    ...cube,
    counts: async (from, to) => {
      await waited();
      return cube.counts(from, to);
    },
  });
  return {
    ...engine,
    openCube: async (...asked) => {
      await waited();
      return slow(await engine.openCube(...asked));
    },
  };
}

/** What the engine says of the state by itself. */
async function asked(engine: EventEngine) {
  const { countries, types, outlets, text, measure, bins, from, to } = useEvents.getState();
  const { extent } = engine.described;
  const time = bins?.edges ?? Int32Array.of(0, 1);
  const answer = async (filtered: readonly number[]) => {
    const filters = { countries: filtered, types, outlets, text };
    const cube = await engine.openCube("date", { time, cells: null, measure }, filters);
    if (from === null && to === null) return cube.whole;
    const first = from ?? Math.min(extent?.start ?? 0, to ?? 0);
    return cube.counts(first, Math.max(first, to ?? extent?.end ?? 0));
  };
  return { counts: await answer(countries), bars: await answer([]) };
}

test("whatever is asked in whatever pace, what stands in the end answers what was asked last", async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.array(fc.tuple(gesture, fc.boolean()), { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      async (data, gestures, pace) => {
        const engine = smallEngine(data);
        openEvents(openedAs(late(engine, () => pace.next().value ?? 0)));
        for (const [act, rests] of gestures) {
          act();
          if (rests) await new Promise((go) => setTimeout(go));
        }
        await settled();
        const { counts, bars, bins, fault } = useEvents.getState();
        const right = await asked(engine);
        expect({ fault, counts }).toEqual({ fault: null, counts: right.counts });
        expect(bars?.country).toEqual(right.bars.country);
        expect(counts?.time.length).toBe((bins?.edges.length ?? 0) - 1);
        closeEvents();
      },
    ),
    { numRuns: 60 },
  );
});

/** Until nothing was answered for longer than any answer takes. */
async function settled(): Promise<void> {
  let quiet = 0;
  const stop = useEvents.subscribe(() => {
    quiet = 0;
  });
  for (; quiet < 25; quiet++) await new Promise((go) => setTimeout(go));
  stop();
}
