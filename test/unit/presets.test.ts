import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { datePresets } from "../../src/store/presets.ts";
import { isDate } from "../../src/store/url.ts";
import { minimal, parsed, withSource } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

test("a story suggests its years, its month and the week before it was written", () => {
  expect(datePresets(parsed(json).story).map((p) => [p.label, p.from, p.to])).toEqual([
    ["2011", "2011", "2011"],
    ["2014", "2014", "2014"],
    ["2017", "2017", "2017"],
    ["Oct 2017", "2017-10", "2017-10"],
    ["Week before it was written", "2017-10-18", "2017-10-24"],
  ]);
});

test("the week before the first of March reaches into February", () => {
  const { story } = parsed(withSource({ published: "2016-03-01" }));
  expect(datePresets(story).at(-1)?.from).toBe("2016-02-24");
});

test("a story without dates suggests none", () => {
  expect(datePresets(parsed(minimal).story)).toEqual([]);
});

test("whatever a story suggests can be typed and read from an address", () => {
  fc.assert(
    fc.property(arbitraryStory(), (story) => {
      for (const { from, to } of datePresets(story)) {
        expect([from, to].map((date) => isDate(date ?? ""))).toEqual([true, true]);
      }
    }),
  );
});
