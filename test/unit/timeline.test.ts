import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type EventMark, layoutTimeline } from "../../src/layout/timeline.ts";
import type { Event, Story } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";
import { arbitraryEdtf } from "../value-arbitrary.ts";

const { story } = parsed(json);
const WIDTH = 700;

test("the events stand in order of time, a lane each, days as dots and what is open as bars", () => {
  const { marks, undated, lanes } = layoutTimeline(story, WIDTH);
  expect(marks.map(({ event, shape, soft, lane }) => [event.id, shape, soft, lane])).toEqual([
    ["war-begins", "bar", false, 0],
    ["caliphate", "bar", false, 1],
    ["abadi-asked", "bar", false, 2],
    ["siege-broken", "bar", false, 3],
    ["coalition-strike", "dot", false, 4],
    ["raqa-ousted", "bar", false, 5],
    ["strikes-reported", "dot", false, 6],
    ["soufan-report", "dot", false, 7],
    ["coalition-denial", "dot", false, 8],
  ]);
  expect([undated, lanes]).toEqual([[], 9]);
});

test("a mark is as wide as what the text leaves open", () => {
  const { marks, scale } = layoutTimeline(story, WIDTH);
  const days = Object.fromEntries(
    marks.map((m) => [m.event.id, Math.round(scale.day(m.x1) - scale.day(m.x0))]),
  );
  expect(days).toMatchObject({
    "war-begins": 31,
    caliphate: 365,
    "siege-broken": 30,
    "raqa-ousted": 7,
    "coalition-strike": 1,
  });
});

const dated = (when: string | null): Story => ({
  ...story,
  records: story.records.flatMap((r) => (r.kind === "event" ? [{ ...r, when }] : [])),
});

test.each(["2014?", "2014~", "2014-08/..", "../2014-08"])("%s has soft ends", (when) => {
  expect(layoutTimeline(dated(when), WIDTH).marks.every((m) => m.soft)).toBe(true);
});

test("an event without a date is listed, not drawn", () => {
  const { marks, undated } = layoutTimeline(dated(null), WIDTH);
  expect([marks.length, undated.length]).toEqual([0, 9]);
});

/** The pixels that a mark and its label may take up. */
function extent({ x0, x1, shape, side, labelWidth }: EventMark, width: number): [number, number] {
  const middle = ((x0 + x1) / 2) * width;
  const left = shape === "dot" ? Math.min(x0 * width, middle - 5.5) : x0 * width;
  const right = shape === "dot" ? Math.max(x1 * width, middle + 5.5) : x1 * width;
  return side === "left"
    ? [Math.min(left, x0 * width - 9 - labelWidth), right]
    : [left, Math.max(right, x1 * width + 9 + labelWidth)];
}

const event = story.records.find((r): r is Event => r.kind === "event");
const crowded = fc
  .array(fc.tuple(arbitraryEdtf(), fc.string({ minLength: 1, maxLength: 30 })), {
    minLength: 13,
    maxLength: 60,
  })
  .map((whens): Story => {
    const records = event
      ? whens.map(([when, what], n) => ({ ...event, id: `e${n}`, when, what }))
      : [];
    return { ...story, records };
  });

test("in one lane neither marks nor labels overlap, at any width", () => {
  const anyStory = fc.oneof(arbitraryStory(), crowded);
  fc.assert(
    fc.property(anyStory, fc.integer({ min: 320, max: 2000 }), (any, width) => {
      const { marks, lanes } = layoutTimeline(any, width);
      for (let lane = 0; lane < lanes; lane += 1) {
        const inLane = marks.filter((m) => m.lane === lane).map((m) => extent(m, width));
        inLane.sort((a, b) => a[0] - b[0]);
        expect(inLane.length).toBeGreaterThan(0);
        inLane.slice(1).forEach(([from], i) => {
          expect(from).toBeGreaterThanOrEqual(inLane[i]?.[1] ?? Number.NaN);
        });
      }
    }),
  );
});

test("in any story every event is drawn inside the plot or listed as undated", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const { marks, undated } = layoutTimeline(any, WIDTH);
      const ids = [...marks.map((m) => m.event.id), ...undated.map((e) => e.id)];
      expect(ids.sort()).toEqual(
        any.records
          .filter((r) => r.kind === "event")
          .map((r) => r.id)
          .sort(),
      );
      for (const { x0, x1 } of marks) {
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeGreaterThan(x0);
        expect(x1).toBeLessThanOrEqual(1 + 1e-9);
      }
      const starts = marks.map((m) => m.x0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

test("a label that the plot has no room for ends in dots; those of the default story are whole on a phone, too", () => {
  const [first] = story.records.filter((record): record is Event => record.kind === "event");
  if (!first) throw new Error("the default story has no event");
  const what = "Around 5,900 men and women from the European Union left for Iraq and Syria";
  const long: Event = { ...first, id: "long", what, when: "2011/2016" };
  const late: Event = { ...first, id: "late", what: "A study", when: "2017-11-03" };
  const labels = (width: number) =>
    layoutTimeline({ ...story, records: [long, late] }, width).marks.map(({ label }) => label);
  expect(labels(1000)).toEqual([expect.stringMatching(/^Around 5,900 .*\w…$/), "A study"]);
  expect(labels(320)).toEqual([expect.stringMatching(/^Around\b.*…$/), "A study"]);
  for (const width of [1000, 320]) {
    const cut = layoutTimeline(story, width).marks.filter((m) => m.event.what !== m.label);
    expect(cut.map(({ label }) => label)).toEqual([]);
  }
});
