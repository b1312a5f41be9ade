import { existsSync, readFileSync } from "node:fs";
import { csvParse, rollup, sum } from "d3";
import { describe, expect, it } from "vitest";
import { detected, HEAD_BYTES } from "../../src/importers/detected.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import type { EventColumns, EventTable } from "../../src/model/eventData.ts";
import { civilDate } from "../../src/model/period.ts";

const FOLDER = new URL("../../../shared/data/ucdp/", import.meta.url);
const FILES = ["ucdp-ged-syria-2016-2019-FULL.csv", "ucdp-ged-231-sample1000-FULL.csv"];

async function opened(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const found = detected(bytes.subarray(0, HEAD_BYTES), name, bytes.length);
  if (found?.kind !== "events") throw new Error(`not events: ${found?.kind}`);
  const blob = new Blob([bytes]);
  const table = await readEvents(blob.stream(), found.layout);
  return { table, file: eventFile(blob, found.layout, table) };
}

/** Rows and sums of the three numbers by a key, from the columns. */
function counted({ columns }: EventTable, key: (row: number, columns: EventColumns) => string) {
  const rows = Array.from({ length: columns.length }, (_, row) => row);
  const of = (numbers: Float32Array) => (row: number) => numbers[row] ?? 0;
  return rollup(
    rows,
    (some) => [
      some.length,
      sum(some, of(columns.low)),
      sum(some, of(columns.best)),
      sum(some, of(columns.high)),
    ],
    (row) => key(row, columns),
  );
}

const month = (day = 0): string =>
  civilDate(day)
    .slice(0, 2)
    .join("-")
    .replace(/-(\d)$/, "-0$1");

describe.skipIf(!existsSync(FOLDER)).each(FILES)("%s", (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const text = new TextDecoder().decode(bytes);
  const said = csvParse(text);
  const expected = (key: (row: (typeof said)[number]) => string) =>
    rollup(
      said,
      (some) => [
        some.length,
        sum(some, ({ low }) => Number(low)),
        sum(some, ({ best }) => Number(best)),
        sum(some, ({ high }) => Number(high)),
      ],
      key,
    );

  it("keeps or lists every row, and the counts add up", async () => {
    const { report, columns } = (await opened(bytes, name)).table;
    expect(report).toMatchObject({ read: said.length, kept: said.length, refused: 0 });
    expect(report.kept + report.refused).toBe(report.read);
    expect(columns.length).toBe(said.length);
    const remarked = said.filter(
      ({ low, best, high }) => !(Number(low) <= Number(best) && Number(best) <= Number(high)),
    );
    const isDisordered = (at: number) =>
      report.reasons[at]?.sentence.startsWith("Low, best and high");
    expect([...report.issues.reason].filter(isDisordered)).toHaveLength(remarked.length);
  });

  it("counts rows and deaths by month, governorate, kind and country as a plain reading does", async () => {
    const { table } = await opened(bytes, name);
    const { admins, types, countries } = table.dictionaries;
    const kinds = ["", "State-based conflict", "Non-state conflict", "One-sided violence"];
    const lower = (text = "") => text.trim().toLowerCase();
    expect(counted(table, (row, { start }) => month(start[row]))).toEqual(
      expected(({ date_start = "" }) => date_start.slice(0, 7)),
    );
    expect(counted(table, (row, { admin }) => lower(admins[admin[row] ?? 0]))).toEqual(
      expected(({ adm_1 }) => lower(adm_1)),
    );
    expect(counted(table, (row, { type }) => types[type[row] ?? 0] ?? "")).toEqual(
      expected(({ type_of_violence }) => kinds[Number(type_of_violence)] ?? ""),
    );
    expect(counted(table, (row, { country }) => countries[country[row] ?? 0]?.name ?? "")).toEqual(
      expected(({ country }) => country ?? ""),
    );
  });

  it("gives every country of today its code, and each period its last day", async () => {
    const { table } = await opened(bytes, name);
    expect(table.dictionaries.countries.slice(1).filter(({ iso }) => iso === null)).toEqual([]);
    const spans = counted(table, (row, { start, end }) =>
      String((end[row] ?? 0) - (start[row] ?? 0)),
    );
    const days = (from = "", to = "") =>
      (Date.parse(`${to.slice(0, 10)}T00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00Z`)) / 864e5;
    expect(spans).toEqual(
      expected(({ date_start, date_end }) => String(days(date_start, date_end) + 1)),
    );
  });

  it("decodes each record to what a plain reading has under the same id, and finds words in its note", async () => {
    const { table, file } = await opened(bytes, name);
    const rows = await file.decoded(Array.from(table.columns.line.keys()));
    const byId = new Map(said.map((row) => [row.id, row]));
    for (const row of rows) {
      const filled = Object.entries(byId.get(row.id) ?? {}).filter(
        ([, cell]) => cell.trim() !== "",
      );
      expect(row.fields).toEqual(filled);
    }
    const held = await file.holding("Deir Ezzor");
    const naive = rows.map(({ id }) =>
      byId.get(id)?.source_article?.toLowerCase().includes("deir ezzor") ? 1 : 0,
    );
    expect([...held]).toEqual(naive);
  });

  it("reads the same without its header, once that is agreed to", async () => {
    const body = bytes.slice(bytes.indexOf(10) + 1);
    const { table } = await opened(body, name);
    const whole = await opened(bytes, name);
    expect(table.report.kept).toBe(said.length);
    expect(table.columns.best).toEqual(whole.table.columns.best);
  });
});
