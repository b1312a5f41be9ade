import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishedTable } from "../../src/importers/finishedTable.ts";
import type { ImportLayout } from "../../src/importers/layout.ts";
import { likelyParts } from "../../src/importers/likelyParts.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import { readRows } from "../../src/importers/readRows.ts";
import type { Part } from "../../src/importers/tokenizer.ts";
import { layoutOf } from "../table-read.ts";

const NAMES = "start,year,country,latitude,longitude,low,best,high,source,datePrecision,note,other";
const layout = layoutOf(NAMES, {
  datePrecisions: new Map([["1", { precision: 1, widen: "none" }]]),
});

const cell = fc.constantFrom(
  ...["", "2020-04-15", "05/04/2020", "13/04/20", "Syria", "SYRIA", "Iraq", "35.5", "0", "-9", "7"],
  ...['"two\nlines"', '"a ""b"", c"', '"x" y', 'a "b', '"', "é\r", "1", "12", "A; B"],
);
const line = fc.oneof(
  { weight: 8, arbitrary: fc.array(cell, { minLength: 12, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.array(cell, { maxLength: 14 }) },
  { weight: 1, arbitrary: fc.constant(NAMES.split(",")) },
);
const text = fc
  .record({ lines: fc.array(line, { maxLength: 9 }), end: fc.constantFrom("\n", "\r\n", "\r") })
  .map(({ lines, end }) => [NAMES, ...lines.map((cells) => cells.join(","))].join(end) + end);

/** The table that parts beginning at these bytes give, each read for itself and moved as between threads. */
async function joined(blob: Blob, layout: ImportLayout, cuts: readonly number[]) {
  const ends = [...cuts, Number.POSITIVE_INFINITY];
  const { rows, landed } = await readRows(blob.stream(), layout, { part: part(0, ends[0]) });
  let lines = landed;
  for (const [at, from] of cuts.entries()) {
    if (lines === null) break;
    const other = await readRows(
      blob.slice(from).stream(),
      { ...layout, hasHeader: false },
      { part: part(from, ends[at + 1]) },
    );
    rows.add(structuredClone(other.rows.given()), lines);
    lines = other.landed === null ? null : lines + other.landed;
  }
  return { table: finishedTable(layout, rows), isWhole: landed === null };
}

const part = (from: number, until = Number.POSITIVE_INFINITY): Part => ({ from, until });

describe("a file read in parts gives the table that it gives at once", () => {
  test("wherever it is cut, be it inside of quotes, of a letter or of a line break", async () => {
    let landings = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (text, seed) => {
        const blob = new Blob([text]);
        const whole = await readEvents(blob.stream(), layout);
        const other = 1 + (seed % blob.size);
        for (let cut = 1; cut < blob.size; cut += 7) {
          const cuts = [...new Set([cut, other])].sort((a, b) => a - b);
          const { table, isWhole } = await joined(blob, layout, cuts);
          expect(table).toEqual(whole);
          if (!isWhole) landings++;
        }
        const ends = [...text.matchAll(/\n/g)].map(({ index }) => size(text.slice(0, index + 1)));
        const cuts = ends.filter((end) => end < blob.size);
        expect((await joined(blob, layout, cuts)).table).toEqual(whole);
      }),
      { numRuns: 25 },
    );
    expect(landings).toBeGreaterThan(0);
  });
});

test("a column with more different cells than 16 bits number is numbered anew", async () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `2020,Land ${from + at}\n`).join("");
  const [first, second] = [`year,admin\n${rows(0, 40_000)}`, rows(39_990, 80_000)];
  const layout = layoutOf("year,admin");
  const blob = new Blob([first, second]);
  const { table } = await joined(blob, layout, [size(first)]);
  const { admins } = table.dictionaries;
  const named = (row: number) => admins[table.columns.admin[row] ?? 0];
  expect([0, 39_999, 40_000, 40_010, 80_009].map(named)).toEqual(
    [0, 39_999, 39_990, 40_000, 79_999].map((land) => `Land ${land}`),
  );
  expect(admins).toHaveLength(80_001);
});

const size = (text: string) => new TextEncoder().encode(text).length;

describe("parts of a file", () => {
  const record = (at: number) =>
    `${at},2020-01-02,"Note ${at},\nwith a ""quote"",\nof three lines"${at % 5 === 0 ? "\r" : ""}\n`;
  const text = `id,start,note\n${Array.from({ length: 4000 }, (_, at) => record(at)).join("")}`;

  test("begin where records do and cover it", async () => {
    const blob = new Blob([text]);
    const parts = await likelyParts(blob, layoutOf("id,start,note"), 4);
    expect(parts).toHaveLength(4);
    expect(parts.map(({ until }) => until)).toEqual([
      ...parts.slice(1).map(({ from }) => from),
      Number.POSITIVE_INFINITY,
    ]);
    for (const { from } of parts) expect(text.slice(from)).toMatch(/^(?:id|\d+),/);
  });

  test("are one where no record is found to begin, and of a text in UTF-16", async () => {
    const one = [{ from: 0, until: Number.POSITIVE_INFINITY }];
    const open = new Blob([`id,start,note\n1,2020,"${"\n".repeat(900)}`]);
    expect(await likelyParts(open, layoutOf("id,start,note"), 2)).toEqual(one);
    const wide = layoutOf("id,start,note", { encoding: "utf-16le" });
    expect(await likelyParts(new Blob([text]), wide, 2)).toEqual(one);
  });
});
