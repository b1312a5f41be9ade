import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../src/extract/sentences.ts";
import { sources } from "../../src/extract/sources.ts";
import { tokens } from "../../src/extract/tokens.ts";
import { type PageFacts, zones } from "../../src/extract/zones.ts";

const FIXTURES = new URL("../fixtures/zones/", import.meta.url);
const pages = readdirSync(FIXTURES).filter((name) => name.endsWith(".txt"));

/** `npx vitest -u` writes the JSON beside each text anew. */
test.each(pages)("cuts %s as the file beside it says", async (name) => {
  const text = readFileSync(new URL(name, FIXTURES), "utf8");
  const all = tokens(text);
  const found = zones(text);
  const stories = [...new Set(found.flatMap(({ story }) => story ?? []))];
  const rows = found.map(({ kind, rule, start, end, story }) => ({
    kind,
    rule,
    range: [start, end],
    story: story && stories.indexOf(story),
    sentences: sentences(text, all, [start, end]).map((s) => text.slice(s.start, s.end)),
  }));
  const json = `${JSON.stringify({ stories, zones: rows }, null, 2)}\n`;
  await expect(json).toMatchFileSnapshot(`../fixtures/zones/${name.replace(".txt", ".json")}`);
});

const kinds = (text: string, facts?: PageFacts) =>
  zones(text, facts).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);

test("an empty text has no zone, a blank one nothing but furniture", () => {
  expect(zones("")).toEqual([]);
  expect(zones(" \n\u00a0\n").map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ["furniture", 0, 4],
  ]);
});

test("a line without a text under it is the text, and so are the lines of a list", () => {
  expect(kinds("14 killed in Tarsa")).toEqual([["body", "14 killed in Tarsa"]]);
  const list =
    "Strikes in Velia\n14 killed in Tarsa\nTwo hurt in Dol\nOne lost in Ems\nNone found\nIt rained.";
  expect(kinds(list).map(([kind]) => kind)).toEqual(["title", "body"]);
});

test("a headline that the reader gives is known by its words", () => {
  const text = "It is over. Or not.\nTwo people died in Dol.";
  expect(kinds(text, { title: "It is over. Or not." }).map(([kind]) => kind)).toEqual([
    "title",
    "body",
  ]);
  expect(kinds(text).map(([kind]) => kind)).toEqual(["body"]);
});

test("a heading inside a report stays in it", () => {
  const text = "Two people died in Dol.\n\nWhat is known\n\nNobody was held for it.";
  expect(kinds(text).map(([kind]) => kind)).toEqual(["body"]);
});

test("a first sentence over the dateline belongs to its report", () => {
  const text = "Dol falls silent\nTwo people died in Dol.\n\nDOL (AFP) Feb 3, 2020 - It rained.";
  const found = zones(text);
  expect(found.map(({ kind }) => kind)).toEqual(["title", "body"]);
  expect(found[1]?.story).toMatchObject({ published: "2020-02-03", place: "DOL" });
});

test("a list of links takes no report with it", () => {
  const page = `Top stories\nOne link\nAnother link\n\n${"Dol falls silent\nTwo people died in Dol."}`;
  expect(kinds(page)).toEqual([
    ["furniture", "Top stories"],
    ["furniture", "One link\nAnother link"],
    ["title", "Dol falls silent"],
    ["body", "Two people died in Dol."],
  ]);
  expect(
    kinds(`It rained.\n\nRelated\nOne link\n26 May 2018\n${"Dol (AFP) - It rained."}`),
  ).toEqual([
    ["body", "It rained."],
    ["furniture", "Related"],
    ["furniture", "One link\n26 May 2018"],
    ["body", "Dol (AFP) - It rained."],
  ]);
});

test("a list of short lines that ends in prose is no list of headlines", () => {
  const text =
    "Strikes go on\n\nVelia\n12 dead\n\nBy the numbers\n4,000 displaced\n\nKARSK - Five died.";
  const body = kinds(`It rained.\n\n${text}`);
  expect(body.map(([kind]) => kind)).toEqual(["body"]);
});

const DOL = "Dol falls silent\nDOL (AFP) Feb 3, 2020 - Two people died.\n\nIt rained.";
const EMS = "Ems rebuilt\nEMS, Velia, Feb. 5 (AP) — Ten came back.";

test("two reports in one text are the reports of both", () => {
  const both = `${DOL}\n\n${EMS}`;
  const at = both.indexOf("Ems");
  const rows = (text: string, by: number) =>
    zones(text, { published: "2020-02-06" }).map(({ kind, rule, start, story }) => ({
      kind,
      rule,
      start: start + by,
      date: story?.published,
      place: story?.place,
      title: story?.title,
    }));
  expect(rows(both, 0)).toEqual([...rows(DOL, 0), ...rows(EMS, at)]);
});

test("dates come from the dateline, a line over the text, the reader, or are asked for", () => {
  const facts = { sha256: "0".repeat(64) };
  const dates = (text: string, published?: string) => {
    const { byStory, issues } = sources(text, zones(text, { published: published ?? null }), facts);
    const stories = [...byStory.keys()].map((story) => [story.published, story.datedBy]);
    const undated = issues.filter(({ rule }) => rule === "missing-date");
    return [stories, undated.map((issue) => issue.source)];
  };
  expect(dates(DOL, "2021-01-01")).toEqual([[["2020-02-03", "dateline"]], []]);
  expect(dates(EMS, "2021-01-01")).toEqual([[["2020-02-05", "dateline"]], []]);
  expect(dates(EMS)).toEqual([[[null, null]], ["s1"]]);
  const stamped = "Ems rebuilt\nPublished 6 February 2020\nEMS, Feb. 5 (AP) — Ten came back.";
  expect(dates(stamped)).toEqual([[["2020-02-05", "dateline"]], []]);
  const signed = "Ems rebuilt\nPublished 6 February 2020\nTen came back on Tuesday.";
  expect(dates(signed, "2021-01-01")).toEqual([[["2020-02-06", "timestamp"]], []]);
  expect(dates("Ten came back on Tuesday.", "2021-01-01")).toEqual([
    [["2021-01-01", "reader"]],
    [],
  ]);
  expect(dates("Ten came back on Tuesday.")).toEqual([[[null, null]], ["s1"]]);
});

test("where a report was written is marked in the text", () => {
  const place = zones(EMS).at(-1)?.story?.placeRange ?? [0, 0];
  expect(EMS.slice(...place)).toBe("EMS, Velia");
});

const line = fc.oneof(
  fc.constantFrom(
    "Dol falls silent",
    "VELIA WARS",
    "Related Links",
    "Sources",
    "Read more",
    "2020-02-03",
  ),
  fc.constantFrom(
    "DOL (AFP) Feb 3, 2020 - Two died.",
    "DOL (AFP) Feb 3, 2020",
    "He said ... read more",
  ),
  fc.constantFrom(
    "Two people died in Dol, the mayor said.",
    "- Two died",
    "",
    "",
    "1. Two",
    "A b c…",
  ),
  fc.constantFrom(
    "We need your help.",
    "Published 6 May 2020",
    "By Ana Petrov",
    "***",
    "No comments:",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const page = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\u2028", " ")), { maxLength: 25 })
  .map((lines) => lines.flat().join(""));

describe("of any page", () => {
  test("zones cover the text in order without overlap, sentences lie inside them", () => {
    fc.assert(
      fc.property(page, (text) => {
        const all = tokens(text);
        let at = 0;
        for (const { start, end, kind, story } of zones(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          if (kind === "body" || kind === "teaser") {
            expect(story?.kind).toBe(kind === "teaser" ? "teaser" : "report");
            expect([start, end].every((n) => n >= (story?.range[0] ?? n + 1))).toBe(true);
            expect(end).toBeLessThanOrEqual(story?.range[1] ?? 0);
          }
          for (const sentence of sentences(text, all, [start, end])) {
            expect(sentence.start).toBeGreaterThanOrEqual(start);
            expect(sentence.end).toBeLessThanOrEqual(end);
          }
          at = end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("empty lines before it shift its zones", () => {
    fc.assert(
      fc.property(page, (text) => {
        const rows = (found: ReturnType<typeof zones>, by: number) =>
          found.map(({ kind, rule, start, end }) => [kind, rule, start && start + by, end + by]);
        expect(rows(zones(`\n\n${text}`), 0)).toEqual(rows(zones(text || " "), text ? 2 : 1));
      }),
    );
  });

  test("a word in each sentence of the zones is all that the sentences of the text have", () => {
    fc.assert(
      fc.property(page, (text) => {
        const all = tokens(text);
        const inZones = zones(text).flatMap((z) => sentences(text, all, [z.start, z.end]));
        expect(inZones).toEqual(sentences(text, all));
      }),
    );
  });
});
