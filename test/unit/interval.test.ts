import fc from "fast-check";
import { expect, test } from "vitest";
import { addIntervals, compareInterval, shareOf } from "../../src/model/arithmetic.ts";
import { type Bounds, intervalLabel, intervalWords } from "../../src/model/interval.ts";
import type { Inside } from "../../src/model/period.ts";
import { arbitraryBounds, holds, inside } from "../value-arbitrary.ts";

const bounds = (low: number | null, high: number | null, hedge: Partial<Bounds> = {}): Bounds => ({
  low,
  high,
  lowInclusive: low !== null,
  highInclusive: high !== null,
  approximate: false,
  ...hedge,
});
const about = { approximate: true };
const above = { lowInclusive: false };
const below = { highInclusive: false };

test.each<[label: string, words: string, unit: string, value: Bounds]>([
  ["3,417", "3,417", "people", bounds(3417, 3417)],
  ["1", "1", "strikes", bounds(1, 1)],
  ["0", "0", "people", bounds(0, 0)],
  ["1,234,567", "1,234,567", "people", bounds(1234567, 1234567)],
  ["> 3,000", "more than 3,000", "people", bounds(3000, null, above)],
  ["≥ 5,600", "at least 5,600", "people", bounds(5600, null)],
  ["> 330,000", "more than 330,000", "people", bounds(330000, null, above)],
  ["~ 30%", "about 30 percent", "percent", bounds(30, 30, about)],
  ["~ 85%", "about 85 percent", "percent", bounds(85, 85, about)],
  ["< 50%", "less than 50 percent", "percent", bounds(0, 50, below)],
  ["≤ 50", "up to 50", "people", bounds(null, 50)],
  ["≤ 50", "up to 50", "people", bounds(0, 50)],
  ["≥ 60%", "at least 60 percent", "percent", bounds(60, 100)],
  ["≥ 60%", "at least 60 percent", "percent", bounds(60, null)],
  ["> 60%", "more than 60 percent", "percent", bounds(60, 100, above)],
  ["60–100", "60 to 100", "people", bounds(60, 100)],
  ["100%", "100 percent", "percent", bounds(100, 100)],
  ["22–25", "22 to 25", "people", bounds(22, 25)],
  ["~ 20–30", "about 20 to 30", "people", bounds(20, 30, about)],
  ["> 22, ≤ 25", "more than 22, up to 25", "people", bounds(22, 25, above)],
  ["> ~ 3,000", "more than about 3,000", "people", bounds(3000, null, { ...about, ...above })],
  ["0.5%", "0.5 percent", "percent", bounds(0.5, 0.5)],
  ["1,234.56789", "1,234.56789", "km", bounds(1234.56789, 1234.56789)],
])("reads %s, and aloud %s (%s)", (label, spoken, unit, value) => {
  expect(intervalLabel(value, unit)).toBe(label);
  expect(intervalWords(value, unit)).toBe(spoken);
});

const pair = fc.tuple(arbitraryBounds(), arbitraryBounds(), fc.nat(), fc.nat());

test("a sum holds every sum of numbers from its parts", () => {
  fc.assert(
    fc.property(pair, ([a, b, seedA, seedB]) => {
      const [x, y] = [inside(a, seedA), inside(b, seedB)];
      fc.pre(x !== null && y !== null);
      expect(holds(addIntervals(a, b), x + y)).toBe(true);
    }),
  );
});

test("adding is commutative, and exactly nothing adds nothing to a bounded count", () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(addIntervals(a, b)).toEqual(addIntervals(b, a));
      const sum = addIntervals(a, bounds(0, 0));
      expect([sum.low, sum.high]).toEqual([a.low ?? 0, a.high]);
    }),
  );
});

test("more than 3,000 and more than 3,000 are more than 6,000", () => {
  const each = bounds(3000, null, above);
  expect(intervalLabel(addIntervals(each, each))).toBe("> 6,000");
});

test("a share holds every possible share of its parts, and lies in 0 to 100", () => {
  fc.assert(
    fc.property(pair, ([a, b, seedA, seedB]) => {
      const [part, whole] = [inside(a, seedA), inside(b, seedB)];
      fc.pre(part !== null && whole !== null && whole > 0 && part <= whole);
      const share = shareOf(a, b);
      expect(share).not.toBeNull();
      if (!share) return;
      expect(holds(share, (part / whole) * 100)).toBe(true);
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.high).toBeLessThanOrEqual(100);
      expect(share.low).toBeLessThanOrEqual(share.high ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test.each<[label: string | null, part: Bounds, whole: Bounds]>([
  ["28%", bounds(7, 7), bounds(25, 25)],
  ["> 33.3, < 33.4%", bounds(1, 1), bounds(3, 3)],
  ["> 35.7%", bounds(5600, null), bounds(15_650, 15_650)],
  ["~ 30%", bounds(1500, 1500, about), bounds(5000, 5000, about)],
  ["> 0, ≤ 50%", bounds(5, 5), bounds(10, null)],
  [null, bounds(11, 11), bounds(10, 10)],
  [null, bounds(10, null, above), bounds(10, 10)],
  [null, bounds(0, 0), bounds(0, 0)],
])("a share is rounded outward: %s", (label, part, whole) => {
  const share = shareOf(part, whole);
  expect(share && intervalLabel(share, "percent")).toBe(label);
});

test.each<[Inside, "at least" | "at most", number, Bounds]>([
  ["certainly", "at least", 3417, bounds(3417, 3417)],
  ["no", "at least", 3418, bounds(3417, 3417)],
  ["certainly", "at least", 3000, bounds(3000, null, above)],
  ["possibly", "at least", 5000, bounds(3000, null, above)],
  ["no", "at most", 3000, bounds(3000, null, above)],
  ["possibly", "at most", 3000, bounds(3000, null)],
  ["no", "at least", 50, bounds(0, 50, below)],
  ["certainly", "at most", 50, bounds(0, 50, below)],
  ["certainly", "at least", 0, bounds(null, 50)],
  ["possibly", "at least", 20, bounds(30, 30, about)],
])("%s %s %i", (answer, comparison, limit, value) => {
  expect(compareInterval(value, comparison, limit)).toBe(answer);
});

test("a comparison never contradicts a number that the interval holds", () => {
  fc.assert(
    fc.property(arbitraryBounds(), fc.nat(), fc.nat({ max: 1_000_000 }), (value, seed, limit) => {
      const n = inside(value, seed);
      fc.pre(n !== null);
      const refuted = n >= limit ? "no" : "certainly";
      expect(compareInterval(value, "at least", limit)).not.toBe(refuted);
    }),
  );
});
