import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Filters, NO_FILTERS } from "../../src/store/filters.ts";
import { isLit, pinnedMark } from "../../src/store/selection.ts";
import {
  begin,
  hover,
  type Mark,
  openStory,
  pin,
  previewFilters,
  redo,
  release,
  setFilters,
  undo,
  useDateline,
} from "../../src/store/state.ts";
import { minimal, parsed } from "../minimal-story.ts";

const opened = { story: parsed(json).story, key: "soufan-2017", issues: [], rejected: [] };
const other = { story: parsed(minimal).story, key: "opened", issues: [], rejected: [] };
const russia: Mark = { key: "figure/travelled-russia", records: ["travelled-russia"] };
const raqa: Mark = { key: "event/raqa-ousted", records: ["raqa-ousted"] };

const now = () => useDateline.getState();
const asked = () => {
  const { story, filters, pinned } = now();
  return { story: story.key, filters, pinned };
};
const start = { story: "soufan-2017", filters: NO_FILTERS, pinned: null };

beforeEach(() => begin(opened));

test("a finished gesture is one step", () => {
  setFilters({ country: ["SY"] });
  pin(russia);
  expect(now().steps).toHaveLength(3);
  undo();
  expect(asked()).toEqual({ ...start, filters: { ...NO_FILTERS, country: ["SY"] } });
  undo();
  expect(asked()).toEqual(start);
});

test("a brush that moves makes no step, and one when it is let go", () => {
  for (let day = 10; day < 25; day += 1) previewFilters({ from: `2017-10-${day}` });
  expect(now().filters.from).toBe("2017-10-24");
  expect(now().steps).toHaveLength(1);
  setFilters({});
  expect(now().steps).toHaveLength(2);
  undo();
  expect(asked()).toEqual(start);
});

test("hovering makes no step", () => {
  hover(russia);
  hover(null);
  expect(now().steps).toHaveLength(1);
});

test("a gesture that changes nothing makes no step", () => {
  setFilters({ country: [] });
  release();
  pin(russia);
  pin(russia);
  expect(now().steps).toHaveLength(2);
});

test("undo does nothing at the start, redo nothing at the end", () => {
  undo();
  expect(asked()).toEqual(start);
  setFilters({ q: "raqa" });
  redo();
  expect(now().filters.q).toBe("raqa");
  expect(now().index).toBe(1);
});

test("redo goes forward again until a new gesture cuts it off", () => {
  setFilters({ q: "a" });
  setFilters({ q: "b" });
  undo();
  redo();
  expect(now().filters.q).toBe("b");
  undo();
  setFilters({ q: "c" });
  redo();
  expect(now().filters.q).toBe("c");
  undo();
  expect(now().filters.q).toBe("a");
});

test("another mark's pin replaces the one before, and letting go is a step of its own", () => {
  pin(russia);
  pin(raqa);
  expect(pinnedMark(now())).toBe(raqa);
  release();
  expect(pinnedMark(now())).toBeNull();
  undo();
  expect(pinnedMark(now())).toEqual(raqa);
});

test("the hovered mark is lit before the pinned one", () => {
  pin(russia);
  expect(isLit(now(), russia.records)).toBe(true);
  hover(raqa);
  expect([isLit(now(), raqa.records), isLit(now(), russia.records)]).toEqual([true, false]);
});

test("another story begins without filters, and undo leads back to the one before", () => {
  setFilters({ country: ["SY"] });
  pin(raqa);
  openStory(other);
  expect(asked()).toEqual({ story: "opened", filters: NO_FILTERS, pinned: null });
  undo();
  expect(asked()).toEqual({
    story: "soufan-2017",
    filters: { ...NO_FILTERS, country: ["SY"] },
    pinned: "raqa-ousted",
  });
});

const gesture = fc.oneof(
  fc.constantFrom("SY", "FR", "RU").map((c) => () => setFilters({ country: [c] })),
  fc.string({ maxLength: 3 }).map((q) => () => setFilters({ q })),
  fc.constantFrom(russia, raqa).map((mark) => () => pin(mark)),
  fc.constantFrom<Partial<Filters>>({ from: "2014" }, { to: "2017-10" }).map((dates) => () => {
    previewFilters(dates);
    setFilters({});
  }),
  fc.constant(release),
  fc.constantFrom(opened, other).map((story) => () => openStory(story)),
);

test("after any gestures undo leads back to the start and redo to the end again", () => {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 40 }), (gestures) => {
      begin(opened);
      for (const make of gestures) make();
      const end = asked();
      for (const _ of gestures) undo();
      expect(asked()).toEqual(start);
      for (const _ of gestures) redo();
      expect(asked()).toEqual(end);
    }),
  );
});
