import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { layoutBars } from "../../src/layout/bars.ts";
import { contextFigures } from "../../src/layout/context.ts";
import { mapMarks } from "../../src/layout/map.ts";
import { type Measure, measuresOf } from "../../src/layout/measures.ts";
import { layoutQuotes } from "../../src/layout/quotes.ts";
import { layoutTimeline } from "../../src/layout/timeline.ts";
import type { Story } from "../../src/model/story.ts";
import { coverage } from "../../src/store/coverage.ts";
import { type Filters, NO_FILTERS, rolesOn, sourcesOn } from "../../src/store/filters.ts";
import { missing } from "../../src/store/missing.ts";
import { EVERYWHERE, notShown } from "../../src/store/notShown.ts";
import { REASONS, type View } from "../../src/store/reasons.ts";
import type { Opened } from "../../src/store/state.ts";
import { visible } from "../../src/store/visible.ts";
import { arbitraryFilters } from "../filters-arbitrary.ts";
import { mention, minimal, parsed, record } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const sound = (story: Story): Opened => ({ story, key: "x", issues: [], rejected: [] });
const { story } = parsed(json);
const told = (filters: Partial<Filters>, opened = sound(story)) =>
  coverage(opened, { ...NO_FILTERS, ...filters });
const lines = (filters: Partial<Filters>, opened = sound(story)) =>
  told(filters, opened).map(({ view, shown, total, gaps }) =>
    [`${view} ${shown} of ${total}`, ...gaps.map((g) => `${g.items.length} ${g.reason}`)].join(
      ", ",
    ),
  );
test.each<[string, Partial<Filters>, string[]]>([
  [
    "no filter",
    {},
    [
      "map 32 of 48, 2 teaser, 1 dateline, 1 comparison, 1 title-only, 9 unplaced, 2 region",
      "chart 19 of 19",
      "timeline 8 of 9, 1 teaser",
      "quotes 43 of 48, 2 teaser, 1 dateline, 1 comparison, 1 title-only",
    ],
  ],
  [
    "everything on",
    {
      source: ["soufan", "coalition", "abadi"],
      role: [
        "event-location",
        "origin",
        "context",
        "actor",
        "dateline",
        "comparison",
        "title-only",
      ],
    },
    ["map 37 of 48, 9 unplaced, 2 region", "chart 19 of 19", "timeline 9 of 9", "quotes 48 of 48"],
  ],
  [
    "a source and a role off",
    { source: ["abadi"], role: ["dateline"] },
    [
      "map 1 of 48, 46 source-off, 1 place-off",
      "chart 0 of 19, 19 source-off",
      "timeline 1 of 9, 8 source-off",
      "quotes 2 of 48, 46 source-off",
    ],
  ],
  [
    "a country, of which what has none is told apart",
    { country: ["FR"] },
    [
      "map 2 of 48, 2 teaser, 1 dateline, 1 comparison, 1 title-only, 11 no-country, 30 filtered",
      "chart 1 of 19, 7 no-country, 11 filtered",
      "timeline 0 of 9, 1 teaser, 2 no-country, 6 filtered",
      "quotes 2 of 48, 2 teaser, 1 dateline, 1 comparison, 1 title-only, 11 no-country, 30 filtered",
    ],
  ],
])("the coverage of the default story with %s", (_, filters, expected) => {
  expect(lines(filters)).toEqual(expected);
});

test("each reason names its records", () => {
  const [map] = told({});
  expect(map?.gaps.map(({ reason, items }) => [reason, items.map((r) => r.id)])).toEqual([
    ["teaser", ["abadi-asked", "mention-baghdad-dateline"]],
    ["dateline", ["mention-beirut-dateline"]],
    ["comparison", ["mention-italy-comparison"]],
    ["title-only", ["mention-mosul-title-only"]],
    [
      "unplaced",
      [
        "soufan-report",
        "returned",
        "returned-countries",
        "caliphate",
        "territory-lost",
        "travelled",
        "travelled-countries",
        "returned-eu-share",
        "travelled-eu",
      ],
    ],
    ["region", ["mention-middle-east-context", "mention-europe-context"]],
  ]);
});

test("under a date filter what has no date is told apart from what lies outside", () => {
  const [, chart, timeline, quotes] = lines({ from: "2017-10-20" });
  expect(chart).toBe("chart 18 of 19, 1 filtered");
  expect(timeline).toBe("timeline 4 of 9, 1 teaser, 4 filtered");
  expect(quotes).toMatch(/, 16 undated, 5 filtered$/);
});

test("a record is listed once a reason, with every view that it is missing from", () => {
  const groups = missing(told({}));
  expect(groups.map(({ reason, absent }) => `${absent.length} ${reason}`)).toEqual([
    "2 teaser",
    "1 dateline",
    "1 comparison",
    "1 title-only",
    "9 unplaced",
    "2 region",
  ]);
  expect(groups[0]?.absent.map(({ item, views }) => [item.id, ...views])).toEqual([
    ["abadi-asked", "map", "timeline", "quotes"],
    ["mention-baghdad-dateline", "map", "quotes"],
  ]);
});

const asked = arbitraryStory().chain((any) => fc.tuple(fc.constant(any), arbitraryFilters(any)));

const chartOf = (any: Story, measure: Measure | null) => [
  ...layoutBars(any, { measure, isLog: false, inhabitants: null }).flatMap((p) =>
    p.bars.map((b) => b.figure),
  ),
  ...contextFigures(any, measure).flatMap((g) => g.figures),
];

/** Ids of the records that each view's own layout shows: neither ghost nor greyed. */
function drawn(
  any: Story,
  filters: Filters,
  measure: Measure | null,
): { [view in View]: string[] } {
  const passed = visible(any, filters);
  const map = mapMarks(
    any,
    { visible: passed, roles: rolesOn(filters), sources: sourcesOn(filters, any) },
    { project: (lat, lon) => [lon, lat], measure: (text) => text.length, zoom: 4, frame: null },
  );
  const ids = {
    map: map.flatMap((m) => m.places.filter((p) => p.state !== "ghost")).flatMap((p) => p.records),
    chart: chartOf(any, measure),
    timeline: layoutTimeline(any, 700).marks.map((m) => m.event),
    quotes: layoutQuotes(any).flatMap((g) => g.blocks.flatMap((b) => b.records)),
  };
  const shown = (view: View) => ids[view].map((r) => r.id).filter((id) => passed.has(id));
  return {
    map: shown("map"),
    chart: shown("chart"),
    timeline: shown("timeline"),
    quotes: shown("quotes"),
  };
}

test("in any story under any filters each view, its chart of any measure, shows a record or misses it for one reason", () => {
  fc.assert(
    fc.property(asked, fc.nat(), ([any, filters], pick) => {
      const measures = measuresOf(any);
      const truth = drawn(any, filters, measures[pick % measures.length] ?? null);
      for (const { view, shown, total, gaps } of coverage(sound(any), filters)) {
        const wanted = any.records.filter(
          ({ kind }) =>
            kind === { map: kind, quotes: kind, chart: "figure", timeline: "event" }[view],
        );
        const missed = gaps.flatMap((g) => g.items.map((item) => item.id));
        expect([...truth[view], ...missed].sort(), view).toEqual(wanted.map((r) => r.id).sort());
        expect([shown, total], view).toEqual([truth[view].length, wanted.length]);
      }
    }),
    { numRuns: 300 },
  );
});

test("only what is drawn nowhere by choice depends on the filters: without them nothing is filtered out", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const reasons = coverage(sound(any), NO_FILTERS).flatMap((c) => c.gaps.map((g) => g.reason));
      expect(reasons).not.toContain("filtered");
      expect(reasons).not.toContain("no-country");
    }),
  );
});

const SPOILED: { [what: string]: [reason: string, change: (r: object) => unknown] } = {
  "a quote of another length": ["orphaned", (r) => ({ ...r, quote: { ...record.quote, end: 5 } })],
  "a quote after the text's end": [
    "orphaned",
    (r) => ({ ...r, quote: { ...record.quote, start: 900, end: 917 } }),
  ],
  "a quote of no known source": [
    "orphaned",
    (r) => ({ ...r, quote: { ...record.quote, source: "nobody" } }),
  ],
  "no quote": ["orphaned", (r) => ({ ...r, quote: undefined })],
  "a quote without its words": [
    "orphaned",
    (r) => ({ ...r, quote: { source: "s", start: 0, end: 1 } }),
  ],
  "a prefix that is too long": [
    "unsound",
    (r) => ({ ...r, quote: { ...record.quote, prefix: "x".repeat(33) } }),
  ],
  "a place that is not there": ["unsound", (r) => ({ ...r, place: "nowhere" })],
  "an unknown kind": ["unsound", (r) => ({ ...r, kind: "rumour" })],
  "no record at all": ["unsound", () => null],
};

test.each(Object.entries(SPOILED))("%s makes a record missing", (_, [reason, change]) => {
  const bad = change({ ...record, id: "bad" });
  const { story, issues, rejected } = parsed({ ...minimal, records: [bad, record, mention] });
  const [map, chart, timeline, quotes] = told({}, { story, key: "x", issues, rejected });
  expect(map?.gaps.map((g) => [g.reason, g.items.length])).toEqual([[reason, 1]]);
  expect([map?.total, quotes?.total, timeline?.total]).toEqual([3, 3, 0]);
  const isFigure = Object(bad).kind === "figure";
  expect([chart?.shown, chart?.total]).toEqual([1, isFigure ? 2 : 1]);
});

test("with records left out by the parser the numbers add up to what the file holds", () => {
  const spoiled = fc.tuple(asked, fc.array(fc.constantFrom(...Object.values(SPOILED))));
  fc.assert(
    fc.property(spoiled, ([[any, filters], changes]) => {
      const records = any.records.map((r, i) => changes[i]?.[1](r) ?? r);
      const { story, issues, rejected } = parsed({ ...any, records });
      const views = coverage({ story, issues, rejected }, filters);
      for (const { view, shown, total, gaps } of views) {
        const ids = gaps.flatMap((g) => g.items.map((item) => item.id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(gaps.map((g) => REASONS.indexOf(g.reason))).toEqual(
          gaps.map((g) => REASONS.indexOf(g.reason)).sort((a, b) => a - b),
        );
        if (view === "map" || view === "quotes") {
          expect(shown + ids.length).toBe(records.length);
          expect(total).toBe(records.length);
        }
      }
    }),
  );
});

test("what no view shows and what is shown add up to the file, each record once", () => {
  const asked = arbitraryStory().chain((story) =>
    fc.tuple(fc.constant(story), arbitraryFilters(story)),
  );
  fc.assert(
    fc.property(asked, ([any, filters]) => {
      const views = coverage({ story: any, issues: [], rejected: [] }, filters);
      const [whole, ...single] = notShown(views);
      const gone = whole?.view === EVERYWHERE ? whole.gaps.flatMap((g) => g.items) : [];
      expect(gone.length + visible(any, filters).size).toBe(any.records.length);
      for (const { gaps } of single) {
        for (const { items } of gaps) expect(items.some((i) => gone.includes(i))).toBe(false);
      }
    }),
  );
});
