import fc from "fast-check";
import { expect, test } from "vitest";
import { leaders, type Votes, voteOf } from "../../src/extract/votes.ts";

const votesOf = (all: Record<string, number>, base: Votes | null = null): Votes => ({
  all: new Map(Object.entries(all)),
  base,
  own: new Map(),
});

test("names the countries with the most votes, those of one weight by code", () => {
  expect(leaders(votesOf({ SY: 2, IQ: 5, LB: 2, TR: 1 }), 3)).toEqual(["IQ", "LB", "SY"]);
  expect(leaders(votesOf({ SY: 2 }), 3)).toEqual(["SY"]);
  expect(leaders(votesOf({}), 3)).toEqual([]);
});

test("counts a quarter of the whole text's votes for countries that a report does not name", () => {
  const whole = votesOf({ SY: 12, IQ: 4 });
  const report = votesOf({ LB: 2, IQ: 1.5 }, whole);
  expect(leaders(report, 3)).toEqual(["SY", "LB", "IQ"]);
  expect(voteOf(report, "SY", "homs")).toBe(3);
  expect(voteOf(report, "IQ", "mosul")).toBe(1.5);
  expect(voteOf(report, "YE", "aden")).toBe(0);
  expect(voteOf(report, null, "aden")).toBe(0);
});

test("agrees with sorting all of them", () => {
  const codes = fc.constantFrom("AF", "BI", "CD", "DZ", "ET", "FR", "GE", "HT");
  const weights = fc.dictionary(codes, fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 5 }), (all, most) => {
      const sorted = Object.entries(all)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([code]) => code);
      expect(leaders(votesOf(all), most)).toEqual(sorted.slice(0, most));
    }),
  );
});
