import fc from "fast-check";
import { expect, test } from "vitest";
import json from "../../data/stories/soufan-2017.json" with { type: "json" };
import { storyFile, storyFileName } from "../../src/export/storyFile.ts";
import { contextFigures } from "../../src/layout/context.ts";
import { claimRange } from "../../src/model/claimRange.ts";
import { claims, claimsWith } from "../../src/model/claims.ts";
import { linked, unlinked } from "../../src/model/linking.ts";
import { parseStoryText } from "../../src/model/parse.ts";
import { standings } from "../../src/model/standing.ts";
import type { Interval, Story } from "../../src/model/story.ts";
import { minimal, parsed, record, withRecord } from "../minimal-story.ts";
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

test("a link to a lone denial makes the denial the answer, whichever way it was asked for", () => {
  const denied = linked(story, "killed-official", "wounded-denied");
  expect(standings(denied).get("killed-official")).toBe("denied");
  expect(denied.records.find((r) => r.id === "wounded-denied")).toMatchObject({
    answers: ["killed-official"],
  });
});

test("a record with as many answers as the file may hold takes no further one", () => {
  const many = Array.from({ length: 200 }, (_, i) => `r${i}`);
  const full = {
    ...story,
    records: story.records.map((r) => (r.id === "travelled-france" ? { ...r, answers: many } : r)),
  };
  expect(linked(full, "travelled-france", "travelled-russia")).toBe(full);
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
  const again = parseStoryText(storyFile(edited, { rejected: [bad] }));
  if ("refused" in again) throw new Error(again.refused.message);
  expect(again.story).toEqual(edited);
  expect(again.rejected).toEqual([bad]);
});

const range = (...values: Partial<Interval>[]): string => {
  const records = values.map((value, i) => ({
    ...record,
    id: `r${i}`,
    value: { text: "x", ...value },
    answers: i === 0 ? [] : ["r0"],
  }));
  const { story: any } = parsed({ ...minimal, records });
  return claims(any).map((c) => claimRange(c, any))[0] ?? "";
};

test("exact numbers are a range, hedged ones are listed", () => {
  expect(range({ low: 22, high: 22 }, { low: 14, high: 14 })).toBe("As printed 14 to 22");
  expect(range({ low: 10, high: 100 }, { low: 20, high: 20 })).toBe("As printed 10 to 100 and 20");
  expect(range({ low: 100 }, { high: 500 })).toBe("As printed at least 100 and up to 500");
});

test("a question says from where people came, and no place twice", () => {
  const asked = (id: string) => claimsWith([id], story)[0]?.question;
  expect(asked("travelled-russia")).toBe("How many people travelled from Russia?");
  expect(asked("territory-held")).toBe("How large a part of Deir Ezzor province?");
});

test("a measure may be called anything", () => {
  for (const measure of ["__proto__", "constructor", "toString"]) {
    const { story: any } = parsed(withRecord({ measure }));
    expect(claimsWith(["r1"], any)[0]?.question).toBe(`How many people ${measure} in Homs?`);
    expect(contextFigures(any).map((g) => typeof g.title)).toEqual(["string"]);
  }
});

test("a file is named after its story", () => {
  expect(storyFileName(story)).toBe(
    "return-of-5-600-jihadists-poses-major-threat-soufan.dateline.json",
  );
  expect(storyFileName({ ...story, title: "Müllers Été" })).toBe("mullers-ete.dateline.json");
  expect(storyFileName({ ...story, title: "…" })).toBe("story.dateline.json");
});
