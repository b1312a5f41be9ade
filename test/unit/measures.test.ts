import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { measuresOf } from "../../src/layout/measures.ts";
import { isSound } from "../../src/model/sound.ts";
import type { Figure, Story } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);

test("the fighters come first, then the measure with the most figures, then as in the text", () => {
  expect(measuresOf(story).map((m) => [m.title, m.count])).toEqual([
    ["Foreign fighters", 5],
    ["Killed", 4],
    ["Wounded", 1],
    ["Strikes", 1],
    ["Territory, percent", 1],
  ]);
});

const only = (change: (f: Figure) => Partial<Figure>): Story => ({
  ...story,
  records: story.records.flatMap((r) => (r.kind === "figure" ? { ...r, ...change(r) } : [])),
});

test.each<[string, string[], (f: Figure, i: number) => Partial<Figure>]>([
  ["one measure in two units is two", ["Returned", "Returned, percent"], unitsOf("returned")],
  ["a unit that is the measure's own word is not said", ["Air raids"], () => raids("air-raids")],
  ["another one is", ["Air raids, km"], () => raids("km")],
])("%s", (_, titles, change) => {
  let i = 0;
  expect(measuresOf(only((f) => change(f, i++))).map((m) => m.title)).toEqual(titles);
});

function unitsOf(measure: string) {
  return (_: Figure, i: number): Partial<Figure> => ({
    measure,
    unit: i % 3 === 0 ? "percent" : "people",
    country: "FR",
  });
}
function raids(unit: string): Partial<Figure> {
  return { measure: "air-raids", unit, country: "FR" };
}

test("a story without a country offers nothing", () => {
  expect(measuresOf(only(() => ({ country: null })))).toEqual([]);
});

test("in any story the keys differ and the counts are those of the sound figures with a country", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const measures = measuresOf(any);
      expect(new Set(measures.map((m) => m.key)).size).toBe(measures.length);
      expect(new Set(measures.map((m) => m.title)).size).toBe(measures.length);
      const figures = any.records
        .filter((r) => r.kind === "figure" && r.country !== null)
        .filter(isSound);
      expect(measures.reduce((sum, m) => sum + m.count, 0)).toBe(figures.length);
    }),
  );
});
