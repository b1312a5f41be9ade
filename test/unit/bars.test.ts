import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { isOrigin, layoutBars } from "../../src/layout/bars.ts";
import { shapeOf } from "../../src/layout/shape.ts";
import type { Bounds } from "../../src/model/interval.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryBounds } from "../value-arbitrary.ts";

const { story } = parsed(json);
const share = (n: number) => (n / 3417) * 100;

test("five bars, the largest bound first, the open ones as floors", () => {
  const { bars } = layoutBars(story);
  const exact = { open: false, soft: false };
  const floor = { solid: share(3000), hatched: share(3000), open: true, soft: false };
  expect(bars.map(({ figure, ...bar }) => bar)).toEqual([
    { country: "Russia", label: "3,417", solid: 100, hatched: 100, ...exact },
    { country: "Saudi Arabia", label: "> 3,000", ...floor },
    { country: "Jordan", label: "> 3,000", ...floor },
    { country: "Tunisia", label: "2,962", solid: share(2962), hatched: share(2962), ...exact },
    { country: "France", label: "1,910", solid: share(1910), hatched: share(1910), ...exact },
  ]);
});

test("the axis begins at zero and is labelled in round numbers", () => {
  const { ticks } = layoutBars(story);
  expect(ticks.map((t) => t.label)).toEqual(["0", "1,000", "2,000", "3,000"]);
  expect(ticks.map((t) => t.at)).toEqual([0, share(1000), share(2000), share(3000)]);
});

const one: Bounds = {
  low: 40,
  high: 40,
  lowInclusive: true,
  highInclusive: true,
  approximate: false,
};

test.each<[string, Partial<Bounds>, object]>([
  ["exactly 40", {}, { solid: 40, hatched: 40, open: false, soft: false }],
  ["at least 40", { high: null }, { solid: 40, hatched: 40, open: true, soft: false }],
  ["about 40", { approximate: true }, { solid: 40, hatched: 40, open: false, soft: true }],
  ["22 to 40", { low: 22 }, { solid: 22, hatched: 40, open: false, soft: false }],
  ["up to 40", { low: null }, { solid: 0, hatched: 40, open: false, soft: false }],
])("%s is drawn as sure as it is", (_, change, shape) => {
  expect(shapeOf({ ...one, ...change }, (n) => n)).toEqual(shape);
});

test("a bar is solid no further than the low end, hatched to the high one, and open only without one", () => {
  fc.assert(
    fc.property(arbitraryBounds(), (bounds) => {
      const { solid, hatched, open, soft } = shapeOf(bounds, (n) => n);
      expect(solid).toBe(bounds.low ?? 0);
      expect(hatched).toBe(bounds.high ?? solid);
      expect([open, soft]).toEqual([bounds.high === null, bounds.approximate]);
    }),
  );
});

test("in any story every bar lies inside the plot and none is larger than the one above", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const { bars, ticks } = layoutBars(any);
      const origins = any.records.filter((r) => r.kind === "figure" && isOrigin(r));
      expect(new Set(bars.map((b) => b.figure))).toEqual(new Set(origins));
      for (const { solid, hatched } of bars) {
        expect(solid).toBeGreaterThanOrEqual(0);
        expect(hatched).toBeGreaterThanOrEqual(solid);
        expect(hatched).toBeLessThanOrEqual(100);
      }
      for (const { at } of ticks) expect(at).toBe(Math.min(100, Math.max(0, at)));
      const bounds = bars.map(({ figure: { value } }) => value.low ?? value.high ?? 0);
      expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
    }),
  );
});

test("of the same number a floor stands first and a ceiling last, whatever the text's order", () => {
  const [russia] = story.records.filter((r) => r.kind === "figure" && isOrigin(r));
  if (russia?.kind !== "figure") throw new Error("missing figure of origin");
  const bounds: [string, Partial<Bounds>][] = [
    ["up to", { low: null }],
    ["exactly", {}],
    ["at least", { high: null }],
  ];
  const records = bounds.map(([id, change]) => ({
    ...russia,
    id,
    value: { ...russia.value, ...one, ...change },
  }));
  const { bars } = layoutBars({ ...story, records });
  expect(bars.map((b) => b.figure.id)).toEqual(["at least", "exactly", "up to"]);
});
