import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bounds, intervalLabel } from "../../src/model/interval.ts";
import { perMillion } from "../../src/model/rate.ts";
import { arbitraryBounds } from "../value-arbitrary.ts";

const bounds = (low: number | null, high: number | null, hedge: Partial<Bounds> = {}): Bounds => ({
  low,
  high,
  lowInclusive: low !== null,
  highInclusive: high !== null,
  approximate: false,
  ...hedge,
});

test.each<[string, Bounds, number]>([
  ["23.6–23.7", bounds(3417, 3417), 144_496_739],
  ["> 293", bounds(3000, null, { lowInclusive: false }), 10_215_381],
  ["~ 17.3–17.4", bounds(100, 100, { approximate: true }), 5_764_980],
  ["≤ 40", bounds(null, 40), 1_000_000],
  ["40", bounds(40, 40), 1_000_000],
  ["0.333–0.334", bounds(1, 1), 3_000_000],
  ["99.9–100", bounds(9996, 9996), 100_000_001],
  ["0", bounds(0, 0), 5_000_000],
  ["1,230–1,250", bounds(1234, 1241), 1_000_000],
])("%s per million, rounded outward to three digits", (label, value, inhabitants) => {
  expect(intervalLabel(perMillion(value, inhabitants))).toBe(label);
});

const people = fc.integer({ min: 1, max: 1_500_000_000 });

test("the rate of every count in an interval lies in the interval's rate", () => {
  fc.assert(
    fc.property(
      arbitraryBounds(2_000_000_000),
      people,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, inhabitants, part) => {
        const low = value.low ?? 0;
        const count = low + Math.floor(part * ((value.high ?? low + 1_000_000) - low));
        const rate = perMillion(value, inhabitants);
        if (rate.low !== null) expect(rate.low * inhabitants).toBeLessThanOrEqual(count * 1e6);
        if (rate.high !== null) expect(rate.high * inhabitants).toBeGreaterThanOrEqual(count * 1e6);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a rate keeps open ends and hedges, and is at most one step of three digits too wide", () => {
  fc.assert(
    fc.property(arbitraryBounds(2_000_000_000), people, (value, inhabitants) => {
      const { low, high, ...hedges } = perMillion(value, inhabitants);
      const { low: first, high: last, ...own } = value;
      expect(hedges).toEqual(own);
      expect([low === null, high === null]).toEqual([first === null, last === null]);
      if (first && low !== null) expect(low).toBeGreaterThan((first / inhabitants) * 1e6 * 0.99);
      if (last && high !== null) expect(high).toBeLessThan((last / inhabitants) * 1e6 * 1.01);
    }),
  );
});
