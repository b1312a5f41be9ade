import { expect, test } from "vitest";
import covered from "../../data/population/covered.json" with { type: "json" };
import inhabitants from "../../data/population/inhabitants.json" with { type: "json" };
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { hasRate, rateOf } from "../../src/layout/rates.ts";
import { baseOf, type Inhabitants } from "../../src/model/inhabitants.ts";
import type { Figure } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const found = story.records.find((r) => r.id === "travelled-russia");
if (found?.kind !== "figure") throw new Error("missing figure: travelled-russia");
const russia: Figure = found;
const small: Inhabitants = { from: 2010, countries: { RU: [10, 11, 12, 13] } };

test.each<[string | null, [number, number, string | null] | null]>([
  ["2012", [12, 2012, null]],
  ["2012-03/2012-10-24", [12, 2012, null]],
  ["2011-03/2012-10-24", null],
  ["../2011", null],
  ["2015-06", [13, 2013, "the nearest year to 2015"]],
  ["2008", [10, 2010, "the nearest year to 2008"]],
  ["2016", null],
  ["2007", null],
  [null, [13, 2013, "the nearest year to 2014, the year of publication"]],
  ["2011/..", null],
])(
  "a figure of %s is divided by the inhabitants of its year or one within two, if it has one",
  (when, base) => {
    const published = {
      ...story,
      sources: story.sources.map((s) => ({ ...s, published: "2014-01-02" })),
    };
    const result = baseOf({ ...russia, when }, published, small);
    expect(result && [result.inhabitants, result.year, result.why]).toEqual(base);
  },
);

test("without a country, its series or any date there is nothing to divide by", () => {
  const undated = { ...story, sources: story.sources.map((s) => ({ ...s, published: null })) };
  expect(baseOf({ ...russia, country: null }, story, small)).toBeNull();
  expect(baseOf({ ...russia, country: "constructor" }, story, small)).toBeNull();
  expect(baseOf({ ...russia, when: null }, undated, small)).toBeNull();
  expect(rateOf({ ...russia, when: "2012", unit: "percent" }, story, small)).toBeNull();
});

test("the shipped series are whole, of the years and countries that are said to be covered", () => {
  const { from, countries }: Inhabitants = inhabitants;
  expect(Object.keys(countries).join(" ")).toBe(covered.countries);
  expect(from).toBe(covered.from);
  for (const series of Object.values(countries)) {
    expect(series.length).toBe(covered.to - covered.from + 1);
    for (const n of series) expect(Number.isInteger(n) && n > 0).toBe(true);
  }
  expect(rateOf(russia, story, inhabitants)?.base).toEqual({
    inhabitants: 144_496_739,
    year: 2017,
    why: null,
  });
});

test.each(["1997", "1998", "2017", "2019", "2020"])(
  "whether a figure of %s has a rate is known without the series",
  (when) => {
    for (const country of ["RU", "TW", null]) {
      const figure = { ...russia, when, country };
      expect(hasRate(figure, story)).toBe(rateOf(figure, story, inhabitants) !== null);
    }
  },
);
