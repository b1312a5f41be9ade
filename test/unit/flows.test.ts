import { readFileSync } from "node:fs";
import { geoMercator } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceWidth } from "../../src/layout/advance.ts";
import { type Flow, layoutFlows } from "../../src/layout/flows.ts";
import { type MapView, mapMarks } from "../../src/layout/map.ts";
import { ribbonPath } from "../../src/layout/ribbon.ts";
import type { Figure, Story } from "../../src/model/story.ts";
import { DEFAULT_ROLES, type Filters, NO_FILTERS } from "../../src/store/filters.ts";
import { visible } from "../../src/store/visible.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryBounds } from "../value-arbitrary.ts";

const file = new URL("../../data/stories/soufan-2017.json", import.meta.url);
const { story: soufan } = parsed(JSON.parse(readFileSync(file, "utf8")));

/** The map at a Leaflet zoom, around the middle of the default story. */
function viewAt(zoom: number): MapView {
  const mercator = geoMercator()
    .scale((256 * 2 ** zoom) / (2 * Math.PI))
    .center([24, 44])
    .translate([347, 270]);
  return {
    project: (lat, lon) => mercator([lon, lat]) ?? [0, 0],
    measure: (text) => advanceWidth(text),
    zoom,
    frame: null,
  };
}

function flowsAt(zoom: number, story: Story = soufan, filters: Filters = NO_FILTERS) {
  const asked = {
    visible: visible(story, filters),
    roles: DEFAULT_ROLES,
    sources: story.sources.map((s) => s.id),
  };
  const view = viewAt(zoom);
  return layoutFlows(story, asked, mapMarks(story, asked, view), view);
}

const point = ([x, y]: readonly [number, number]) => `${x.toFixed(1)},${y.toFixed(1)}`;

const line = ({ name, state, solid, hatched, open, soft, denied, stem, branches }: Flow) =>
  [
    name,
    state,
    `${solid.toFixed(2)} to ${hatched.toFixed(2)}`,
    [open && "open", soft && "soft", denied && "denied"].filter(Boolean).join(" "),
    `${point(stem.from)} ~ ${point(stem.control)} > ${point(stem.to)}`,
    branches.map((b) => point(b.to)).join(" and "),
  ].join(" | ");

test.each([2, 3.7, 6])("the default story's arcs at zoom %d", async (zoom) => {
  const { flows, close, endless } = flowsAt(zoom);
  const text = [...flows.map(line), `${close} too close, ${endless} from no one place`, ""];
  await expect(text.join("\n")).toMatchFileSnapshot(`__snapshots__/flows-${zoom}.txt`);
});

test("the five countries of origin have an arc each, the world and the European Union none", () => {
  const { flows, close, endless } = flowsAt(6);
  expect(flows.map((f) => f.name).sort()).toEqual([
    "France to Iraq and Syria: 1,910 jihadists, said by Soufan Center",
    "Jordan to Iraq and Syria: more than 3,000 jihadists, said by Soufan Center",
    "Russia to Iraq and Syria: 3,417 jihadists, said by Soufan Center",
    "Saudi Arabia to Iraq and Syria: more than 3,000 jihadists, said by Soufan Center",
    "Tunisia to Iraq and Syria: 2,962 jihadists, said by Soufan Center",
  ]);
  expect([close, endless]).toEqual([0, 2]);
});

test("a filter leaves out the arcs of others and changes no width", () => {
  const all = flowsAt(6);
  const french = flowsAt(6, soufan, { ...NO_FILTERS, country: ["FR"] });
  expect(french.flows).toEqual(all.flows.filter((f) => f.figure.country === "FR"));
  const dated = flowsAt(6, soufan, { ...NO_FILTERS, from: "2017-10-20", to: "2017-10-24" });
  expect(dated.flows.every((f) => f.name.endsWith(", possibly inside the filters"))).toBe(true);
});

const russia = soufan.records.find((r): r is Figure => r.id === "travelled-russia");

/** The default story with figures from Russia and nothing else but its places. */
function withFigures(...changes: Partial<Figure>[]): Story {
  if (!russia) throw new Error("missing record: travelled-russia");
  const records = changes.map((change, i) => ({ ...russia, id: `f${i}`, ...change }));
  return { ...soufan, records };
}
const only = (change: Partial<Figure>, zoom = 6) => flowsAt(zoom, withFigures(change));

test.each<[string, Partial<Figure>, number, number]>([
  ["of people who returned", { measure: "returned" }, 0, 0],
  ["of shares", { unit: "percent" }, 0, 0],
  ["that does not say where they went", { to: [] }, 0, 0],
  ["from a body that is not one country", { country: null, place: null }, 0, 1],
  ["to a region, which has no point", { to: ["europe"] }, 0, 1],
  ["to where they came from", { to: ["russia"] }, 0, 1],
  ["that a reviewer rejected", { review: "rejected" }, 0, 0],
  ["to a region and a country", { to: ["europe", "iraq"] }, 1, 0],
  ["from a country without a place of its own", { place: null }, 1, 0],
  ["from a town", { place: "raqa", country: "SY", to: ["iraq"] }, 1, 0],
])("a figure %s: %j, %d drawn, %d counted", (_, change, drawn, counted) => {
  const { flows, endless } = only(change);
  expect([flows.length, endless]).toEqual([drawn, counted]);
});

test("one destination is reached without a fork, several by thin branches from one stem", () => {
  expect(only({ to: ["iraq"] }).flows[0]?.branches).toEqual([]);
  expect(only({ to: ["iraq", "syria", "jordan"] }).flows[0]?.branches).toHaveLength(3);
});

test("an origin between its destinations still has a stem", () => {
  const [flow] = only({ place: "iraq", country: "IQ", to: ["france", "saudi-arabia"] }).flows;
  expect(flow?.branches).toHaveLength(2);
});

test("a denied figure says so in its name", () => {
  const [flow] = only({ stance: "denies" }).flows;
  expect(flow?.denied).toBe(true);
  expect(flow?.name).toMatch(/^Russia to Iraq and Syria: 3,417 jihadists, denied, denied by /);
});

test("rival figures between the same places lie side by side", () => {
  const story = withFigures({}, { answers: ["f0"] }, { answers: ["f0"], when: "2014" });
  const { flows } = flowsAt(6, story);
  expect(new Set(flows.map((f) => point(f.stem.control))).size).toBe(3);
  const old = flowsAt(6, story, { ...NO_FILTERS, to: "2015" });
  expect(old.flows).toEqual(flows.filter((f) => f.figure.id === "f2"));
});

const bound = ({ value }: Figure) => value.low ?? value.high ?? 0;

test("widths grow with the bound, and no arc is wider than its scale or too thin to see", () => {
  fc.assert(
    fc.property(fc.array(arbitraryBounds(), { minLength: 1, maxLength: 8 }), (values) => {
      const story = withFigures(...values.map((value) => ({ value: { text: "", ...value } })));
      const { flows } = flowsAt(6, story);
      expect(flows.length).toBe(values.length);
      for (const flow of flows) {
        expect(flow.hatched).toBeGreaterThanOrEqual(1);
        expect(flow.hatched).toBeLessThanOrEqual(9 + 6);
        expect(flow.hatched).toBeGreaterThanOrEqual(flow.solid);
        if (flow.figure.value.low === null) expect(flow.solid).toBe(0);
        for (const other of flows) {
          const isLess = bound(flow.figure) < bound(other.figure);
          const sure = flow.figure.value.low !== null && other.figure.value.low !== null;
          if (isLess && sure) expect(flow.solid).toBeLessThanOrEqual(other.solid);
        }
      }
    }),
  );
});

test("twice the people is twice the width", () => {
  const exact = (n: number) => ({ text: `${n}`, low: n, high: n, lowInclusive: true });
  const value = (n: number) => ({ ...exact(n), highInclusive: true, approximate: false });
  const { flows } = flowsAt(6, withFigures({ value: value(800) }, { value: value(400) }));
  expect(flows.map((f) => f.solid)).toEqual([9, 4.5]);
});

test("arcs of any story are whole, the same each time, and the thin ones lie on top", () => {
  fc.assert(
    fc.property(arbitraryStory(), fc.double({ min: 1, max: 11, noNaN: true }), (story, zoom) => {
      const first = flowsAt(zoom, story);
      expect(flowsAt(zoom, story)).toEqual(first);
      const widths = first.flows.map((f) => f.hatched);
      expect([...widths].sort((a, b) => b - a)).toEqual(widths);
      for (const { stem, branches, hatched } of first.flows) {
        for (const curve of [stem, ...branches]) {
          expect(ribbonPath(curve, hatched, 8)).toMatch(/^[MQLZ\d., -]+$/);
        }
      }
    }),
  );
});
