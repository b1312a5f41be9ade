import { expect, test } from "vitest";
import { eventStacks, tallyOf } from "../../src/layout/eventSymbols.ts";
import { symbolAt } from "../../src/layout/symbolAt.ts";
import { symbolSize, symbolUnit } from "../../src/layout/symbolSize.ts";
import { NO_DAY } from "../../src/model/eventData.ts";
import type { Points } from "../../src/model/eventEngine.ts";

type Point = { x: number; best?: number; precision?: number; start?: number; end?: number };

function pointsOf(list: readonly Point[]): Points {
  const start = list.map((p) => p.start ?? 0);
  return {
    total: list.length,
    row: Uint32Array.from(list.keys()),
    x: Float32Array.from(list, (p) => p.x),
    y: Float32Array.from(list, () => 0.5),
    best: Float32Array.from(list, (p) => p.best ?? Number.NaN),
    placePrecision: Uint8Array.from(list, (p) => p.precision ?? 1),
    type: new Uint16Array(list.length),
    start: Int32Array.from(start),
    end: Int32Array.from(list, (p, i) => p.end ?? (start[i] ?? 0) + 1),
  };
}

test("events at one spot are one stack, the latest first; a stand-in point is never stacked with a town", () => {
  const points = pointsOf([
    { x: 0.1, start: 5 },
    { x: 0.1, start: 9 },
    { x: 0.1, precision: 4 },
    { x: 0.2, precision: 5 },
    { x: 0.1, start: 7 },
    { x: 0.2, precision: 0 },
    { x: 0.2, precision: 3 },
  ]);
  expect(eventStacks(points).map(({ look, members }) => [look, members])).toEqual([
    ["exact", [1, 4, 0]],
    ["stand-in", [2]],
    ["stand-in", [3]],
    ["unstated", [5]],
    ["near", [6]],
  ]);
});

test("a date filter passes what overlaps it, and nothing without a date", () => {
  const points = pointsOf([
    { x: 0.1, start: 10, end: 20, best: 3 },
    { x: 0.1, start: 20, best: 4 },
    { x: 0.1, start: NO_DAY, end: NO_DAY },
  ]);
  const [stack] = eventStacks(points);
  if (!stack) throw new Error("missing stack");
  expect(tallyOf(stack, points, null)).toEqual({ events: 3, deaths: 7, unknown: 1 });
  expect(tallyOf(stack, points, { from: 19, to: 20 })).toEqual({
    events: 1,
    deaths: 3,
    unknown: 0,
  });
  expect(tallyOf(stack, points, { from: 20, to: 21 })).toEqual({
    events: 1,
    deaths: 4,
    unknown: 0,
  });
});

test("area follows the number, and an unknown toll is not drawn as none", () => {
  const unit = symbolUnit(100);
  const sized = (deaths: number, unknown = 0) =>
    symbolSize({ events: 1, deaths, unknown }, "deaths", unit);
  expect(sized(100).radius / sized(25).radius).toBeCloseTo(2);
  expect(sized(0).toll).toBe("none");
  expect(sized(0, 1).toll).toBe("unknown");
  expect(symbolSize({ events: 9, deaths: 0, unknown: 9 }, "events", unit).toll).toBe("some");
});

test("the pointer finds the small symbol on the large one, and one that it just misses", () => {
  const large = { x: 50, y: 50, radius: 30 };
  const small = { x: 60, y: 50, radius: 4 };
  const apart = { x: 120, y: 50, radius: 2 };
  const all = [large, small, apart];
  expect(symbolAt(all, 60, 51)).toBe(small);
  expect(symbolAt(all, 40, 50)).toBe(large);
  expect(symbolAt(all, 126, 50)).toBe(apart);
  expect(symbolAt(all, 128, 50)).toBeNull();
});
