import { expect, test } from "vitest";
import story from "../../data/stories/soufan-2017.json" with { type: "json" };
import { preface } from "../../src/importers/preface.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import { eventFileAmong } from "../../src/views/events/eventFileAmong.ts";
import { recognised } from "../../src/views/events/recognised.ts";
import { acledFile } from "../e2e/eventFiles.ts";

const LOOK = { signal: new AbortController().signal, slow: () => {} };
const file = (text: string, name: string) => new File([text], name);
const dates = (...written: string[]) =>
  acledFile(written.length, {
    change: Object.fromEntries(written.map((event_date, row) => [row, { event_date }])),
  });

test.each([
  [dates("2020-05-04", "2020-05-05"), null],
  [dates("4-May-20", "5-May-20"), null],
  [dates("04/05/2020", "05/05/2020"), { proven: null }],
  [dates("04/05/2020", "17/05/2020"), { proven: "day first" }],
  [dates("05/04/2020", "05/17/2020"), { proven: "month first" }],
])(
  "whether days come first is asked only where dates leave it open: %#",
  async (text, expected) => {
    const found = await recognised(file(text, "made.csv"), true, LOOK);
    expect(found?.found.kind).toBe("events");
    expect(found?.numericDates).toEqual(expected);
  },
);

const POINT = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [36.7, 36.3] },
      properties: { date: "2020-05-04", note: "Shots" },
    },
  ],
};

test("a GeoJSON becomes a table to map, whatever its name says", async () => {
  for (const name of ["made.geojson", "made.json"]) {
    const found = await recognised(file(JSON.stringify(POINT), name), false, LOOK);
    if (found?.found.kind !== "table") throw new Error(`missing table of ${name}`);
    expect(found.found.table.columns.map((column) => column.name)).toContain("longitude");
    expect(await found.blob.text()).toContain("Shots");
  }
});

test.each([
  [
    "book.xlsx",
    "PK\u0003\u0004",
    "book.xlsx is a spreadsheet, as ACLED's weekly aggregates are: save",
  ],
  ["rows.csv.gz", "\u001f", "rows.csv.gz is packed: unpack it"],
  ["gtd.dta", "<stata_dta>", "gtd.dta is a statistics program's own file: save"],
  [
    "cut.geojson",
    '{"type":"FeatureCollection","features":[',
    "The GeoJSON breaks off before its end: open",
  ],
])("%s is not opened, with the way out in one sentence", async (name, text, sentence) => {
  const given = await eventFileAmong([file(text, name)], LOOK);
  const found = given?.recognised.found;
  if (found?.kind !== "refused") throw new Error(`opened: ${name}`);
  expect(found.sentence).toContain(sentence);
  expect(found.sentence).toMatch(/[^.]\.$/);
});

test.each([
  ["a table that Dateline saved", '\ufeff# made.csv\r\n"# ACLED, accessed"\r\n# Filtered.\r\n', 3],
  ["a spreadsheet's separator", "sep=,\r\n", 1],
  ["no notes", "", 0],
])("%s stands above the rows, which keep their lines", async (_, notes, lines) => {
  const found = await recognised(file(notes + acledFile(3), "made.csv"), true, LOOK);
  if (found?.found.kind !== "events") throw new Error("missing events");
  expect(found.notes).toBe(lines);
  const { columns } = await readEvents(found.blob.stream(), found.found.layout);
  expect([...columns.line]).toEqual([2, 3, 4].map((line) => line + lines));
});

test("a first line that names columns is no note", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(preface(bytes("# id,date\n1,2020-01-01\n"))).toEqual({ lines: 0, bytes: 0 });
  expect(preface(bytes("#date,#country\n"))).toEqual({ lines: 0, bytes: 0 });
  expect(preface(bytes(`# ${"x".repeat(60_000)}`))).toEqual({ lines: 0, bytes: 0 });
});

const ARTICLE = "Shelling killed 14 people in Idlib, a rescue group said.\n\nThe army denied it.\n";

test("stories and articles are left to those that read them", async () => {
  const others = [file(JSON.stringify(story), "story.json"), file(ARTICLE, "article.txt")];
  expect(await eventFileAmong(others, LOOK)).toBeNull();
});

test("of several files the first that holds event data is opened, the others are named", async () => {
  const files = [
    file(ARTICLE, "article.txt"),
    file(acledFile(3), "made.csv"),
    file(acledFile(3), "other.csv"),
  ];
  const given = await eventFileAmong(files, LOOK);
  expect(given?.file.name).toBe("made.csv");
  expect(given?.others.map(({ name }) => name)).toEqual(["article.txt", "other.csv"]);
});

test("a spreadsheet is refused with the way out", async () => {
  const found = await recognised(file("PK", "weekly.xlsx"), true, LOOK);
  expect(found?.found).toMatchObject({
    kind: "refused",
    sentence: expect.stringContaining("save the sheet as CSV"),
  });
});
