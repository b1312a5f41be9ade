import { expect, test } from "vitest";
import { reviewed } from "../../src/edit/reviewed.ts";
import { chosenAfter } from "../../src/views/review/chosenAfter.ts";
import { nextToReview } from "../../src/views/review/nextToReview.ts";
import { problemsOf } from "../../src/views/review/problemsOf.ts";
import { type Asked, EVERYTHING, reviewList } from "../../src/views/review/reviewList.ts";
import { parsed } from "../minimal-story.ts";
import { reviewStory as story } from "../review-story.ts";

const problems = problemsOf(story, []);
const ids = (asked: Partial<Asked>, of = story) =>
  reviewList(of, { ...EVERYTHING, ...asked }, problems).map((r) => r.id);

test.each<[Partial<Asked>, string[]]>([
  [{}, ["f1", "m1", "f2", "e1", "m2"]],
  [{ kind: "figure" }, ["f1", "f2"]],
  [{ kind: "mention", words: "aleppo" }, ["m2"]],
  [{ rule: "noun" }, ["f2"]],
  [{ speaker: "The mayor" }, ["f1"]],
  [{ words: "MONITOR spoke" }, ["f2"]],
  [{ review: "accepted" }, []],
  [{ review: "problem" }, ["e1", "m2"]],
  [{ sort: "kind" }, ["f1", "f2", "e1", "m1", "m2"]],
  [{ sort: "certainty" }, ["f2", "f1", "m1", "e1", "m2"]],
  [{ sort: "place" }, ["e1", "m2", "f1", "m1", "f2"]],
  [{ sort: "rule" }, ["e1", "f2", "m1", "m2", "f1"]],
])("the list asked for %j", (asked, expected) => {
  expect(ids(asked)).toEqual(expected);
});

test("a verdict moves a record from one list to another", () => {
  const after = reviewed(story, ["f2", "m2"], "rejected");
  expect(ids({ review: "suggested" }, after)).toEqual(["f1", "m1", "e1"]);
  expect(ids({ review: "rejected" }, after)).toEqual(["f2", "m2"]);
});

test("a remark about a stretch of the text is a problem of the records of its sentence", () => {
  const remark = { rule: "x", message: "odd number", path: "characters 6 to 9 of the text" };
  const about = (id: string) => ({
    ...remark,
    record: null,
    about: { list: "texts", id } as const,
  });
  const found = problemsOf(story, [about(story.sources[0]?.sha256 ?? "")]);
  const other = problemsOf(story, [about("c".repeat(64))]);
  expect(story.records.flatMap(other)).not.toContain("odd number");
  const named = story.records.map((r) => [r.id, found(r)]);
  expect(Object.fromEntries(named)).toMatchObject({
    f1: ["odd number"],
    m1: ["odd number"],
    f2: [],
  });
});

test("a remark on an entry of the file is a problem of that record, or of all that name the place", () => {
  const [f1, m1, f2, e1, m2] = story.records;
  const [homs, aleppo] = story.places;
  const file = {
    ...story,
    places: [{ ...homs, lat: 135 }, aleppo],
    records: [{ ...m2, id: "gone", place: "nowhere" }, f1, m1, { ...f2, answers: ["f2"] }, e1, m2],
  };
  const opened = parsed(file);
  const found = problemsOf(opened.story, opened.issues);
  const named = opened.story.records.map((r) => [r.id, found(r).join("; ")]);
  const homsless = "where Homs is, is not known; invalid lat: 135; latitudes";
  expect(Object.fromEntries(named)).toEqual({
    f1: expect.stringContaining(homsless),
    m1: expect.stringContaining(homsless),
    f2: expect.stringMatching(/invalid answers: one is not the id of another .* invalid lat/),
    e1: "where Aleppo is, is not known",
    m2: "where Aleppo is, is not known",
  });
});

test.each<[string[], string | null]>([
  [["f1"], "f2"],
  [["f2"], "f1"],
  [["f1", "f2"], null],
])("after %j comes the next that nobody has looked at: %j", (from, expected) => {
  const list = reviewed(story, ["m1", "e1", "m2"], "accepted").records;
  expect(nextToReview(list, from, null)).toBe(expected);
});

test.each<[string[], string, string | null, string[]]>([
  [[], "f2", null, ["f2"]],
  [["f2"], "f2", null, []],
  [["f1"], "e1", "m1", ["f1", "m1", "f2", "e1"]],
  [[], "f1", "f2", ["f1", "m1", "f2"]],
])("of %j chosen, a click on %j from %j leaves %j", (chosen, id, from, expected) => {
  const after = chosenAfter(story.records, new Set(chosen), { id, from });
  expect([...after].sort()).toEqual([...expected].sort());
});
