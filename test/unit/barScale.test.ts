import fc from "fast-check";
import { expect, test } from "vitest";
import { barScale } from "../../src/layout/barScale.ts";
import type { Bounds } from "../../src/model/interval.ts";
import { arbitraryBounds } from "../value-arbitrary.ts";

const exactly = (n: number): Bounds => ({
  low: n,
  high: n,
  lowInclusive: true,
  highInclusive: true,
  approximate: false,
});
const labels = (numbers: number[], unit = "people", isLog = false) =>
  barScale(numbers.map(exactly), unit, isLog).ticks.map((t) => t.label);

test.each<[string, boolean, number[], string]>([
  ["a hundred times the smallest", true, [5, 500], "people"],
  ["not quite", false, [5, 499], "people"],
  ["zero does not count", false, [0, 500], "people"],
  ["nothing but zero", false, [0], "people"],
  ["no values", false, [], "people"],
  ["a share", false, [0.5, 90], "percent"],
])("a logarithmic axis is offered from a span of 100: %s", (_, isOffered, numbers, unit) => {
  const { isWide, isLog } = barScale(numbers.map(exactly), unit, true);
  expect([isWide, isLog]).toEqual([isOffered, isOffered]);
});

test("the linear axis begins at zero, a share's ends at 100 percent", () => {
  expect(labels([3417])).toEqual(["0", "1,000", "2,000", "3,000"]);
  expect(labels([30], "percent")).toEqual(["0%", "20%", "40%", "60%", "80%", "100%"]);
  expect(labels([330_000])).toEqual(["0", "200,000"]);
  expect(labels([2_500_000])).toEqual(["0", "2,000,000"]);
});

test("the logarithmic axis is labelled in powers of ten, as many as can be read", () => {
  expect(labels([12, 3417], "people", true)).toEqual(["10", "100", "1,000"]);
  expect(labels([0.02, 9], "people", true)).toEqual(["0.01", "0.1", "1"]);
  expect(labels([1, 5e8], "people", true)).toEqual(["1", "1,000", "1,000,000"]);
});

test("on a logarithmic axis ten times more is the same step everywhere", () => {
  const { at } = barScale([exactly(1), exactly(10_000)], "people", true);
  expect([1, 10, 100, 1000, 10_000].map((n) => Math.round(at(n)))).toEqual([0, 25, 50, 75, 100]);
});

test("a greater number never stands left of a smaller one, on either axis", () => {
  fc.assert(
    fc.property(fc.array(arbitraryBounds(), { minLength: 1 }), fc.boolean(), (values, isLog) => {
      const { at } = barScale(values, "people", isLog);
      const numbers = values.flatMap((v) => [v.low ?? 1, v.high ?? 1]).filter((n) => n > 0);
      const sorted = numbers.sort((a, b) => a - b).map(at);
      expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
    }),
  );
});
