import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { addIntervals, partOf, shareOf } from "../../src/model/arithmetic.ts";
import { derivedFigures } from "../../src/model/derive.ts";
import { type Bounds, intervalLabel } from "../../src/model/interval.ts";
import { standings } from "../../src/model/standing.ts";
import { type Figure, REVIEWS, STANCES, type Story } from "../../src/model/story.ts";
import { isWholeOf, sumOf } from "../../src/model/sum.ts";
import { parsed } from "../minimal-story.ts";
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
  [["killed-observatory", "killed-official"], /denies or doubts/],
  [["killed-observatory", "killed-observatory"], /both are of Syria/],
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

const COUNTRIES = ["RU", "SA", "JO", "TN", "FR"];
const STANCED = fc.array(fc.constantFrom(...STANCES), { minLength: 7, maxLength: 7 });

/** The default story with the stances and reviews of its figures of origin, total, share and base changed. */
const changed = fc
  .tuple(STANCED, fc.array(fc.constantFrom(...REVIEWS), { minLength: 7, maxLength: 7 }))
  .map(([stances, reviews]): Story => {
    const ids = [...story.records.keys()].filter((i) => {
      const r = story.records[i];
      return r?.kind === "figure" && r.measure === "travelled" && r.unit === "people";
    });
    const records = story.records.map((r, i) => {
      const at = ids.indexOf(i);
      const [stance, review] = [stances[at], reviews[at]];
      return r.kind === "figure" && stance && review ? { ...r, stance, review } : r;
    });
    return { ...story, records };
  });

test("a derived figure rests on what is asserted, accepted and of different countries alone", () => {
  let seen = 0;
  fc.assert(
    fc.property(changed, (any) => {
      const standing = standings(any);
      for (const { from, id } of derivedFigures(any)) {
        seen += 1;
        const figures = from.flatMap((f) => any.records.find((r) => r.id === f) ?? []);
        for (const f of figures) {
          expect(f.kind === "figure" && standing.get(f.id)).toBe("claimed");
          expect(f.kind === "figure" && ["asserts", "alleges"].includes(f.stance)).toBe(true);
          expect(["rejected", "not-identifiable"]).not.toContain(f.review);
        }
        const countries = figures.flatMap((f) => (f.kind === "figure" ? (f.country ?? []) : []));
        if (id.startsWith("countries")) expect(new Set(countries).size).toBe(countries.length);
      }
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(20);
});

test("a story of 5,000 records is derived from in one pass", () => {
  const total = figure("travelled");
  const records = Array.from({ length: 5000 }, (_, i) =>
    i % 2 === 0
      ? { ...figure("travelled-russia"), id: `c${i}`, country: COUNTRIES[i % 5] ?? "RU" }
      : { ...total, id: `t${i}` },
  );
  expect(derivedFigures({ ...story, records })).toEqual([]);
});

test("the parts of a whole are its own: of no country, group or place, undenied", () => {
  const wholes = (...ids: string[]) =>
    story.records
      .filter((r) => r.kind === "figure" && isWholeOf(r, ids.map(figure), story))
      .map((r) => r.id);
  expect(wholes("travelled-tunisia", "travelled-france")).toEqual(["travelled"]);
  expect(wholes("killed-observatory")).toEqual([]);
});

test("what somebody else denies is not added up either", () => {
  const iraq = { ...figure("killed-official"), id: "iraq", country: "IQ" };
  const answer = sumOf([figure("killed-official"), iraq], story);
  expect("refused" in answer && answer.refused).toMatch(/denies or doubts/);
});

test("decimals are added and divided as they are written", () => {
  expect(addIntervals(exact(0.1), exact(0.2))).toEqual(exact(0.3));
  expect(shareOf(exact(0.07), exact(0.07))).toEqual(exact(100));
  expect(shareOf(exact(5000), about(4900))).toEqual(about(100));
});

function exact(n: number): Bounds {
  return { low: n, high: n, lowInclusive: true, highInclusive: true, approximate: false };
}

function about(n: number): Bounds {
  return { ...exact(n), approximate: true };
}
