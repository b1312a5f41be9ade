import { expect, test } from "vitest";
import { added } from "../../src/edit/added.ts";
import { changed } from "../../src/edit/changed.ts";
import { faults } from "../../src/edit/faults.ts";
import { lostByMerging, merged } from "../../src/edit/merged.ts";
import { placed } from "../../src/edit/placed.ts";
import { referring } from "../../src/edit/referring.ts";
import { removed } from "../../src/edit/removed.ts";
import { reviewed } from "../../src/edit/reviewed.ts";
import { split } from "../../src/edit/split.ts";
import type { Figure, Story, StoryRecord } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";

const TEXT =
  "The mayor said at least 14 people died in Homs on Monday. A monitor spoke of 22 dead. Aleppo was calm.";
const quoted = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return { source: "s", exact, start, end: start + exact.length };
};
const [FIRST, SECOND, THIRD] = [TEXT.slice(0, 57), TEXT.slice(58, 85), TEXT.slice(86)];
const span = (part: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { part, start, end: start + words.length };
};
const figure = { kind: "figure", measure: "killed", unit: "people", review: "suggested" };

const { story, issues } = parsed({
  format: "dateline/1",
  title: "A day in Homs",
  sources: [{ id: "s", title: "T", publisher: "P", length: TEXT.length, sha256: "a".repeat(64) }],
  speakers: [{ id: "mayor", name: "The mayor", role: "official" }],
  places: [
    { id: "homs", name: "Homs", country: "SY", precision: "settlement", lat: 34.7, lon: 36.7 },
    { id: "aleppo", name: "Aleppo", country: "SY", precision: "settlement" },
  ],
  records: [
    {
      ...figure,
      id: "r1",
      quote: quoted(FIRST),
      spans: [span("value", "at least 14"), span("place", "Homs"), span("when", "Monday")],
      value: { text: "at least 14", low: 14 },
      place: "homs",
      country: "SY",
      speaker: "mayor",
      when: "2017-10-23",
      parts: { value: "stated", place: "stated", when: "stated", date: "inferred" },
      rule: "counted",
    },
    {
      ...figure,
      id: "r2",
      quote: quoted(SECOND),
      value: { text: "22", low: 22, high: 22 },
      answers: ["r1"],
      of: "r1",
      who: "dead",
    },
    { id: "m1", kind: "mention", role: "context", place: "homs", quote: quoted(FIRST) },
    { id: "m2", kind: "mention", role: "context", place: "aleppo", quote: quoted(THIRD) },
  ],
});
test("the story of these tests is sound", () => expect(issues).toEqual([]));

const of = (edited: Story, id: string): StoryRecord => {
  const record = edited.records.find((r) => r.id === id);
  if (!record) throw new Error(`missing record: ${id}`);
  return record;
};
const figureOf = (edited: Story, id: string) => of(edited, id) as Figure;
const newest = (edited: Story) => edited.records.filter((r) => !story.records.includes(r));

test("a verdict is set on the records named, and on no other", () => {
  const edited = reviewed(story, ["r1", "m1", "nobody"], "accepted");
  expect(edited.records.map((r) => r.review)).toEqual([
    "accepted",
    "suggested",
    "accepted",
    "accepted",
  ]);
  expect(of(edited, "r2")).toBe(of(story, "r2"));
  expect(reviewed(edited, ["r1"], "accepted")).toBe(edited);
});

test("a change makes a suggestion edited and leaves a rejected record rejected", () => {
  expect(of(changed(story, "r1", { measure: "wounded" }), "r1").review).toBe("edited");
  const rejected = reviewed(story, ["r1"], "rejected");
  expect(of(changed(rejected, "r1", { measure: "wounded" }), "r1").review).toBe("rejected");
});

test.each([
  ["nothing that differs", "r1", { measure: "killed" }],
  ["an upside-down number", "r1", { value: { ...figureOf(story, "r1").value, high: 3 } }],
  ["a date that there is not", "r1", { when: "2017-13" }],
  ["a speaker that there is not", "r1", { speaker: "ghost" }],
  ["a speaker without a name", "r1", { speaker: { name: "" } }],
  ["a field of another kind", "r1", { what: "x" }],
  ["a record that there is not", "r9", { measure: "wounded" }],
  [
    "a span outside the quote",
    "r1",
    { spans: [...of(story, "r1").spans, { part: "value" as const, start: 60, end: 62 }] },
  ],
])("changing %s gives the same story", (_, id, change) => {
  expect(changed(story, id, change)).toBe(story);
});

test("a part set by hand is inferred until its words are shown in the quote", () => {
  const bare = changed(story, "r2", { place: "homs" });
  expect(of(bare, "r2").parts.place).toBe("inferred");
  const spans = [...of(story, "r1").spans, { ...span("who", "people"), part: "who" as const }];
  const shown = changed(story, "r1", { who: "people", spans });
  expect(of(shown, "r1").parts.who).toBe("stated");
  const claimed = changed(story, "r2", { place: "homs", parts: { place: "stated" } });
  expect(of(claimed, "r2").parts.place).toBe("inferred");
});

test("a part that is emptied loses its span and what was said of its pieces", () => {
  const { spans, parts } = of(changed(story, "r1", { when: null }), "r1");
  expect(spans.map((s) => s.part)).toEqual(["value", "place"]);
  expect(parts).toEqual({ value: "stated", place: "stated" });
});

test("a place set to another one loses the span of the old one", () => {
  const { spans, parts } = of(changed(story, "r1", { place: "aleppo" }), "r1");
  expect(spans.map((s) => s.part)).toEqual(["value", "when"]);
  expect(parts.place).toBe("inferred");
});

test("a new speaker joins the list, and goes again when nothing needs it", () => {
  const named = changed(story, "r2", { speaker: { name: "A monitor" } });
  expect(named.speakers.map((s) => s.id)).toEqual(["mayor", "own-a-monitor"]);
  const again = changed(named, "r1", { via: { name: "A monitor" } });
  expect(again.speakers).toHaveLength(2);
  const back = changed(changed(again, "r2", { speaker: null }), "r1", { via: null });
  expect(back.speakers).toEqual(story.speakers);
  expect(changed(story, "r1", { speaker: null }).speakers).toEqual(story.speakers);
});

test("removing lets go of the answers and shares that led there, and says which", () => {
  expect(referring(story, ["r1"]).map((r) => r.id)).toEqual(["r2"]);
  const edited = removed(story, ["r1"]);
  expect(figureOf(edited, "r2")).toMatchObject({ answers: [], of: null });
  expect(of(edited, "m1")).toBe(of(story, "m1"));
});

test("merging keeps the first one's fields, fills what it lacks and says what is lost", () => {
  expect(lostByMerging(story, ["r1", "r2"])).toEqual(["quote", "value"]);
  const edited = merged(story, ["r1", "r2"]);
  expect(edited.records.map((r) => r.id)).toEqual(["r1", "m1", "m2"]);
  expect(figureOf(edited, "r1")).toMatchObject({ who: "dead", answers: [], of: null });
  expect(figureOf(edited, "r1").value).toBe(figureOf(story, "r1").value);
});

test("merged mentions count every place of the text once", () => {
  const edited = merged(story, ["m1", "m2"]);
  expect(of(edited, "m1")).toMatchObject({ also: [[86, TEXT.length]], place: "homs" });
  expect(merged(story, ["r1", "m1"])).toBe(story);
});

test("splitting puts a copy behind the record, by hand and with an id of its own", () => {
  const edited = split(story, "r1", { measure: "wounded" });
  expect(edited.records).toHaveLength(5);
  expect(edited.records[0]).toBe(story.records[0]);
  expect(edited.records[1]).toMatchObject({ measure: "wounded", quote: of(story, "r1").quote });
  expect(edited.records[1]?.rule).toBeUndefined();
  const thrice = split(edited, "r1");
  expect(new Set(thrice.records.map((r) => r.id)).size).toBe(6);
  expect(split(story, "r1")).toEqual(split(story, "r1"));
});

test("a record is added over the whole sentence, in the order of the text", () => {
  const start = TEXT.indexOf("22 dead");
  const value = { ...figureOf(story, "r2").value };
  const edited = added(story, TEXT, [start, start + 2], {
    kind: "figure",
    sentences: [58, 85],
    value,
    measure: "killed",
    unit: "people",
  });
  const [record] = newest(edited);
  expect(record).toMatchObject({
    quote: { exact: SECOND, prefix: TEXT.slice(26, 58), suffix: TEXT.slice(85) },
    spans: [{ part: "value", start, end: start + 2 }],
    parts: { value: "stated" },
    review: "edited",
  });
  expect(edited.records.map((r) => r.id).indexOf(record?.id ?? "")).toBe(3);
});

test("nothing is added to a text that is not the story's, nor without what it needs", () => {
  const event = { kind: "event", sentences: [58, 85], what: "A count" } as const;
  expect(added(story, `${TEXT} `, [58, 60], event)).toBe(story);
  expect(added(story, TEXT, [58, 60], { ...event, what: "" })).toBe(story);
  expect(newest(added(story, TEXT, [58, 60], event))).toMatchObject([{ what: "A count" }]);
});

const SPOT = {
  lat: 40.5,
  lon: -80,
  country: "US",
  precision: "settlement",
  credit: "Ours",
} as const;

test("a place moved everywhere takes the countries of its figures along", () => {
  const edited = placed(story, { place: "homs", record: "m1", everywhere: true }, SPOT);
  expect(edited.places[0]).toMatchObject({ id: "homs", country: "US", lat: 40.5 });
  expect(figureOf(edited, "r1")).toMatchObject({ country: "US", review: "suggested" });
  expect(of(edited, "m1").review).toBe("edited");
  expect(edited.credits).toEqual(["Ours"]);
});

test("a place moved for one record gets an entry of its own", () => {
  const edited = placed(story, { place: "homs", record: "m1", everywhere: false }, SPOT);
  expect(edited.places.map((p) => p.id)).toEqual(["homs", "aleppo", "own-homs"]);
  expect(edited.places[0]).toBe(story.places[0]);
  expect(of(edited, "m1").place).toBe("own-homs");
  expect(of(edited, "r1")).toBe(of(story, "r1"));
});

test("faults name the field by the rules of the parser", () => {
  const wrong = { ...figureOf(story, "r1"), when: "soon", measure: "" };
  expect(
    faults(story, wrong)
      .map((f) => f.path)
      .sort(),
  ).toEqual(["measure", "when"]);
});
