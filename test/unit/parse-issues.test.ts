import { expect, test } from "vitest";
import {
  type Json,
  mention,
  minimal,
  parsed,
  record,
  withPlace,
  withRecord,
  withSource,
} from "../minimal-story.ts";

const hi = (low: number, high: number) => ({ text: "", low, high });
const open = (n: number) => ({ ...hi(n, n), lowInclusive: false });
const span = (start: number, end: number) => ({ part: "value", start, end });
const script = "javascript:alert(1)";
const noPoint = { lat: null, lon: null };

test.each<[message: string, path: string, change: Json]>([
  ["missing id", "id", { id: undefined }],
  ["invalid id: a,b; up to 80 letters", "id", { id: "a,b" }],
  ["unknown kind: rumour; one of figure, event, mention is needed", "kind", { kind: "rumour" }],
  ["missing quote", "quote", { quote: undefined }],
  ["unknown source: gone", "quote.source", { quote: { ...record.quote, source: "gone" } }],
  ["unknown place: gone", "place", { place: "gone" }],
  ["unknown speaker: gone", "speaker", { speaker: "gone" }],
  ["unknown speaker: gone", "via", { via: "gone" }],
  [
    "invalid quote: 0 to 16 is not the length",
    "quote.end",
    { quote: { ...record.quote, end: 16 } },
  ],
  [
    "invalid quote: it ends at 117, after the text's end at 100",
    "quote.end",
    { quote: { ...record.quote, start: 100, end: 117 } },
  ],
  ["invalid start: -1; at least 0", "quote.start", { quote: { ...record.quote, start: -1 } }],
  ["invalid exact: an empty text", "quote.exact", { quote: { ...record.quote, exact: "" } }],
  ["invalid value: an object; it is upside down or empty", "value", { value: hi(25, 22) }],
  ["invalid value: an object; it is upside down", "value", { value: open(22) }],
  ["invalid value: an object; at least one bound", "value", { value: { text: "many" } }],
  ["invalid low: -3; at least 0 is needed", "value.low", { value: hi(-3, 22) }],
  ["invalid low: 14; number is needed", "value.low", { value: { text: "14", low: "14" } }],
  ["invalid when: 2017-02-29; there is no such date", "when", { when: "2017-02-29" }],
  ["invalid when: yesterday; there is no", "when", { when: "yesterday" }],
  ["invalid stance: shrugs; one of asserts,", "stance", { stance: "shrugs" }],
  ["invalid country: Syria; an ISO 3166-1", "country", { country: "Syria" }],
  ["invalid measure: xxx", "measure", { measure: "x".repeat(61) }],
  ["missing role", "role", { kind: "mention" }],
  ["missing what", "what", { kind: "event" }],
])("a record is left out: %s (at %s)", (message, path, change) => {
  const file = withRecord(change);
  const { story, issues, rejected } = parsed(file);
  expect(story.records).toEqual([]);
  expect(rejected).toEqual(file.records);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message.startsWith(message), issues[0]?.message).toBe(true);
  expect(issues[0]?.message.endsWith("; the record was left out")).toBe(true);
  expect(issues[0]?.path).toBe(`records[0].${path}`);
  expect(issues[0]?.record).toBe(path === "id" ? (change.id ?? "records[0]") : "r1");
});

test.each<[message: string, path: string, file: unknown, kept: Json]>([
  ["invalid lat: 135; latitudes", "places[0].lat", withPlace({ lat: 135 }), noPoint],
  ["invalid lon: 181; longitudes", "places[0].lon", withPlace({ lon: 181 }), noPoint],
  ["invalid lat: 34.7; latitudes", "places[0].lat", withPlace({ lon: null }), noPoint],
  ["invalid country: usa; an ISO", "places[0].country", withPlace({ country: "usa" }), {}],
  ["invalid within: p for p; it leads back", "places", withPlace({ within: "p" }), {}],
  ["invalid within: gone for p; there is no", "places", withPlace({ within: "gone" }), {}],
  ["invalid url: javascript:alert(1); only", "sources[0].url", withSource({ url: script }), {}],
  ["invalid url: http://[; only http", "sources[0].url", withSource({ url: "http://[" }), {}],
  ["invalid range: a list; it does not lie", "sources[0].range", withSource({ range: [9, 3] }), {}],
  ["invalid range: a list; it does", "sources[0].range", withSource({ range: [0, 101] }), {}],
  [
    "invalid published: 2017-13; there",
    "sources[0].published",
    withSource({ published: "2017-13" }),
    {},
  ],
  ["invalid spans: one is outside", "records[0].spans", withRecord({ spans: [span(3, 18)] }), {}],
  ["invalid spans: 2 are", "records[0].spans", withRecord({ spans: [span(3, 3), span(9, 4)] }), {}],
  ["invalid answers: one is not", "records[0].answers", withRecord({ answers: ["gone"] }), {}],
  ["invalid answers: one", "records[0].answers", withRecord({ answers: ["r1"] }), {}],
  ["invalid of: one is not the id of", "records[0].of", withRecord({ of: "r1" }), {}],
  [
    "invalid to: one is not the id of a place",
    "records[0].to",
    withRecord({ to: ["p", "gone"] }),
    {},
  ],
  ["invalid language: 5; a BCP 47", "language", { ...minimal, language: "5" }, {}],
  ["invalid key: constructor; it was", "constructor", { ...minimal, constructor: 1 }, {}],
  [
    "invalid also: one is outside the text",
    "records[0].also",
    {
      ...minimal,
      records: [
        {
          ...mention,
          also: [
            [3, 5],
            [99, 101],
          ],
        },
      ],
    },
    {},
  ],
])("a part is dropped and the rest is kept: %s (at %s)", (message, path, file, kept) => {
  const { story, issues, rejected } = parsed(file);
  expect(rejected).toEqual([]);
  expect(story.records).toHaveLength(1);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.message.startsWith(message), issues[0]?.message).toBe(true);
  expect(issues[0]).toMatchObject({ path, record: null });
  expect(story.places[0]).toMatchObject(kept);
});

const four = (...ids: string[]) => ids.map((id) => ({ ...record, id }));

test("of records with the same id the first is kept", () => {
  const { story, issues, rejected } = parsed({ ...minimal, records: four("a", "b", "a") });
  expect(story.records.map((r) => r.id)).toEqual(["a", "b"]);
  expect(issues).toEqual([
    {
      rule: "duplicate-id",
      message: "duplicate id: a; the first one is kept; the record was left out",
      path: "records[2].id",
      record: "a",
    },
  ]);
  expect(rejected).toHaveLength(1);
});

test("a source that is left out takes its records with it, each listed", () => {
  const { story, issues } = parsed(withSource({ sha256: "x" }));
  expect(story.sources).toEqual([]);
  expect(story.records).toEqual([]);
  expect(issues.map((i) => [i.path, i.record])).toEqual([
    ["sources[0].sha256", null],
    ["records[0].quote.source", "r1"],
  ]);
});

test("an answer to a record that was left out is dropped with it", () => {
  const [a, b] = four("a", "b");
  const records = [
    { ...a, answers: ["b"] },
    { ...b, when: "2017-13" },
  ];
  const { story, issues } = parsed({ ...minimal, records });
  expect(story.records).toMatchObject([{ id: "a", answers: [] }]);
  expect(issues.map((i) => i.rule)).toEqual(["invalid-when", "loose-answers"]);
});

test("places within each other in a ring stand alone, those that hang on it stay", () => {
  const within = (id: string, outer: string | null) => ({
    ...{ id, name: id, precision: "district" },
    within: outer,
  });
  const places = [within("p", "q"), within("q", "r"), within("r", "q"), within("s", null)];
  const { story, issues } = parsed({ ...minimal, places });
  expect(story.places.map((p) => p.within)).toEqual(["q", null, null, null]);
  expect(issues.map((i) => i.rule)).toEqual(["invalid-within", "invalid-within"]);
});

test("keys that reach into JavaScript's own objects change nothing and are listed", () => {
  const text = JSON.stringify(withRecord({ parts: { value: "stated", XX: "stated" } }));
  const json: unknown = JSON.parse(text.replace("XX", "__proto__"));
  const { story, issues } = parsed(json);
  expect(Object.keys(story.records[0]?.parts ?? {})).toEqual(["value"]);
  expect(Object.getPrototypeOf(story.records[0]?.parts)).toBe(Object.prototype);
  expect(issues.map((i) => [i.rule, i.path])).toEqual([
    ["unsafe-key", "records[0].parts.__proto__"],
  ]);
});
