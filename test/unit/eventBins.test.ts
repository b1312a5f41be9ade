import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdayOf } from "../../src/model/calendar.ts";
import { type BinUnit, binsFor, type DaySpan, timeBins } from "../../src/model/eventBins.ts";
import { civilDate, dayNumber } from "../../src/model/period.ts";

const spans = fc
  .tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.integer({ min: 1, max: 400_000 }))
  .map(([start, length]): DaySpan => ({ start, end: start + length }));

/** An extent, and a part of it in view. */
const views = fc
  .tuple(
    spans,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([extent, a, b]) => {
    const at = (share: number) => extent.start + Math.floor(share * (extent.end - extent.start));
    const start = Math.min(at(a), at(b), extent.end - 1);
    return { extent, view: { start, end: Math.max(start + 1, at(Math.max(a, b))) } };
  });

const isBorder: { [unit in BinUnit]: (day: number) => boolean } = {
  day: () => true,
  week: (day) => weekdayOf(day) === 0,
  month: (day) => civilDate(day)[2] === 1,
  quarter: (day) => [1, 4, 7, 10].includes(civilDate(day)[1]) && civilDate(day)[2] === 1,
  year: (day) => civilDate(day)[1] === 1 && civilDate(day)[2] === 1,
};

test("edges ascend on the calendar's borders, cover what is in view, and are at most some 840", () => {
  fc.assert(
    fc.property(views, ({ view, extent }) => {
      const { unit, edges } = timeBins(view, extent);
      expect(edges.length).toBeGreaterThan(1);
      expect(edges.length).toBeLessThan(850);
      expect(edges.every((day, i) => i === 0 || day > (edges[i - 1] ?? day))).toBe(true);
      expect(edges.every(isBorder[unit])).toBe(true);
      expect(edges[0]).toBeLessThanOrEqual(view.start);
      expect(edges.at(-1)).toBeGreaterThanOrEqual(view.end);
    }),
  );
});

test("bins that are kept are those that would be made, or cover what is in view in the same unit", () => {
  fc.assert(
    fc.property(views, views, ({ view, extent }, { view: other }) => {
      const start = Math.min(Math.max(other.start, extent.start), extent.end - 1);
      const moved = { start, end: Math.max(start + 1, Math.min(other.end, extent.end)) };
      const kept = binsFor(moved, extent, timeBins(view, extent));
      expect(kept.unit).toBe(timeBins(moved, extent).unit);
      expect(kept.edges[0]).toBeLessThanOrEqual(moved.start);
      expect(kept.edges.at(-1)).toBeGreaterThanOrEqual(moved.end);
    }),
  );
});

test.each<[string, DaySpan, BinUnit, number]>([
  ["one day", { start: 0, end: 1 }, "day", 1],
  ["a year", { start: dayNumber(2017, 1, 1), end: dayNumber(2018, 1, 1) }, "day", 365],
  ["five years", { start: dayNumber(2013, 1, 1), end: dayNumber(2018, 1, 1) }, "week", 261],
  ["28 years", { start: dayNumber(1997, 1, 1), end: dayNumber(2025, 1, 1) }, "month", 336],
  ["34 years", { start: dayNumber(1989, 1, 1), end: dayNumber(2023, 1, 1) }, "month", 408],
  ["50 years", { start: dayNumber(1970, 1, 1), end: dayNumber(2020, 1, 1) }, "quarter", 200],
  ["300 years", { start: dayNumber(1700, 1, 1), end: dayNumber(2000, 1, 1) }, "year", 300],
  ["1,000 years", { start: dayNumber(1000, 1, 1), end: dayNumber(2000, 1, 1) }, "year", 334],
])("%s in view", (_, span, unit, bins) => {
  const made = timeBins(span, span);
  expect([made.unit, made.edges.length - 1]).toEqual([unit, bins]);
});

test("a small move keeps the bins, a zoom makes others", () => {
  const extent = { start: dayNumber(1997, 1, 1), end: dayNumber(2025, 1, 1) };
  const year = { start: dayNumber(2010, 1, 1), end: dayNumber(2011, 1, 1) };
  const bins = timeBins(year, extent);
  expect(binsFor({ start: year.start + 60, end: year.end + 60 }, extent, bins)).toBe(bins);
  expect(binsFor(extent, extent, bins).unit).toBe("month");
});
