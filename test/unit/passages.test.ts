import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf, passages, runsOf } from "../../src/layout/passages.ts";
import { reviewOpened, reviewStory as story, TEXT } from "../review-story.ts";

const all = passages(story, reviewOpened.texts ?? new Map());

test("a text at hand is drawn whole, what lies outside its source apart", () => {
  expect(all.map((p) => [p.zone, p.text.slice(0, 9), p.records.map((r) => r.id)])).toEqual([
    ["furniture", "Menu", []],
    ["body", "The mayor", ["f1", "m1"]],
    ["body", "A monitor", ["f2"]],
    ["body", "Shelling ", ["e1", "m2"]],
    ["furniture", "Follow us", []],
  ]);
});

test("of a text that is not at hand the quotes are drawn, with a gap where text was left out", () => {
  const quotes = passages(
    { ...story, records: story.records.filter((r) => r.id !== "f2") },
    new Map(),
  );
  expect(quotes.map((p) => [p.zone, p.text])).toEqual([
    ["body", TEXT.split("\n")[1]],
    ["gap", TEXT.split("\n")[3]],
  ]);
});

test("runs make up their passage and know whose words they are", () => {
  const first = all[1];
  if (!first) throw new Error("missing passage");
  const runs = runsOf(first);
  expect(runs.map((r) => r.text).join("")).toBe(first.text);
  const told = runs.flatMap((r) =>
    r.parts.length > 0 ? [[r.text, r.parts.map((p) => `${p.record.id} ${p.part}`)]] : [],
  );
  expect(told).toEqual([
    ["at least 14", ["f1 value"]],
    ["Homs", ["f1 place", "m1 place"]],
  ]);
});

test("paragraphs hold every character but line breaks and blank lines, in order", () => {
  const text = fc.array(fc.constantFrom("word ", "\n", "\r\n", " ", "x".repeat(5000)));
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join("");
      const found = paragraphsOf(whole);
      const drawn = found.map(([a, b]) => whole.slice(a, b)).join("");
      const lines = whole.split(/[\r\n]+/).filter((line) => line.trim() !== "");
      expect(drawn).toBe(lines.join(""));
      expect(found.every(([a, b]) => b > a && b - a <= 4001)).toBe(true);
    }),
  );
});
