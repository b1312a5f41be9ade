import { expect, test } from "vitest";
import { sources } from "../../src/extract/sources.ts";
import { zones } from "../../src/extract/zones.ts";
import { parsed } from "../minimal-story.ts";

const sha256 = "a".repeat(64);
const TEXT =
  "Dol falls silent\nDOL (AFP) Feb 3, 2020 - Two people died.\n\nEms rebuilt\nEMS (Reuters) Feb 1, 2020\nTen came back, and many more ... read more\n";

const of = (text: string, facts = {}) => [
  ...sources(text, zones(text), { sha256, ...facts }).byStory.values(),
];

test("each report is a source with its range, its date and the text's length and hash", () => {
  const found = of(TEXT, { publisher: "Example News", url: "https://example.org/a" });
  const shared = { url: "https://example.org/a", length: TEXT.length, sha256 };
  expect(found).toEqual([
    {
      ...shared,
      id: "s1",
      title: "Dol falls silent",
      kind: "report",
      range: [17, TEXT.indexOf("Ems")],
      publisher: "AFP via Example News",
      published: "2020-02-03",
      dateline: "DOL",
    },
    {
      ...shared,
      id: "s2",
      title: "Ems rebuilt",
      kind: "teaser",
      range: [TEXT.indexOf("EMS"), TEXT.length],
      publisher: "Reuters via Example News",
      published: "2020-02-01",
      dateline: "EMS",
    },
  ]);
});

test.each([
  [{}, "Unknown publisher"],
  [{ publisher: "Example News" }, "Example News"],
  [{ url: "https://www.example.org/a" }, "example.org"],
])("a text of %j is published by %s", (facts, publisher) => {
  expect(of("Two people died in Dol.", facts)[0]?.publisher).toBe(publisher);
});

test("a text without a headline is named by its first words", () => {
  const text = `Tuesday, May 4, 2021\n\nTwo people ${"of the old town ".repeat(9)}died.`;
  expect(of(text)[0]?.title).toMatch(/^Two people of .{40,70} …$/);
  expect(of("Two died in Dol.")[0]?.title).toBe("Two died in Dol.");
});

test("a headline that is missing is asked for, once for the text, and none where there is one", () => {
  const asked = (text: string, title: string | null = null) => {
    const read = zones(text, { published: "2020", title });
    return sources(text, read, { sha256 }).issues.map(({ rule, source }) => [rule, source]);
  };
  expect(asked("Two people died in Dol.")).toEqual([["missing-title", "s1"]]);
  expect(asked("Two people died in Dol.", "Two dead in Dol")).toEqual([]);
  expect(asked("Two dead in Dol\n\nTwo people died in Dol on Tuesday.")).toEqual([]);
});

test("what the reader has to give is listed, and the parser lets the sources in", () => {
  const text = `${TEXT}\n\nTwo people died in Dol on Tuesday.`;
  const { byStory, issues } = sources(text, zones(text), { sha256 });
  expect(issues).toEqual([
    {
      rule: "missing-date",
      message:
        "missing date: Two people died in Dol on Tuesday.; give the day on which it was published",
      source: "s3",
      range: null,
    },
  ]);
  const file = { format: "dateline/1", title: "Dol", sources: [...byStory.values()], records: [] };
  const result = parsed({ ...file, language: "en", speakers: [], places: [] });
  expect(result.issues).toEqual([]);
});
