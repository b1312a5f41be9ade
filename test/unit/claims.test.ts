import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { storyFile, storyFileName } from "../../src/export/storyFile.ts";
import { claimRange } from "../../src/model/claimRange.ts";
import { claims, claimsWith } from "../../src/model/claims.ts";
import { linked, unlinked } from "../../src/model/linking.ts";
import { parseStoryText } from "../../src/model/parse.ts";
import { standings } from "../../src/model/standing.ts";
import type { Story } from "../../src/model/story.ts";
import { parsed } from "../minimal-story.ts";
import { arbitraryStory } from "../story-arbitrary.ts";

const { story } = parsed(json);
const lines = (s: Story) =>
  claims(s).map((c) => `${c.question} ${c.records.map((r) => r.id).join(" ")}`);

test("records that answer each other form a claim, and a lone denial is one", () => {
  expect(lines(story)).toEqual([
    "Did this happen: “Strikes on Deir Ezzor are reported”? coalition-denial strikes-reported",
    "How many people were killed in Deir Ezzor? killed-observatory killed-official killed-denied",
    "How many people were wounded in Deir Ezzor? wounded-denied",
  ]);
});

test("the range is as printed, never an average", () => {
  expect(claims(story).map((c) => claimRange(c, story))).toEqual([
    "Denied by US-led coalition",
    "As printed 14 to 22; denied by Ryan Dillon",
    "Denied by Ryan Dillon",
  ]);
});

test("a record that nothing answers is a claim of its own when it is asked for alone", () => {
  const of = (...ids: string[]) => claimsWith(ids, story).map((c) => c.records.map((r) => r.id));
  expect(of("travelled-russia")).toEqual([["travelled-russia"]]);
  expect(of("travelled-russia", "travelled-france")).toEqual([]);
  expect(of("killed-denied")).toEqual([["killed-observatory", "killed-official", "killed-denied"]]);
  expect(of("mention-syria")).toEqual([]);
});

test("a link makes a claim and a dispute, and taking it back undoes both", () => {
  const with32 = linked(story, "wounded-denied", "killed-official");
  expect(claims(with32)).toHaveLength(2);
  const rivals = linked(story, "travelled-russia", "travelled-france");
  expect(standings(rivals).get("travelled-france")).toBe("disputed");
  expect(rivals.records.find((r) => r.id === "travelled-russia")?.review).toBe("edited");
  const back = unlinked(rivals, "travelled-france", ["travelled-russia"]);
  expect(lines(back)).toEqual(lines(story));
});

test("links that lead nowhere change nothing", () => {
  for (const [id, to] of [
    ["travelled-russia", "travelled-russia"],
    ["travelled-russia", "nobody"],
    ["mention-syria", "travelled-russia"],
    ["killed-official", "killed-observatory"],
  ]) {
    expect(linked(story, id ?? "", to ?? "")).toBe(story);
  }
  expect(unlinked(story, "travelled-russia", ["travelled-france"])).toBe(story);
});

test("each sound figure and event is in at most one claim, and unlinking it leaves it alone", () => {
  fc.assert(
    fc.property(arbitraryStory(), (any) => {
      const ids = claims(any).flatMap((c) => c.records.map((r) => r.id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { records } of claims(any)) {
        const [first, ...others] = records;
        if (!first || others.length === 0) continue;
        const alone = unlinked(
          any,
          first.id,
          others.map((r) => r.id),
        );
        expect(claimsWith([first.id], alone)[0]?.records).toHaveLength(1);
      }
    }),
  );
});

test("links are part of the story file, and what was left out of the views is still in it", () => {
  const edited = linked(story, "wounded-denied", "killed-official");
  const bad = { id: "odd", kind: "rumour", "<b>": 1 };
  const again = parseStoryText(storyFile(edited, [bad]));
  if ("refused" in again) throw new Error(again.refused.message);
  expect(again.story).toEqual(edited);
  expect(again.rejected).toEqual([bad]);
});

test("a file is named after its story", () => {
  expect(storyFileName(story)).toBe(
    "return-of-5-600-jihadists-poses-major-threat-soufan.dateline.json",
  );
  expect(storyFileName({ ...story, title: "…" })).toBe("story.dateline.json");
});
