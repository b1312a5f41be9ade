import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateCell } from "../../src/importers/dateCell.ts";
import type { DateRule, ImportLayout } from "../../src/importers/layout.ts";
import { DATE_PRECISIONS } from "../../src/model/eventData.ts";
import { civilDate } from "../../src/model/period.ts";
import { periodsRead, remarks, tableOf } from "../table-read.ts";

const starts = (...cells: string[]) =>
  `start,deaths\n${cells.map((cell) => `"${cell}",1\n`).join("")}`;
const read = async (text: string, changed: Partial<ImportLayout> = {}) =>
  periodsRead(await tableOf(text, changed));

describe("dates", () => {
  it.each([
    ["2020-05-09"],
    ["2020-05-09 00:00:00.000"],
    ["2020-05-09T00:00:00"],
    ["2020-05-09T23:59:59.5+02:00"],
    ["2020/5/9"],
    ["20200509"],
    ["09/05/2020"],
    ["9.5.2020"],
    ["09-05-20"],
    ["09/05/2020 14:30"],
    ["09-May-2020"],
    ["9-May-20"],
    ["9 May 2020"],
    ["09 MAY 2020"],
    ["9 may. 2020"],
    ["May 9, 2020"],
    ["  9 May 2020 "],
  ])("reads %s as one day", async (cell) => {
    expect(await read(starts(cell))).toEqual(["2020-05-09 day"]);
  });

  it.each(["January", "jan", "Jan.", "JANUARY", "janua"])("knows the month %s", async (name) => {
    expect(await read(starts(`3 ${name} 2015`))).toEqual(["2015-01-03 day"]);
  });

  it.each([
    ["2020", "2020-01-01/2020-12-31 year"],
    ["2020-02", "2020-02-01/2020-02-29 month"],
    ["2020-02-00", "2020-02-01/2020-02-29 month"],
    ["2020-00-00", "2020-01-01/2020-12-31 year"],
    ["Feb 2020", "2020-02-01/2020-02-29 month"],
    ["31-12-69", "1969-12-31 day"],
    ["31-12-68", "2068-12-31 day"],
    ["Sept 2, 2019", "2019-09-02 day"],
  ])("reads %s as %s", async (cell, period) => {
    expect(await read(starts(cell))).toEqual([period]);
  });

  it.each([
    ["30 February 2020", "There is no such day"],
    ["2019-02-29", "There is no such day"],
    ["2020-13-01", "There is no such day"],
    ["31/31/2020", "There is no such day"],
    ["2020-04-31", "There is no such day"],
    ["soon", "The date cannot be read"],
    ["12 Ma 2020", "The date cannot be read"],
    ["March 6-7, 1971", "The date cannot be read"],
    ["1587168000", "The date cannot be read"],
    ["2020-05-09x", "The date cannot be read"],
    ["", "The row has no date"],
    ["unknown", "The row has no date"],
  ])("keeps the row of %j without a date and says why", async (cell, reason) => {
    const table = await tableOf(starts(cell));
    expect(periodsRead(table)).toEqual(["no date"]);
    expect(remarks(table)).toEqual([`2 ${reason}`]);
    expect(table.report).toMatchObject({ read: 1, kept: 1, withoutDate: 1, refused: 0 });
  });

  it("reads every day in every form as that day", async () => {
    const day = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => civilDate(days));
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 20 }), async (days) => {
        const [y, m, d] = [0, 1, 2].map((part) => days.map((date) => date[part] ?? 0));
        const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
        const two = (part = 0) => String(part).padStart(2, "0");
        const four = (part = 0) => String(part).padStart(4, "0");
        const forms = days.map((_, at) => [
          `${four(y?.[at])}-${two(m?.[at])}-${two(d?.[at])}`,
          `${d?.[at]}-${names[(m?.[at] ?? 1) - 1]}-${four(y?.[at])}`,
          `${two(d?.[at])}/${two(m?.[at])}/${four(y?.[at])}`,
        ]);
        const [iso, named, slashed] = [0, 1, 2].map((form) => forms.map((all) => all[form] ?? ""));
        const expected = await read(starts(...(iso ?? [])));
        expect(await read(starts(...(named ?? [])))).toEqual(expected);
        expect(await read(starts(...(slashed ?? [])), { dayOrder: "day first" })).toEqual(expected);
        expect(expected).toEqual((iso ?? []).map((text) => `${text} day`));
      }),
      { numRuns: 50 },
    );
  });

  it("takes time linear in a long cell", () => {
    expect(dateCell(`1${" ".repeat(100_000)}`).kind).toBe("unreadable");
    expect(dateCell("9-".repeat(24)).kind).toBe("unreadable");
  });
});

describe("day and month", () => {
  const decided = async (cells: string[], changed: Partial<ImportLayout> = {}) => {
    const table = await tableOf(starts(...cells), changed);
    return { periods: periodsRead(table), said: table.report.decisions, remarks: remarks(table) };
  };

  it("follow the one row that shows their order", async () => {
    const { periods, said } = await decided(["05/04/2020", "04/13/2020"]);
    expect(periods).toEqual(["2020-05-04 day", "2020-04-13 day"]);
    expect(said[0]).toMatch(/month first: 1 row can only be read so/);
  });

  it("follow the majority; the others have no date and are listed", async () => {
    const { periods, said, remarks } = await decided([
      "13/04/2020",
      "14/04/2020",
      "04/15/2020",
      "01/02/2020",
    ]);
    expect(periods).toEqual(["2020-04-13 day", "2020-04-14 day", "no date", "2020-02-01 day"]);
    expect(said[0]).toMatch(
      /day first: 2 rows can only be read so; 1 row can only be read the other way/,
    );
    expect(remarks).toEqual(["4 Day and month stand in another order than in most rows"]);
  });

  it("are taken day first where nothing shows their order, and it is said", async () => {
    const { periods, said } = await decided(["05/04/2020", "06/04/2020"]);
    expect(periods).toEqual(["2020-04-05 day", "2020-04-06 day"]);
    expect(said[0]).toMatch(/day first, although no row shows/);
  });

  it("follow the reader where the reader has chosen", async () => {
    const { periods, said } = await decided(["05/04/2020", "13/04/2020"], {
      dayOrder: "month first",
    });
    expect(periods).toEqual(["2020-05-04 day", "no date"]);
    expect(said[0]).toMatch(/month first, as chosen; 1 row/);
  });

  it("are decided for first and last days together", async () => {
    const table = await tableOf("start,end,deaths\n02/01/2020,13/01/2020,1\n");
    expect(periodsRead(table)).toEqual(["2020-01-02/2020-01-13 span"]);
  });

  it("are not spoken of where no date leaves them open", async () => {
    expect((await decided(["2020-04-05", "6 April 2020"])).said).toEqual([]);
  });

  it("go with a sentence on years of two digits", async () => {
    expect((await decided(["9-May-20"])).said).toEqual([
      "Years of two digits: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068.",
    ]);
  });
});

describe("periods", () => {
  const rule = (
    precision: (typeof DATE_PRECISIONS)[number],
    widen: DateRule["widen"],
  ): DateRule => ({
    precision: DATE_PRECISIONS.indexOf(precision),
    widen,
  });
  const datePrecisions = new Map([
    ["1", rule("day", "none")],
    ["2", rule("week", "week")],
    ["3", rule("month", "month")],
    ["4", rule("days", "around")],
    ["5", rule("year", "year")],
  ]);

  it("reach as far as the source's precision says", async () => {
    const rows = ["1", "2", "3", "4", "5", "", "7"].map((code) => `2024-03-01,${code},1\n`);
    const table = await tableOf(`start,datePrecision,deaths\n${rows.join("")}`, { datePrecisions });
    expect(periodsRead(table)).toEqual([
      "2024-03-01 day",
      "2024-02-26/2024-03-03 week",
      "2024-03-01/2024-03-31 month",
      "2024-02-27/2024-03-04 days",
      "2024-01-01/2024-12-31 year",
      "2024-03-01 day",
      "2024-03-01 day",
    ]);
    expect(remarks(table)).toEqual(["8 The precision of the date is none of the source's codes"]);
    expect(table.report.repaired).toBe(1);
  });

  it("reach from the first to the last day", async () => {
    const table = await tableOf(
      [
        "start,end,deaths",
        "2020-01-01,2020-01-05,1",
        "2020-01-05,2020-01-01,1",
        "2020-01-01,soon,1",
        "2020-01-01,,1",
        ",2020-01-01,1",
      ].join("\n"),
    );
    expect(periodsRead(table)).toEqual([
      "2020-01-01/2020-01-05 span",
      "2020-01-05 day",
      "2020-01-01 day",
      "2020-01-01 day",
      "no date",
    ]);
    expect(remarks(table)).toEqual([
      "3 The last day is before the first",
      "4 The last day cannot be read",
      "6 The row has no date",
    ]);
  });

  it("are a month or a year where day or month is 0 or blank", async () => {
    const table = await tableOf(
      [
        "idDate,year,month,day,deaths",
        "197000000001,1970,0,0,1",
        "197002000001,1970,2,0,1",
        "197002030001,1970,2,3,1",
        "197002300001,1970,2,30,1",
        "197003040001,,,,1",
        "1970XX040001,,,,1",
        "197000000001,1970.0,1.0,2.0,1",
        "197000000001,1970,13,2,1",
      ].join("\n"),
    );
    expect(periodsRead(table)).toEqual([
      "1970-01-01/1970-12-31 year",
      "1970-02-01/1970-02-28 month",
      "1970-02-03 day",
      "no date",
      "1970-03-04 day",
      "no date",
      "1970-01-02 day",
      "no date",
    ]);
    expect(remarks(table)).toEqual([
      "5 There is no such day",
      "6 The columns for the date hold no day that can be read",
      "7 The row has no date",
      "9 There is no such day",
    ]);
  });

  it("fall back on the year where the date cannot be read", async () => {
    const table = await tableOf("start,year,deaths\nsoon,2015,1\n,2016,2\n");
    expect(periodsRead(table)).toEqual([
      "2015-01-01/2015-12-31 year",
      "2016-01-01/2016-12-31 year",
    ]);
    expect(table.report.repaired).toBe(2);
  });
});
