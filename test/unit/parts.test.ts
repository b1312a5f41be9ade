import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { partRows } from "../../src/model/partRows.ts";
import { inferredEverywhere, inferredNames, inferredWords } from "../../src/model/parts.ts";
import type { Figure } from "../../src/model/story.ts";
import { parsed, record, withRecord } from "../minimal-story.ts";

const { story } = parsed(json);
const rowsOf = (id: string) => {
  const found = story.records.find((r) => r.id === id);
  return found && partRows(found, story).map(({ name, value, state }) => [name, value, state]);
};
const figure = (parts: Figure["parts"]): Figure => {
  const [first] = parsed(withRecord({ ...record, parts })).story.records;
  if (first?.kind !== "figure") throw new Error("missing figure");
  return first;
};

test("a share tells its base, its group, who says it and who cites that one", () => {
  expect(rowsOf("returned-eu-share")).toEqual([
    ["number", "around 30 percent", "stated"],
    ["who", "European Union residents", "stated"],
    ["share of", "~ 5,000 European Union residents travelled", "stated"],
    ["group", "European Union", "stated"],
    ["date", "Oct 2017 (uncertain)", "inferred"],
    ["speaker", "Radicalisation Awareness Network", "stated"],
    ["cited by", "Soufan Center", "stated"],
  ]);
});

test("a mention tells its place and its place's country", () => {
  expect(rowsOf("mention-raqa-event-location")).toEqual([
    ["place", "Raqa", "stated"],
    ["country", "Syria", "inferred"],
  ]);
});

test("a part that nobody knows is told under its own name, and one that is not said not at all", () => {
  const odd = figure({ mood: "inferred", value: "stated" });
  expect(partRows(odd, parsed(withRecord({})).story)).toMatchObject([
    { name: "number", value: "At least 14", isInferred: false },
    { name: "mood", value: "", isInferred: true },
  ]);
  expect(inferredNames(odd)).toEqual(["mood"]);
  expect(partRows(figure({}), story)).toEqual([]);
});

test.each<[Figure["parts"], string | null]>([
  [{}, null],
  [{ when: "stated" }, null],
  [{ when: "inferred", year: "inferred" }, "inferred"],
  [{ when: "stated", year: "inferred" }, "year inferred"],
  [{ when: "stated", year: "inferred", end: "inferred" }, "year and end date inferred"],
])("of the date of %j is told: %s", (parts, words) => {
  expect(inferredWords(figure(parts), "when")).toBe(words);
});

test("a place's country is inferred where some record infers it and none states it", () => {
  const [stated, inferred, silent] = [
    figure({ country: "stated" }),
    figure({ country: "inferred" }),
    figure({}),
  ];
  expect(inferredEverywhere([silent, inferred], "country")).toBe("inferred");
  expect(inferredEverywhere([inferred, stated], "country")).toBeNull();
  expect(inferredEverywhere([silent], "country")).toBeNull();
});
