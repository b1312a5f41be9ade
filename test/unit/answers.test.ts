import { expect, test } from "vitest";
import { answers } from "../../src/extract/answers.ts";
import type { Event, Figure, Place } from "../../src/model/story.ts";

const base = {
  quote: { source: "s1", exact: "x", prefix: "", suffix: "", start: 0, end: 1 },
  ...{ spans: [], parts: {}, review: "suggested" as const, via: null, answers: [] },
  ...{ stance: "asserts" as const, speaker: null, when: "2020-05-04", place: "homs" },
};

const figure = (id: string, value: number, own: Partial<Figure> = {}): Figure => ({
  ...base,
  ...{ id, kind: "figure", measure: "killed", unit: "people", who: "people" },
  value: {
    ...{ text: String(value), low: value, high: value },
    ...{ lowInclusive: true, highInclusive: true, approximate: false },
  },
  ...{ of: null, country: "SY", to: [], group: null, speaker: id },
  ...own,
});

const event = (id: string, what: string, start: number, own: Partial<Event> = {}): Event => ({
  ...base,
  ...{ id, kind: "event", what, quote: { ...base.quote, exact: what, start, end: start + 1 } },
  ...own,
});

const place = (id: string, precision: Place["precision"], within: string | null): Place => ({
  ...{ id, name: id, aliases: [], country: "SY", lat: null, lon: null, precision, within },
});

const PLACES = [
  place("syria", "country", null),
  place("homs", "settlement", "syria"),
  place("waer", "district", "homs"),
  place("raqa", "settlement", "syria"),
];

const linked = (...statements: (Figure | Event)[]) =>
  Object.fromEntries(answers(statements, PLACES));

test("two speakers' numbers for one happening answer each other, in a town and its district too", () => {
  const [a, b] = [figure("a", 22, { who: "civilians", place: "waer" }), figure("b", 14)];
  expect(linked(a, b)).toEqual({ a: ["b"], b: ["a"] });
});

test.each<[string, Partial<Figure>]>([
  ["the same number", { value: figure("x", 22).value }],
  ["the same speaker", { speaker: "a" }],
  ["another measure", { measure: "wounded" }],
  ["another unit", { unit: "percent" }],
  ["another country", { country: "IQ" }],
  ["another town", { place: "raqa" }],
  ["the whole country", { place: "syria" }],
  ["another day", { when: "2020-05-09" }],
  ["a war's total", { when: "2011-03/2020-05-04" }],
  ["other people", { who: "government soldiers" }],
  ["another report", { quote: { ...base.quote, source: "s2" } }],
])("a figure with %s is no rival", (_, own) => {
  expect(linked(figure("a", 22, { who: "civilians" }), figure("b", 14, own))).toEqual({});
});

test("a denial answers the number that it denies, or all of them where it names another", () => {
  const claims = [figure("a", 22), figure("b", 14)];
  const denial = figure("c", 14, { stance: "denies" });
  expect(linked(...claims, denial)).toEqual({ a: ["b"], b: ["a"], c: ["b"] });
  const other = figure("c", 30, { stance: "denies" });
  expect(linked(...claims, other)).toMatchObject({ c: ["a", "b"] });
});

test("a denial answers the nearest event that it names, before or after it, and no other", () => {
  const denial = event("d", "Coalition denies deadly strikes", 10, {
    stance: "denies",
    place: null,
  });
  const strike = event("s", "Strikes on Homs are reported", 20);
  const older = event("o", "Strike on Raqa", 100);
  expect(linked(denial, strike, older, event("v", "Vote is held", 9))).toEqual({ d: ["s"] });
});

test("many rival figures are compared within a bounded reach", () => {
  const many = Array.from({ length: 3000 }, (_, at) => figure(`f${at}`, at));
  expect(answers(many, PLACES).get("f1500")).toHaveLength(80);
});
