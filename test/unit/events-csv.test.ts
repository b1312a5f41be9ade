import { csvParseRows } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countryCsv, rowsCsv, timeCsv } from "../../src/export/eventsCsv.ts";
import { dayNumber } from "../../src/model/period.ts";
import { eventRow } from "../eventRow.ts";
import { smallEngine } from "../smallEvents.ts";

const NO_FILTERS = { countries: [], types: [], outlets: [], text: "" };
const days = [dayNumber(2017, 1, 1), dayNumber(2017, 2, 1), dayNumber(2017, 3, 1)];

async function countsOf(measure: "events" | "deaths") {
  const engine = smallEngine([
    { start: days[0] ?? 0, country: 1, low: 1, best: 2, high: 5 },
    { start: days[1] ?? 0, country: 1 },
    { start: days[1] ?? 0, country: 3, best: 7 },
  ]);
  const bins = { time: Int32Array.from(days), cells: null, measure };
  const { whole } = await engine.openCube("date", bins, NO_FILTERS);
  return { whole, described: engine.described };
}

test("counts by country stand below the credit; what is unknown is counted, not added", async () => {
  const { whole, described } = await countsOf("deaths");
  expect(csvParseRows(countryCsv(whole, described, ["The credit, and more"]))).toEqual([
    ["# The credit, and more"],
    [
      "country",
      "iso",
      "events",
      "deaths_low",
      "deaths_best",
      "deaths_high",
      "events_without_number",
    ],
    ["Syria", "SY", "2", "1", "2", "5", "1"],
    ["Lebanon", "LB", "1", "7", "7", "7", "0"],
  ]);
});

test("counts over time say the first and the last day of each bin", async () => {
  const { whole } = await countsOf("events");
  expect(csvParseRows(timeCsv(whole, Int32Array.from(days), "events", []))).toEqual([
    ["first_day", "last_day", "events"],
    ["2017-01-01", "2017-01-31", "1"],
    ["2017-02-01", "2017-02-28", "2"],
  ]);
});

test.each([
  [
    "events",
    "1",
    "# Not in this table: 2 events, of rows without a date or that begin on other days.",
  ],
  [
    "deaths",
    "2",
    "# Not in this table: 7 deaths, of rows without a date or that begin on other days.",
  ],
] as const)(
  "%s that are in no bin are counted above those over time",
  async (measure, one, rest) => {
    const { whole } = await countsOf(measure);
    const [beside, head, first] = csvParseRows(
      timeCsv({ ...whole, time: whole.time.slice(0, 1) }, Int32Array.from(days), measure, []),
    );
    expect(beside?.join()).toBe(rest);
    expect(head?.[2]).toMatch(measure);
    expect(first?.[2]).toBe(one);
  },
);

test("a spreadsheet gets every field back, and no formula", () => {
  const text = fc.string({ unit: fc.constantFrom(..."=+-@\t\"',;\r\n aé5.") });
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 2 }), (values) => {
      const fields = values.map((value, i) => [`c${i}`, value] as const);
      const [, cells = []] = csvParseRows(rowsCsv([eventRow({ fields })], []));
      for (const [i, cell] of cells.entries()) {
        const value = values[i] ?? "";
        expect([value, `'${value}`]).toContain(cell);
        if (/^\s*[=+@\t\r]/.test(value)) expect(cell).toBe(`'${value}`);
      }
    }),
  );
});

test("a negative number is no formula", () => {
  const row = eventRow({
    fields: [
      ["longitude", "-12.5"],
      ["note", "-12.5+A1"],
    ],
  });
  expect(rowsCsv([row], [])).toBe("longitude,note\r\n-12.5,'-12.5+A1\r\n");
});
