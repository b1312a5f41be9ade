import { expect, test } from "vitest";
import { type Standing, standings } from "../../src/model/standing.ts";
import type { Event, Figure, Stance, Story } from "../../src/model/story.ts";

const quote = { source: "s", exact: "x", prefix: "", suffix: "", start: 0, end: 1 };
const claim = (id: string, stance: Stance, answers: string[]) => ({
  id,
  quote,
  spans: [],
  parts: {},
  review: "accepted" as const,
  speaker: null,
  via: null,
  stance,
  answers,
  when: null,
  place: null,
});
const figure = (id: string, n: number, answers: string[] = [], stance: Stance = "asserts") =>
  ({
    ...claim(id, stance, answers),
    kind: "figure",
    measure: "killed",
    unit: "people",
    who: null,
    value: {
      text: `${n}`,
      low: n,
      high: n,
      lowInclusive: true,
      highInclusive: true,
      approximate: false,
    },
    of: null,
    country: null,
    to: [],
    group: null,
  }) satisfies Figure;
const event = (id: string, answers: string[] = [], stance: Stance = "asserts") =>
  ({ ...claim(id, stance, answers), kind: "event", what: id }) satisfies Event;

const of = (...records: (Figure | Event)[]): { [id: string]: Standing } => {
  const story: Story = {
    format: "dateline/1",
    title: "t",
    language: "en",
    sources: [],
    speakers: [],
    places: [],
    records,
  };
  return Object.fromEntries(standings(story));
};

test("a claim that nobody answers is claimed", () => {
  expect(of(figure("a", 22), event("e"))).toEqual({ a: "claimed", e: "claimed" });
});

test("two different values that answer each other are both disputed", () => {
  expect(of(figure("a", 22), figure("b", 14, ["a"]))).toEqual({ a: "disputed", b: "disputed" });
});

test("an answer with the same value and stance disputes nothing", () => {
  expect(of(figure("a", 14), figure("b", 14, ["a"]))).toEqual({ a: "claimed", b: "claimed" });
});

test("the same value in another stance is disputed", () => {
  const records = of(figure("a", 14), figure("b", 14, ["a"], "doubts"));
  expect(records).toEqual({ a: "disputed", b: "disputed" });
});

test("a denial and what it denies are denied, and denied outweighs disputed", () => {
  const records = of(figure("a", 22, ["b"]), figure("b", 14, ["a"]), event("no", ["b"], "denies"));
  expect(records).toEqual({ a: "disputed", b: "denied", no: "denied" });
});

test("what a denier's claim is answered by is not denied with it", () => {
  const records = of(figure("a", 22, ["no"]), event("no", [], "denies"));
  expect(records).toEqual({ a: "disputed", no: "denied" });
});

test("what a reviewer rejected contradicts nobody", () => {
  const rejected = { ...figure("b", 14, ["a"], "denies"), review: "rejected" as const };
  expect(of(figure("a", 22), rejected).a).toBe("claimed");
});

test("answers that lead nowhere or to the record itself change nothing", () => {
  expect(of(figure("a", 22, ["a", "gone"]))).toEqual({ a: "claimed" });
});
