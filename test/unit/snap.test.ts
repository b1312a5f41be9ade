import fc from "fast-check";
import { expect, test } from "vitest";
import { edtf, monthStep, snappedRange } from "../../src/layout/snap.ts";
import { civilDate, dayNumber, parsePeriod } from "../../src/model/period.ts";

const october = dayNumber(2017, 10, 20);

test("a brush covers whole days where they are wide, whole months where they are not", () => {
  const days = [october + 0.4, october + 4.6] as const;
  expect(snappedRange(...days, 20)).toEqual({ from: "2017-10-20", to: "2017-10-24" });
  expect(snappedRange(...days, 1)).toEqual({ from: "2017-10", to: "2017-10" });
});

test("a brush narrower than a day is that day", () => {
  expect(snappedRange(october + 0.1, october + 0.2, 20)).toEqual({
    from: "2017-10-20",
    to: "2017-10-20",
  });
});

test("a month further is the first of a month, over the ends of years too", () => {
  const first = (year: number, month: number) => dayNumber(year, month, 1);
  expect(monthStep(october, 1)).toBe(first(2017, 11));
  expect(monthStep(october, 3)).toBe(first(2018, 1));
  expect(monthStep(october, -10)).toBe(first(2016, 12));
});

const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9900, 12, 31) });

test("a day's date is read back as that day, its month's as the month around it", () => {
  fc.assert(
    fc.property(day, (n) => {
      expect(parsePeriod(edtf(n))).toMatchObject({ start: n, end: n + 1 });
      const month = parsePeriod(edtf(n, true));
      expect(month?.start).toBe(n - civilDate(n)[2] + 1);
      expect(month?.end).toBeGreaterThan(n);
    }),
  );
});

test("what a brush covers by days is inside its dates, and the end never lies before the start", () => {
  const length = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(day, length, fc.double({ min: 0, max: 50, noNaN: true }), (from, days, perDay) => {
      const { from: first, to: last } = snappedRange(from, from + days, perDay);
      const start = parsePeriod(first)?.start ?? Number.NaN;
      const end = parsePeriod(last)?.end ?? Number.NaN;
      expect(start).toBeLessThanOrEqual(from);
      expect(end).toBeGreaterThanOrEqual(Math.max(from + 1, Math.round(from + days)));
    }),
  );
});
