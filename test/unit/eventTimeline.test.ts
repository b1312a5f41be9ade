import fc from "fast-check";
import { expect, test } from "vitest";
import { binLabel, binsWords } from "../../src/layout/binLabel.ts";
import { reachable, shiftedSpan, zoomedSpan } from "../../src/layout/daySpan.ts";
import {
  binBars,
  binOf,
  dayAt,
  dayShare,
  nearestEdge,
  numbersIn,
} from "../../src/layout/eventTimeline.ts";
import { heightScale, isLopsided } from "../../src/layout/heightScale.ts";
import { playedTo, startWindow } from "../../src/layout/playing.ts";
import { timeBins } from "../../src/model/eventBins.ts";
import { dayNumber } from "../../src/model/period.ts";

const EDGES = Int32Array.of(0, 31, 59, 90, 120);

test("the bins in view as bars, those without a row left out", () => {
  const whole = Float64Array.of(50, 0, 100, 1);
  const inside = Float64Array.of(0, 0, 60, 1);
  const frame = { width: 890, height: 100, view: { start: 31, end: 120 } };
  expect(numbersIn(EDGES, whole, frame.view)).toEqual([0, 100, 1]);
  const { share } = heightScale(100, false);
  expect(binBars(EDGES, whole, inside, { ...frame, share })).toMatchInlineSnapshot(`
    [
      {
        "inside": 60,
        "whole": 100,
        "x0": 280,
        "x1": 590,
      },
      {
        "inside": 1,
        "whole": 1,
        "x0": 590,
        "x1": 890,
      },
    ]
  `);
});

test.each([
  [1, false, []],
  [2000, false, ["1,000"]],
  [1, true, []],
  [5, true, ["1"]],
  [4000, true, ["1", "10", "100", "1,000"]],
  [1050, true, ["1", "10", "100"]],
  [50_000_000, true, ["1", "100", "10,000", "1,000,000"]],
])("numbers beside a height of %d, logarithmic %s", (top, isLog, labels) => {
  expect(heightScale(top, isLog).ticks.map(({ label }) => label)).toEqual(labels);
});

test("either scale begins at nothing, ends at the largest, and keeps the order; the labels stand where their numbers are drawn", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.boolean(),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 }),
      (top, isLog, parts) => {
        const { share, ticks } = heightScale(top, isLog);
        expect(share(0)).toBe(0);
        expect(share(top)).toBeCloseTo(1, 12);
        const numbers = parts.map((part) => Math.round(part * top)).sort((a, b) => a - b);
        const heights = numbers.map(share);
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
        for (const { at, label } of ticks)
          expect(at).toBeCloseTo((1 - share(Number(label.replaceAll(",", "")))) * 100, 9);
      },
    ),
  );
});

test.each([
  [[], false],
  [[5, 900], false],
  [[5, 6, 7, 90], false],
  [[0, 0, 5, 6, 7, 139], false],
  [[0, 0, 5, 6, 7, 140], true],
  [[0, 0, 0, 1], false],
])("whether %j is worth a logarithmic scale: %s", (numbers, isWorth) => {
  expect(isLopsided(numbers)).toBe(isWorth);
});

test("every day lies in its bin, and the nearest border is none farther than half a bin", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 160 }), (day) => {
      const bin = binOf(EDGES, day);
      const held = Math.min(119, Math.max(0, day));
      expect(EDGES[bin]).toBeLessThanOrEqual(held);
      expect(EDGES[bin + 1]).toBeGreaterThan(held);
      const near = nearestEdge(EDGES, day);
      expect(EDGES.every((edge) => Math.abs(edge - day) >= Math.abs(near - day))).toBe(true);
    }),
  );
});

const spans = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 20_000 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("a day drawn is read back, and outside the view the nearest in it", () => {
  fc.assert(
    fc.property(spans, fc.integer(), (view, any) => {
      const day = view.start + (Math.abs(any) % (view.end - view.start + 1));
      expect(dayAt(view, dayShare(view, day))).toBe(day);
      expect(dayAt(view, -1)).toBe(view.start);
      expect(dayAt(view, 2)).toBe(view.end);
    }),
  );
});

test("zoomed and moved, the view stays inside the whole and keeps what it is zoomed around", () => {
  fc.assert(
    fc.property(
      spans,
      fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -30_000, max: 30_000 }),
      (whole, factors, share, days) => {
        let view = whole;
        for (const factor of factors) {
          view =
            zoomedSpan(view, whole, factor, view.start + share * (view.end - view.start)) ?? whole;
          view = shiftedSpan(view, whole, days);
          expect(view.start).toBeGreaterThanOrEqual(whole.start);
          expect(view.end).toBeLessThanOrEqual(whole.end);
          expect(view.end - view.start).toBeGreaterThanOrEqual(
            Math.min(7, whole.end - whole.start),
          );
        }
      },
    ),
  );
  expect(zoomedSpan({ start: 0, end: 400 }, { start: 0, end: 400 }, 2, 100)).toEqual({
    start: 50,
    end: 250,
  });
  expect(zoomedSpan({ start: 50, end: 250 }, { start: 0, end: 400 }, 0.5)).toBeNull();
});

test.each([
  ["day", dayNumber(2014, 3, 13), dayNumber(2014, 4, 1), "13 Mar 2014", "by day"],
  ["week", dayNumber(2010, 1, 4), dayNumber(2015, 1, 1), "week of 4 Jan 2010", "by week"],
  ["month", dayNumber(1997, 1, 1), dayNumber(2025, 1, 1), "Jan 1997", "by month"],
  ["quarter", dayNumber(1970, 2, 1), dayNumber(2020, 1, 1), "Jan–Mar 1970", "by quarter"],
  ["year", dayNumber(1900, 1, 1), dayNumber(2025, 1, 1), "1900", "by year"],
  ["years", dayNumber(1000, 1, 1), dayNumber(2000, 1, 1), "999–1001", "by 3 years"],
])("a bin of a %s is called as such", (_, start, end, label, words) => {
  const bins = timeBins({ start, end }, { start, end });
  expect([binLabel(bins, 0), binsWords(bins)]).toEqual([label, words]);
});

test("a key moves on to the next day that can be reached, and stays where there is none", () => {
  expect(reachable(EDGES, 31, 32)).toBe(59);
  expect(reachable(EDGES, 59, 58)).toBe(31);
  expect(reachable(EDGES, 31, 89)).toBe(90);
  expect(reachable(EDGES, 120, 121)).toBe(120);
  expect(reachable(null, 31, 32)).toBe(32);
});

test("what is played glides, or steps by its width, until the end", () => {
  const first = { start: 0, end: 100 };
  const whole = { start: 0, end: 1000 };
  expect(playedTo(first, whole, 800, false)).toEqual({ start: 50, end: 150 });
  expect(playedTo(first, whole, 1500, true)).toEqual(first);
  expect(playedTo(first, whole, 1700, true)).toEqual({ start: 100, end: 200 });
  expect(playedTo(first, whole, 1e6, false)).toEqual({ start: 900, end: 1000 });
});

test("what is played begins with the dates chosen, from the start where they reach the end, else with a part", () => {
  const whole = { start: 0, end: 120 };
  expect(startWindow({ from: 31, to: 59 }, whole, whole, EDGES)).toEqual({ start: 31, end: 59 });
  expect(startWindow({ from: 90, to: null }, whole, whole, EDGES)).toEqual({ start: 0, end: 30 });
  expect(startWindow({ from: null, to: null }, whole, whole, EDGES)).toEqual({ start: 0, end: 31 });
});
