import fc from "fast-check";
import { expect, test } from "vitest";
import soufan from "../../data/stories/soufan-2017.json" with { type: "json" };
import { type Parsed, parseStory, parseStoryText, type Refused } from "../../src/model/parse.ts";
import { minimal, parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

test("a story with only what is needed gets every other field by default", () => {
  const { story, issues, rejected } = parsed(minimal);
  expect({ issues, rejected }).toEqual({ issues: [], rejected: [] });
  expect(story.language).toBe("und");
  expect(story.speakers).toEqual([]);
  expect(story.places[0]).toMatchObject({ aliases: [], country: null, within: null });
  expect(story.records[0]).toMatchObject({
    quote: { prefix: "", suffix: "" },
    value: { high: null, lowInclusive: true, approximate: false },
    ...{ spans: [], answers: [], to: [], parts: {}, stance: "asserts", review: "accepted" },
    ...{ speaker: null, via: null, when: null, of: null, country: null, group: null, who: null },
  });
});

const refusal = (result: Parsed | Refused) => ("refused" in result ? result.refused : null);

test.each<[message: string, path: string, text: string]>([
  ["not JSON: ", "", "{"],
  ["empty: there is nothing in it; open", "", ""],
  ["empty: there", "", "\uFEFF \n"],
  ["a web page (HTML) and no story file; open", "", "\n<!DOCTYPE html><p>Sign in"],
  ["not a story: a list; open a story file, whose format is dateline/1", "", "[]"],
  ["not a story: null; open", "", "null"],
  ["not a story: 5; open", "", "5"],
  ["missing format; open a story file", "format", "{}"],
  ["unknown format: geojson; open a story file", "format", '{"format":"geojson"}'],
  ["newer format: dateline/2; update Dateline", "format", '{"format":"dateline/2"}'],
  ["missing title; a title", "title", '{"format":"dateline/1"}'],
  ["missing sources; open", "sources", '{"format":"dateline/1","title":"t"}'],
  ["missing records; open", "records", '{"format":"dateline/1","title":"t","sources":[]}'],
  [
    "invalid records: an object; a list is needed",
    "records",
    '{"format":"dateline/1","title":"t","sources":[],"records":{}}',
  ],
  [
    "too many records for a story: 5001, of at most 5000; split the file",
    "records",
    JSON.stringify({ ...minimal, records: Array(5001).fill(0) }),
  ],
  ["too large: a story file has at most 20 MB", "", " ".repeat(21 * 1024 * 1024)],
  ["too large: ", "", "é".repeat(11 * 1024 * 1024)],
  ["not JSON: ", "", "[".repeat(3_000_000)],
])("a file is refused: %s (at %j)", (message, path, text) => {
  const issue = refusal(parseStoryText(text));
  expect(issue?.message.startsWith(message), issue?.message).toBe(true);
  expect(issue).toMatchObject({ path, record: null });
});

test("a file may begin with a byte order mark and hold 5,000 records", () => {
  const records = Array.from({ length: 5000 }, (_, n) => ({ ...minimal.records[0], id: `r${n}` }));
  const result = parseStoryText(`\uFEFF${JSON.stringify({ ...minimal, records })}`);
  expect("story" in result && result.story.records.length).toBe(5000);
});

test("the default story passes without an issue and unchanged", () => {
  const { story, issues, rejected } = parsed(soufan);
  expect({ issues, rejected }).toEqual({ issues: [], rejected: [] });
  expect(story).toEqual(soufan);
});

test("a story survives being saved and opened", () => {
  fc.assert(
    fc.property(arbitraryStory(), (story) => {
      const result = parseStoryText(JSON.stringify(story));
      expect(result).toEqual({ story, issues: [], rejected: [] });
    }),
  );
});

/** Every record is shown or kept aside, and each one set aside is listed. */
function expectAccounted(json: unknown): void {
  const result = parseStory(json);
  if ("refused" in result) {
    expect(result.refused.message).not.toBe("");
    return;
  }
  const { story, issues, rejected } = result;
  expect(story.records.length + rejected.length).toBe(Object(json).records.length);
  expect(issues.filter((i) => i.record !== null)).toHaveLength(rejected.length);
}

test("no JSON value crashes the parser", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => expectAccounted(json)),
    { numRuns: 1000 },
  );
});

test("no JSON value in a story's lists crashes the parser", () => {
  const list = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(list, list, list, list, (sources, speakers, places, records) =>
      expectAccounted({ ...minimal, sources, speakers, places, records }),
    ),
    { numRuns: 1000 },
  );
});

/** Every path of a JSON value to something inside it. */
function paths(json: unknown, path: string[] = []): string[][] {
  if (typeof json !== "object" || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => paths(value, [...path, key]))];
}

/** A copy of a JSON value in which one thing is another. */
function replaced(json: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner = replaced(Reflect.get(Object(json), key), rest, by);
  if (Array.isArray(json)) return json.map((item, n) => (String(n) === key ? inner : item));
  return { ...Object(json), [key]: inner };
}

test("no change of one thing in the default story crashes the parser or loses a record", () => {
  const inside = paths(soufan).slice(1);
  const odd = fc.constantFrom(
    "",
    "x",
    "__proto__",
    "2017-99",
    "soufan",
    -1,
    0.5,
    1e300,
    null,
    true,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...inside),
      fc.oneof(odd, fc.jsonValue({ maxDepth: 2 })),
      (path, by) => expectAccounted(replaced(soufan, path, by)),
    ),
    { numRuns: 1000 },
  );
});

test("the parser never changes what it is given", () => {
  const frozen = structuredClone(soufan);
  for (const path of paths(frozen)) {
    Object.freeze(path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), frozen));
  }
  expect(parsed(frozen).story).toEqual(soufan);
});
