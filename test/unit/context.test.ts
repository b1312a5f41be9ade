import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { layoutBars } from "../../src/layout/bars.ts";
import { contextFigures } from "../../src/layout/context.ts";
import { measuresOf } from "../../src/layout/measures.ts";
import { isSound } from "../../src/model/sound.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);

test("the figures without a bar stand by measure, a base with its share, rival ones side by side", () => {
  const groups = contextFigures(story).map((g) => [g.title, g.figures.map((f) => f.id)]);
  expect(groups).toEqual([
    ["Travelled", ["travelled", "travelled-countries"]],
    ["Returned", ["returned", "returned-countries", "returned-eu-share", "travelled-eu"]],
    ["Territory", ["territory-lost", "territory-held"]],
    [
      "Killed and wounded",
      ["killed-observatory", "killed-official", "killed-denied", "wounded-denied", "killed-war"],
    ],
    ["Strikes", ["strikes"]],
  ]);
});

test("a measure that has no title of its own follows under its name", () => {
  const records = story.records.map((r) =>
    r.kind === "figure" && r.id === "strikes" ? { ...r, measure: "air-raids" } : r,
  );
  expect(contextFigures({ ...story, records }).at(-1)?.title).toBe("Air raids");
});

test("in any story every sound figure is either one bar or one context figure", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const bars = layoutBars(any).flatMap((p) => p.bars.map((b) => b.figure.id));
      const others = contextFigures(any).flatMap((g) => g.figures.map((f) => f.id));
      const figures = any.records.filter((r) => r.kind === "figure" && isSound(r)).map((r) => r.id);
      expect([...bars, ...others].sort()).toEqual(figures.sort());
    }),
  );
});

test("with another measure shown its figures are bars and those of origin stand with the travelled", () => {
  const killed = measuresOf(story).find((m) => m.title === "Killed") ?? null;
  const groups = contextFigures(story, killed).map((g) => [g.title, g.figures.map((f) => f.id)]);
  expect(groups[0]).toEqual([
    "Travelled",
    [
      "travelled",
      "travelled-countries",
      "travelled-russia",
      "travelled-saudi-arabia",
      "travelled-jordan",
      "travelled-tunisia",
      "travelled-france",
    ],
  ]);
  expect(groups).toContainEqual(["Killed and wounded", ["wounded-denied"]]);
});

test("in any story the groups have different titles", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const titles = contextFigures(any).map((g) => g.title);
      expect(new Set(titles).size).toBe(titles.length);
    }),
  );
});
