import fc from "fast-check";
import { expect, test } from "vitest";
import { formOf } from "../../src/views/review/formOf.ts";
import { readUnsaved } from "../../src/views/review/readUnsaved.ts";
import { reviewStory as story } from "../review-story.ts";

const form = (index: number) => ({
  story: "kept-a",
  sha256: "b".repeat(64),
  subject: { record: story.records[index]?.id },
  form: formOf(story.records[index] as (typeof story.records)[number], story),
});
const forms = story.records.map((_, i) => form(i));
const words = { ...form(0), subject: { kind: "event", sha256: "a".repeat(64), range: [3, 9] } };

const place = { ...form(0), subject: { place: "homs", record: "f1" } };

test("forms of every kind come back as they were", () => {
  const all = [...forms, words, place];
  expect(readUnsaved(JSON.stringify(all))).toEqual(all);
});

test("what is no form is left out, and the others stay", () => {
  const bad = [null, 3, {}, { ...form(0), form: {} }, { ...words, subject: { kind: "rumour" } }];
  expect(readUnsaved(JSON.stringify([...bad, form(1)]))).toEqual([form(1)]);
});

test("no text makes it throw", () => {
  const cut = fc.nat().map((n) => JSON.stringify(forms).slice(0, n));
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), cut), (text) => void readUnsaved(text)));
});
