import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { layoutTimeline } from "../../src/layout/timeline.ts";
import { timescale } from "../../src/layout/timescale.ts";
import { timeTicks } from "../../src/layout/timeticks.ts";
import { civilDate, dayNumber } from "../../src/model/period.ts";
import { parsed } from "../minimal-story.ts";

const { scale } = layoutTimeline(parsed(json).story, 700);

test("2011, 2014 and the autumn of 2017 each have their stretch, with a break between them", () => {
  const years = scale.segments.map((s) => [civilDate(s.start + 3)[0], civilDate(s.end - 3)[0]]);
  expect(years).toEqual([
    [2011, 2011],
    [2013, 2015],
    [2017, 2017],
  ]);
  expect(scale.segments[0]?.x0).toBe(0);
  expect(scale.segments.at(-1)?.x1).toBeCloseTo(1);
});

test("the days of October 2017 are apart as widely as can be read", () => {
  const day = scale.at(dayNumber(2017, 10, 24)) - scale.at(dayNumber(2017, 10, 23));
  expect(day * 700).toBeGreaterThan(3);
});

test("events a few days apart share one even stretch", () => {
  const close = timescale([
    [0, 1],
    [4, 5],
    [7, 8],
  ]);
  expect(close.segments).toHaveLength(1);
  expect(close.at(5) - close.at(4)).toBeCloseTo(close.at(1) - close.at(0));
});

test("a story without a date has an axis all the same", () => {
  const { segments, at } = timescale([]);
  expect(segments).toHaveLength(1);
  expect(at(dayNumber(2000, 7, 1))).toBeCloseTo(0.5, 1);
});

const day = fc.integer({ min: -40_000, max: 40_000 });
const length = fc.oneof(fc.constantFrom(1, 30, 365), fc.integer({ min: 1, max: 4000 }));
const spans = fc.array(
  fc.tuple(day, length).map(([start, days]): [number, number] => [start, start + days]),
  { maxLength: 40 },
);
const near = fc.array(
  fc.integer({ min: 0, max: 60 }).map((start): [number, number] => [start, start + 1]),
  { maxLength: 10 },
);
const anyDay = fc.oneof(day, fc.integer({ min: -10, max: 70 }));
const anySpans = fc.oneof(spans, near);

test("later is never further left, and what has a date lies inside the plot", () => {
  fc.assert(
    fc.property(anySpans, anyDay, anyDay, (dated, a, b) => {
      const { at } = timescale(dated);
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      for (const [start, end] of dated) {
        expect(at(start)).toBeGreaterThanOrEqual(0);
        expect(at(end)).toBeLessThanOrEqual(1 + 1e-9);
        expect(at(end)).toBeGreaterThan(at(start));
      }
    }),
  );
});

test("a day's place on the axis is that day's again", () => {
  fc.assert(
    fc.property(anySpans, fc.double({ min: 0, max: 1, noNaN: true }), (dated, fraction) => {
      const { at, day: dayAt } = timescale(dated);
      expect(at(dayAt(fraction))).toBeCloseTo(fraction, 6);
      for (const [start] of dated) expect(dayAt(at(start))).toBeCloseTo(start, 3);
    }),
  );
});

test("the stretches follow one another without touching, in time as on the axis", () => {
  fc.assert(
    fc.property(anySpans, (dated) => {
      const { segments } = timescale(dated);
      segments.slice(1).forEach((next, i) => {
        expect(next.start).toBeGreaterThan(segments[i]?.end ?? Number.NaN);
        expect(next.x0).toBeGreaterThan(segments[i]?.x1 ?? Number.NaN);
      });
    }),
  );
});

test("a stretch is ticked on calendar borders, the first tick with its year", () => {
  const autumn = { start: dayNumber(2017, 9, 1), end: dayNumber(2017, 11, 1), x0: 0, x1: 1 };
  const labels = (width: number) => timeTicks(autumn, width).map((t) => t.label);
  expect(labels(140)).toEqual(["Sep 2017", "Oct"]);
  expect(labels(700)[0]).toBe("1 Sep 2017");
  expect(labels(700).slice(1, 6)).toEqual(["8 Sep", "15 Sep", "22 Sep", "1 Oct", "8 Oct"]);
  expect(labels(60 * 70)).toHaveLength(61);
});

test("any stretch has a tick, in order and inside it", () => {
  const width = fc.integer({ min: 20, max: 5000 });
  fc.assert(
    fc.property(day, length, width, (start, days, room) => {
      const segment = { start, end: start + days, x0: 0, x1: 1 };
      const ats = timeTicks(segment, room).map((t) => t.at);
      expect(ats.length).toBeGreaterThan(0);
      expect(ats).toEqual([...ats].sort((a, b) => a - b));
      expect(ats.every((at) => at >= Math.floor(start) && at < start + days)).toBe(true);
      expect(new Set(ats).size).toBe(ats.length);
    }),
  );
});
