import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { layoutBars } from "../../src/layout/bars.ts";
import { contextFigures } from "../../src/layout/context.ts";
import { offMap } from "../../src/layout/mapOff.ts";
import { layoutTimeline } from "../../src/layout/timeline.ts";
import type { Story } from "../../src/model/story.ts";
import { type Filters, NO_FILTERS, rolesOn, sourcesOn } from "../../src/store/filters.ts";
import { tray } from "../../src/store/tray.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);
const left = (any: Story, filters: Filters) =>
  tray({ story: any, key: "x", issues: [], rejected: [] }, filters);
const listed = (filters: Partial<Filters>) =>
  left(story, { ...NO_FILTERS, ...filters }).map((g) => [g.reason, g.records.map((r) => r.id)]);

test("the tray lists what no view draws, each record under its reason", () => {
  expect(listed({})).toEqual([
    ["in a teaser", ["abadi-asked", "mention-baghdad-dateline"]],
    ["in the headline only", ["mention-mosul-title-only"]],
    ["as comparison", ["mention-italy-comparison"]],
    ["as regions, without a mark", ["mention-middle-east-context", "mention-europe-context"]],
    ["as dateline", ["mention-beirut-dateline"]],
  ]);
});

test("what is switched on leaves the tray, what is switched off enters it", () => {
  expect(listed({ role: ["dateline", "comparison"], source: ["coalition", "abadi"] })).toEqual(
    expect.arrayContaining([["in a source that is off", expect.arrayContaining(["travelled"])]]),
  );
  const reasons = listed({ role: ["dateline"], source: ["abadi"] }).map(([reason]) => reason);
  expect(reasons).not.toContain("in a teaser");
  expect(reasons).not.toContain("as dateline");
});

test("a filter on country, date or text changes nothing about what can be drawn", () => {
  expect(listed({ country: ["FR"], from: "2017", q: "x" })).toEqual(listed({}));
});

/** What the views draw, ghosts and greyed marks included. */
function drawn(any: Story, filters: Filters): string[] {
  const sources = sourcesOn(filters, any);
  const asked = { roles: rolesOn(filters), sources };
  const off = new Set(offMap(any, asked).map((o) => o.place.id));
  const marks = [
    ...layoutBars(any).flatMap((p) => p.bars.map((b) => b.figure)),
    ...contextFigures(any).flatMap((g) => g.figures),
    ...layoutTimeline(any, 700).marks.map((m) => m.event),
    ...any.records.filter(
      (r) => r.kind === "mention" && !off.has(r.place) && asked.roles.includes(r.role),
    ),
  ];
  return marks
    .filter((r) => sources.includes(r.quote.source))
    .filter((r) => r.review !== "rejected" && r.review !== "not-identifiable")
    .map((r) => r.id);
}

test("in any story each record is drawn or in the tray, and none is in both", () => {
  const asked = arbitraryStory().chain((any) => fc.tuple(fc.constant(any), arbitraryFilters(any)));
  fc.assert(
    fc.property(asked, ([any, filters]) => {
      const inTray = left(any, filters).flatMap((g) => g.records.map((r) => r.id));
      expect([...drawn(any, filters), ...inTray].sort()).toEqual(
        any.records.map((r) => r.id).sort(),
      );
    }),
  );
});
