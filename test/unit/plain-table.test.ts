import { describe, expect, it } from "vitest";
import { detected } from "../../src/importers/detected.ts";
import { type PlainTable, plainLayout, UNKNOWN_CELLS } from "../../src/importers/plain.ts";

function plain(...lines: string[]): PlainTable {
  const head = new TextEncoder().encode(`${lines.join("\n")}\n`);
  const found = detected(head, "rows.csv", head.length);
  if (found?.kind !== "table") throw new Error(`not a table: ${found?.kind}`);
  return found.table;
}

/** What is suggested, by the columns' names. */
const suggested = ({ suggested, columns }: PlainTable) =>
  Object.fromEntries([...suggested].map(([role, at]) => [role, columns[at]?.name]));

describe("plainTable", () => {
  const strikes = plain(
    "ref,When,Town,Lat,Lng,Killed,What happened,Reported by",
    "a1,24/10/2017,Raqqa,35.95,39.01,3,A strike hit a bakery in the north of the town at dawn,SOHR",
    "a2,25/10/2017,Raqqa,35.95,39.01,,Shells fell on a street where people were queueing for bread,VDC",
    "a3,26/10/2017,Mayadin,95.1,40.45,many,Two boats were hit on the river while carrying families,SOHR",
    "a4,01/11/2017,Mayadin,35.02,40.45,7,A market was hit at noon; the second of that week in town,SOHR",
    "a6,01/11/2017,Mayadin,35.02,40.45,2,A second strike hit the same market while people were helping,SOHR",
    "a5,02/11/2017,Bukamal,34.45,40.92,1,A car was hit on the road to the border crossing at night,VDC",
  );

  it("profiles kinds, blanks and odd values of each column", () => {
    const kinds = strikes.columns.map(({ name, kind }) => `${name}: ${kind}`);
    expect(kinds).toEqual([
      "ref: id",
      "When: date",
      "Town: category",
      "Lat: latitude",
      "Lng: longitude",
      "Killed: number",
      "What happened: text",
      "Reported by: category",
    ]);
    expect(strikes.columns[1]).toMatchObject({ dates: "DD/MM/YYYY", blank: 0, distinct: 5 });
    expect(strikes.columns[3]).toMatchObject({ odd: 1, oddExamples: ["95.1"] });
    expect(strikes.columns[5]).toMatchObject({
      blank: 1,
      odd: 1,
      oddExamples: ["many"],
      examples: ["3", "many", "7"],
    });
    expect(strikes).toMatchObject({ rows: 6, hasHeader: true, dayOrder: "day first" });
  });

  it("suggests what each column is, and never one column twice", () => {
    expect(suggested(strikes)).toMatchObject({
      id: "ref",
      start: "When",
      place: "Town",
      latitude: "Lat",
      longitude: "Lng",
      note: "What happened",
    });
    const positions = [...strikes.suggested.values()];
    expect(new Set(positions).size).toBe(positions.length);
  });

  it("prefers low, best and high to one number", () => {
    const table = plain("date,deaths,low,best,high", "2020-01-01,3,1,3,5", "2020-01-02,4,2,4,6");
    expect(suggested(table)).toEqual({ start: "date", low: "low", best: "best", high: "high" });
  });

  it("takes the first line for a row where it holds values, and names columns by position", () => {
    const table = plain("2020-01-01,Syria,3", "2020-01-02,Iraq,4");
    expect(table).toMatchObject({ hasHeader: false, rows: 2 });
    expect(table.columns.map(({ name }) => name)).toEqual(["Column 1", "Column 2", "Column 3"]);
  });

  it.each([
    ["2/1/2020", "14/1/2020", "day first"],
    ["1/2/2020", "1/14/2020", "month first"],
    ["1/2/2020", "2/1/2020", null],
  ])("says what %s and %s prove about day and month: %s", (one, other, order) => {
    expect(plain("date,n", `${one},1`, `${other},2`).dayOrder).toBe(order);
  });

  it.each([
    ["2/1/2020", "14/1/2020", "DD/MM/YYYY"],
    ["1/2/2020", "1/14/2020", "MM/DD/YYYY"],
    ["1.2.2020", "2.1.2020", "DD.MM.YYYY or MM.DD.YYYY"],
    ["1 May 2020", "2 May 2020", "DD Month YYYY"],
  ])("calls the form of %s and %s %s", (one, other, form) => {
    expect(plain("date,n", `${one},1`, `${other},2`).columns[0]?.dates).toBe(form);
  });

  it("makes a layout of the reader's mapping and never shares a column", () => {
    const mapping = new Map([["start", 1] as const, ["deaths", 5] as const]);
    const layout = plainLayout(strikes, {
      mapping,
      dayOrder: "month first",
      unknown: UNKNOWN_CELLS,
    });
    expect(layout.roles).toEqual([null, "start", null, null, null, "deaths", null, null]);
    expect(layout).toMatchObject({ source: "plain", dayOrder: "month first", hasHeader: true });
    expect(layout.unknown.has("na")).toBe(true);
    expect(layout.countries.get("syr")).toEqual({ name: "Syria", iso: "SY" });
  });
});
