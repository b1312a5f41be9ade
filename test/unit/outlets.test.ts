import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Branch, outlets } from "../../src/model/outlets.ts";
import type { Event, Story } from "../../src/model/story.ts";
import { voices } from "../../src/model/voices.ts";
import { statements } from "../../src/store/statements.ts";
import { mention, minimal, parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const tree = (branches: Branch[]): unknown[] =>
  branches.map(({ voice, cites }) =>
    cites.length === 0 ? voice.speaker : [voice.speaker, tree(cites)],
  );
const grouped = (story: Story) =>
  outlets(voices(statements(story), story)).map((o) => [
    o.publishers.join(" + "),
    tree(o.branches),
  ]);

test("the network stands under the center that cites it, both under the outlet that prints them", () => {
  expect(grouped(parsed(json).story)).toEqual([
    [
      "AFP via SpaceDaily",
      [
        ["soufan-center", ["radicalisation-awareness-network"]],
        null,
        "ryan-dillon",
        "us-led-coalition",
        "syrian-observatory",
        "local-official",
      ],
    ],
  ]);
});

const { story: bare } = parsed(minimal);

/** A story of one event for each "speaker<via@publisher"; the last two may be left out. */
function told(...said: string[]): Story {
  const events = said.map((text, n): Event => {
    const [, speaker = "", via, publisher = "A"] = /^(\w+)(?:<(\w+))?(?:@(\w+))?$/.exec(text) ?? [];
    const quote = { ...mention.quote, prefix: "", suffix: "", source: publisher };
    const base = { id: `e${n}`, quote, spans: [], parts: {}, review: "accepted" as const };
    const whom = { speaker, via: via ?? null, stance: "asserts" as const, answers: [] };
    return { ...base, ...whom, kind: "event", what: text, when: null, place: null };
  });
  const [source] = bare.sources;
  if (!source) throw new Error("missing source");
  const sources = ["A", "B"].map((id) => ({ ...source, id, publisher: id }));
  return { ...bare, sources, records: events };
}

test.each<[what: string, told: string[], expected: unknown]>([
  ["cited by one of two", ["x<y", "x", "y"], [["A", ["x", "y"]]]],
  ["cited by two", ["x<y", "x<z"], [["A", ["x", "y", "z"]]]],
  ["a chain", ["x<y", "y<z"], [["A", [["z", [["y", ["x"]]]]]]]],
  ["a circle", ["x<y", "y<x"], [["A", ["x", "y"]]]],
  ["below a circle", ["w<x", "x<y", "y<x"], [["A", [["x", ["w"]], "y"]]]],
  ["its own relayer", ["x<x"], [["A", ["x"]]]],
  ["one who only passes on", ["x<y"], [["A", [["y", ["x"]]]]]],
  [
    "two outlets",
    ["x@A", "y@B", "y@B"],
    [
      ["B", ["y"]],
      ["A", ["x"]],
    ],
  ],
  ["both outlets", ["x@A", "x@B"], [["A + B", ["x"]]]],
  [
    "cited in one outlet by one of both",
    ["y@B", "x<y@A"],
    [
      ["A + B", ["y"]],
      ["A", ["x"]],
    ],
  ],
])("%s", (_what, said, expected) => {
  expect(grouped(told(...said))).toEqual(expected);
});

test("every voice of any story stands in one place of one group", () => {
  const flat = (branches: Branch[]): unknown[] =>
    branches.flatMap(({ voice, cites }) => [voice.speaker, ...flat(cites)]);
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const all = voices(statements(any), any);
      const placed = outlets(all).flatMap((o) => flat(o.branches));
      expect(placed).toHaveLength(all.size);
      expect(new Set(placed)).toEqual(new Set(all.keys()));
    }),
  );
});
