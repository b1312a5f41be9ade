import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { isOrigin, layoutBars } from "../../src/layout/bars.ts";
import { measuresOf } from "../../src/layout/measures.ts";
import { type Shape, type Spot, shapeOf, spotOf } from "../../src/layout/shape.ts";
import type { Bounds } from "../../src/model/interval.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryBounds } from "../value-arbitrary.ts";

const { story } = parsed(json);
const share = (n: number) => (n / 3417) * 100;

test("five bars on one scale, the largest bound first, the open ones as floors", () => {
  const panels = layoutBars(story);
  expect(panels.map((p) => [p.heading, p.isLog, p.isWide])).toEqual([[null, false, false]]);
  const plain = { isFirst: true, note: null, rate: null };
  const exact = (n: number) => ({ solid: share(n), hatched: share(n), open: false, soft: false });
  const floor = { solid: share(3000), hatched: share(3000), open: true, soft: false };
  expect(panels[0]?.bars.map(({ figure, ...bar }) => bar)).toEqual([
    { country: "Russia", label: "3,417", plot: { bar: exact(3417) }, ...plain },
    { country: "Saudi Arabia", label: "> 3,000", plot: { bar: floor }, ...plain },
    { country: "Jordan", label: "> 3,000", plot: { bar: floor }, ...plain },
    { country: "Tunisia", label: "2,962", plot: { bar: exact(2962) }, ...plain },
    { country: "France", label: "1,910", plot: { bar: exact(1910) }, ...plain },
  ]);
});

test("killed: the day's rival counts share one scale, the war's has its own", () => {
  const measure = measuresOf(story).find((m) => m.title === "Killed") ?? null;
  const panels = layoutBars(story, { measure, isLog: false, inhabitants: null });
  expect(panels.map((p) => [p.heading, p.ticks.at(-1)?.label])).toEqual([
    ["23–24 Oct 2017", "20"],
    ["Mar 2011 – 24 Oct 2017", "200,000"],
  ]);
  const rows = panels.map((p) => p.bars.map((b) => [b.isFirst, b.label, b.note, b.plot]));
  const of22 = { open: false, soft: false };
  const fourteen = { bar: { solid: (14 / 22) * 100, hatched: (14 / 22) * 100, ...of22 } };
  expect(rows).toEqual([
    [
      [
        true,
        "22",
        "Syrian Observatory for Human Rights, Al-Qusur",
        { bar: { solid: 100, hatched: 100, ...of22 } },
      ],
      [false, "14", "A local official, Deir Ezzor", fourteen],
      [false, "14", "Ryan Dillon, Deir Ezzor", fourteen],
    ],
    [[true, "> 330,000", null, { bar: { solid: 100, hatched: 100, open: true, soft: false } }]],
  ]);
});

test("a share is drawn on 0 to 100 percent and says what it is a share of", () => {
  const measure = measuresOf(story).find((m) => m.title === "Territory, percent") ?? null;
  const [panel, ...rest] = layoutBars(story, { measure, isLog: true, inhabitants: null });
  expect(rest).toEqual([]);
  expect(panel?.ticks.at(-1)).toEqual({ at: 100, label: "100%" });
  expect(panel?.bars.map((b) => [b.label, b.note, b.plot])).toEqual([
    [
      "< 50%",
      "of Deir Ezzor province",
      { bar: { solid: 0, hatched: 50, open: false, soft: false } },
    ],
  ]);
});

test("the axis begins at zero and is labelled in round numbers", () => {
  const ticks = layoutBars(story)[0]?.ticks ?? [];
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

test.each<[string, Partial<Bounds>, object | null]>([
  ["exactly 40", {}, { dots: [40], from: 40, to: 40 }],
  ["at least 40", { high: null }, { dots: [40], from: 40, to: 40, open: true }],
  ["about 40", { approximate: true }, { dots: [40], from: 40, to: 40, soft: true }],
  ["22 to 40", { low: 22 }, { dots: [22, 40], from: 22, to: 40 }],
  ["39 to 40", { low: 39 }, { dots: [39.5], from: 39, to: 40 }],
  ["up to 40", { low: null }, { dots: [40], from: 0, to: 40 }],
  ["0 to 40", { low: 0 }, { dots: [40], from: 0, to: 40 }],
  ["more than 0", { low: 0, high: null }, { dots: [], from: 0, to: 0, open: true }],
  ["0", { low: 0, high: 0 }, null],
])("on a logarithmic scale %s is dots, never a bar from nothing", (_, change, spot) => {
  const drawn = spotOf({ ...one, ...change }, (n) => n);
  expect(drawn).toEqual(spot && { open: false, soft: false, ...spot });
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

const asked = arbitraryStory().chain((any) =>
  fc.record({
    any: fc.constant(any),
    measure: fc.constantFrom(null, ...measuresOf(any)),
    isLog: fc.boolean(),
    inhabitants: fc.constantFrom(null, { from: 2010, countries: { SY: [2e7, 2.1e7], RU: [1e8] } }),
  }),
);

test("in any story every bar lies inside its plot, countries stand together, the largest first", () => {
  fc.assert(
    fc.property(asked, ({ any, ...choice }) => {
      for (const { bars, ticks } of layoutBars(any, choice)) {
        for (const { plot } of bars) {
          const drawn = plot === null ? [] : "dot" in plot ? spread(plot.dot) : spread(plot.bar);
          for (const at of drawn) expect(at).toBe(Math.min(100.0001, Math.max(0, at)));
        }
        for (const { at } of ticks) expect(at).toBe(Math.min(100.0001, Math.max(0, at)));
        const countries = bars.map((b) => b.figure.country);
        const firsts = bars.filter((b) => b.isFirst).map((b) => b.figure.country);
        expect(countries.filter((c, i) => c !== countries[i - 1])).toEqual(firsts);
        expect(new Set(firsts).size).toBe(firsts.length);
        if (choice.inhabitants) continue;
        const heads = bars.filter((b) => b.isFirst).map(({ figure: { value } }) => value);
        const bounds = heads.map((v) => v.low ?? v.high ?? 0);
        expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
      }
    }),
  );
});

const spread = (drawn: Shape | Spot): number[] =>
  "dots" in drawn ? [...drawn.dots, drawn.from, drawn.to] : [drawn.solid, drawn.hatched];

test("in any story the bars are exactly the figures of the measure with a country", () => {
  fc.assert(
    fc.property(asked, ({ any, ...choice }) => {
      const bars = layoutBars(any, choice).flatMap((p) => p.bars.map((b) => b.figure.id));
      const figures = any.records.filter((r) => r.kind === "figure" && r.country !== null);
      const { measure } = choice;
      const wanted = figures.filter(
        (r) => r.kind === "figure" && r.measure === measure?.measure && r.unit === measure.unit,
      );
      expect([...bars].sort()).toEqual(wanted.map((r) => r.id).sort());
    }),
  );
});

test("in any story figures that answer each other share a panel, and so a scale", () => {
  fc.assert(
    fc.property(asked, ({ any, ...choice }) => {
      const panelOf = new Map(
        layoutBars(any, choice).flatMap((p, i) => p.bars.map((b) => [b.figure.id, i] as const)),
      );
      for (const r of any.records) {
        if (r.kind === "mention" || !panelOf.has(r.id)) continue;
        const answered = r.answers.filter((id) => panelOf.has(id));
        for (const id of answered) expect(panelOf.get(id)).toBe(panelOf.get(r.id));
      }
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
  const [panel] = layoutBars({ ...story, records });
  expect(panel?.bars.map((b) => b.figure.id)).toEqual(["at least", "exactly", "up to"]);
});
