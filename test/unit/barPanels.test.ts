import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { barPanels } from "../../src/layout/barPanels.ts";
import type { Figure } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";

const { story } = parsed(json);
const [any] = story.records.filter((r) => r.kind === "figure");
if (!any) throw new Error("missing figure");

const measure = (name: string) => ({
  key: name,
  measure: name,
  unit: "people",
  title: name,
  count: 1,
});

/** Figures "id country when", with what they answer. */
function figures(...lines: (string | [string, Partial<Figure>])[]): Figure[] {
  return lines.map((line): Figure => {
    const [text, change] = typeof line === "string" ? [line, {}] : line;
    const [id = "", country = "", when] = text.split(" ");
    return { ...any, id, country, when: when ?? null, answers: [], of: null, ...change } as Figure;
  });
}

const panels = (name: string, ...lines: Parameters<typeof figures>) =>
  barPanels(figures(...lines), measure(name)).map((p) => [
    p.heading,
    p.figures.map((f) => f.id).join(" "),
  ]);

test("people by origin are counted up to a date: several dates share a scale", () => {
  const lines = ["a FR 2015", "b RU 2017-10?", "c TN", "d SA 2016-02-03"];
  expect(panels("travelled", ...lines)).toEqual([[null, "a b c d"]]);
});

test("unless one country has values as of several dates: then each date has its own", () => {
  expect(panels("travelled", "a FR 2015", "b RU 2015", "c RU 2017")).toEqual([
    ["2015", "a b"],
    ["2017", "c"],
  ]);
});

test("an unsure date is the same date", () => {
  expect(panels("travelled", "a RU 2015", "b RU 2015?")).toEqual([[null, "a b"]]);
});

test("what happened on a day, in a year and over a war are three scales", () => {
  const lines = [
    "a SY 2017-10-23",
    "b IQ 2014",
    "c SY 2011-03/2017-10-24",
    "d LY 2016-01-01",
    "e YE",
  ];
  expect(panels("killed", ...lines)).toEqual(
    [
      ["1 Jan 2016 – 23 Oct 2017", "a d"],
      ["2014", "b"],
      ["Mar 2011 – 24 Oct 2017", "c"],
      ["undated", "e"],
    ].map(([heading, ids]) => [heading, ids]),
  );
});

test("what answers each other shares a scale, whatever its date", () => {
  const answer = ["b SY 2017-10", { answers: ["a"] }] as [string, Partial<Figure>];
  expect(panels("killed", "a SY 2017-10-23", answer, "c SY 2011/2017")).toEqual([
    ["Oct 2017", "a b"],
    ["2011 – 2017", "c"],
  ]);
});

test("shares of different bases in one country are apart, in different countries not", () => {
  const share = (line: string, who: string): [string, Partial<Figure>] => [
    line,
    { unit: "percent", who },
  ];
  const [town, land] = ["the town", "the province"];
  expect(panels("held", share("a SY 2017", town), share("b SY 2017", land))).toEqual([
    ["of the town", "a"],
    ["of the province", "b"],
  ]);
  expect(panels("held", share("a SY 2017", town), share("b IQ 2017", land))).toEqual([
    [null, "a b"],
  ]);
});
