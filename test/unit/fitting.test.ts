import { expect, test } from "vitest";
import { fitting } from "../../src/extract/fitting.ts";
import { needed } from "../../src/extract/needed.ts";
import { minimal, parsed } from "../minimal-story.ts";

const [record] = parsed(minimal).story.records;
if (!record) throw new Error("missing record");
const sound = record;
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...sound,
    id: `r${i}`,
    quote: { ...sound.quote, start: 20 * i, end: 20 * i + sound.quote.exact.length },
  }));

test("of more records than a story holds the first are kept, and the rest is counted", () => {
  const { records, problems } = fitting(many(5003));
  expect(records.map(({ id }) => id)).toEqual(many(5000).map(({ id }) => id));
  expect(problems).toEqual([
    {
      rule: "too-many",
      message:
        "too many records for a story: 5003, of at most 5000; the 3 that come last in the text were left out: make a story of each part of it",
      source: sound.quote.source,
      range: [100_000, 100_040 + sound.quote.exact.length],
    },
  ]);
});

test("as many records as a story holds are all kept", () => {
  expect(fitting(many(5000))).toMatchObject({ records: { length: 5000 }, problems: [] });
});

test("what no record refers to is left out, the first source aside", () => {
  const list = (...ids: string[]) => ids.map((id) => ({ id }));
  const place = sound.place ?? "none";
  const lists = {
    sources: list("first", sound.quote.source, "other"),
    speakers: list("nobody"),
    places: list(place, "elsewhere"),
  };
  expect(needed(lists, [sound])).toEqual({
    sources: list("first", sound.quote.source),
    speakers: [],
    places: sound.place === null ? [] : list(place),
  });
});
