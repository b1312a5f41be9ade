import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { partOf } from "../../src/model/arithmetic.ts";
import { derivedFigures } from "../../src/model/derive.ts";
import { type Bounds, intervalLabel } from "../../src/model/interval.ts";
import type { Figure } from "../../src/model/story.ts";
import { sumOf } from "../../src/model/sum.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryBounds, holds, inside } from "../value-arbitrary.ts";

const { story } = parsed(json);
const figure = (id: string): Figure => {
  const found = story.records.find((r) => r.id === id);
  if (found?.kind !== "figure") throw new Error(`missing figure: ${id}`);
  return found;
};
const sum = (...ids: string[]) => sumOf(ids.map(figure), story);

test("what follows from the default story: the five countries' part, and the returned EU residents", () => {
  const lines = derivedFigures(story).map(
    (d) => `${intervalLabel(d.value, d.unit)} ${d.subject} | ${d.basis} | ${d.from.length}`,
  );
  expect(lines).toEqual([
    "> 35.7% of 40,000 foreign IS fighters | Russia, Saudi Arabia, Jordan, Tunisia and France together: more than 14,289 | 6",
    "~ 1,500 European Union residents returned | about 30 percent of about 5,000 | 2",
  ]);
});

test("two open bounds make a sum open", () => {
  expect(sum("travelled-saudi-arabia", "travelled-jordan")).toEqual({
    value: {
      low: 6000,
      high: null,
      lowInclusive: false,
      highInclusive: false,
      approximate: false,
    },
  });
});

test.each([
  [["travelled-france"], /two figures or more/],
  [["travelled-france", "travelled-eu"], /may count the same people: European Union may hold/],
  [["travelled", "travelled-russia"], /one of them names no country/],
  [["travelled-france", "returned"], /measure different things: travelled and returned/],
  [["travelled", "travelled-countries"], /count different things: people and countries/],
  [["territory-lost", "territory-held"], /Shares are not added/],
  [["killed-observatory", "killed-official"], /both are of Syria/],
  [["killed-observatory", "killed-war"], /different dates: 23 Oct 2017 and Mar 2011/],
  [["killed-official", "killed-denied"], /denies or doubts/],
])("%j is not added up, and the app says why", (ids, why) => {
  const answer = sum(...ids);
  expect("refused" in answer && answer.refused).toMatch(why);
});

test.each<[string, Bounds, Bounds]>([
  ["~ 1,500", about(30), about(5000)],
  ["> 33, < 34", exact(33.4), exact(100)],
  ["11", exact(1.1), exact(1000)],
  ["> 600", { ...exact(60), high: 100, lowInclusive: false }, { ...exact(1000), high: null }],
  ["≤ 50", { ...exact(0), high: 50 }, exact(100)],
])("a part is rounded outward: %s", (label, share, whole) => {
  expect(intervalLabel(partOf(share, whole))).toBe(label);
});

test("a part holds every possible part", () => {
  const seeds = fc.tuple(arbitraryBounds(100), arbitraryBounds(), fc.nat(), fc.nat());
  fc.assert(
    fc.property(seeds, ([share, whole, seedA, seedB]) => {
      const [percent, count] = [inside(share, seedA), inside(whole, seedB)];
      fc.pre(percent !== null && percent <= 100 && count !== null);
      expect(holds(partOf(share, whole), (percent * count) / 100)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("no derived figure rests on a denied, disputed or rejected one, or on two of one country", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      for (const { from, id } of derivedFigures(any)) {
        const figures = from.map((f) => any.records.find((r) => r.id === f) as Figure);
        expect(figures.every((f) => f.stance !== "denies" && f.review !== "rejected")).toBe(true);
        const countries = figures.flatMap((f) =>
          id.startsWith("countries") ? (f.country ?? []) : [],
        );
        expect(new Set(countries).size).toBe(countries.length);
      }
    }),
  );
});

function exact(n: number): Bounds {
  return { low: n, high: n, lowInclusive: true, highInclusive: true, approximate: false };
}

function about(n: number): Bounds {
  return { ...exact(n), approximate: true };
}
