import { expect, test } from "vitest";
import { reviewed } from "../../src/edit/reviewed.ts";
import type { Review, Story } from "../../src/model/story.ts";
import { looksLike } from "../../src/store/looksLike.ts";
import { minimal, parsed, record } from "../minimal-story.ts";

const { story } = parsed({ ...minimal, records: [record, { ...record, id: "r2" }] });
const judged = (review: Review): Story => reviewed(story, ["r1"], review);

test.each([["accepted"], ["suggested"]] as const)("a record %s is drawn as before", (review) => {
  expect(looksLike(judged("accepted"), judged(review))).toBe(true);
});

const OTHERS: [string, Story][] = [
  ["with a record rejected", judged("rejected")],
  ["with a record not identifiable", judged("not-identifiable")],
  ["short of a record", { ...story, records: story.records.slice(1) }],
  ["in another order", { ...story, records: story.records.toReversed() }],
  [
    "with changed records",
    { ...story, records: story.records.map((r) => ({ ...r, orphan: true as const })) },
  ],
  ["under another title", { ...story, title: "Another" }],
  ["without its speakers’ field", { ...story, speakers: [] }],
];

test.each(OTHERS)("a story that is %s is drawn otherwise", (_, other) => {
  expect(looksLike(story, other)).toBe(false);
  expect(looksLike(other, story)).toBe(false);
});
