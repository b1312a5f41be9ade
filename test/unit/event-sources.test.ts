import { describe, expect, it } from "vitest";
import { asFeatures } from "../../src/importers/asFeatures.ts";
import { detected } from "../../src/importers/detected.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import { geojsonTable } from "../../src/importers/geojsonTable.ts";
import type { ImportLayout } from "../../src/importers/layout.ts";
import { lossesCsv } from "../../src/importers/lossesCsv.ts";
import { plainLayout, UNKNOWN_CELLS } from "../../src/importers/plain.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import { dayLabel } from "../../src/model/period.ts";
import headers from "../fixtures/events/headers.json";

type Cells = Readonly<Record<string, string>>;

/** What a file gives, in the order of its lines: dates as "24 Oct 2017" or "1 Oct 2017 – 31 Oct 2017". */
async function rowsOf(blob: Blob, change = (layout: ImportLayout) => layout) {
  const head = new Uint8Array(await blob.slice(0, 65_536).arrayBuffer());
  const found = detected(head, "rows.csv", blob.size);
  if (found?.kind !== "events" && found?.kind !== "table") throw new Error(`${found?.kind}`);
  const detectedAs =
    found.kind === "events"
      ? found.layout
      : plainLayout(found.table, {
          mapping: found.table.suggested,
          dayOrder: null,
          unknown: UNKNOWN_CELLS,
        });
  const layout = change(detectedAs);
  const table = await readEvents(blob.stream(), layout);
  const decoded = await eventFile(blob, layout, table).decoded([...table.columns.line.keys()]);
  const rows = [...decoded].sort((a, b) => a.line - b.line);
  const when = rows.map(({ start, end, datePrecision }) => {
    if (datePrecision === "unknown") return "undated";
    const [first, last] = [dayLabel(start, "day"), dayLabel(end - 1, "day")];
    return first === last ? first : `${first} – ${last}`;
  });
  return { rows, when, report: table.report, layout };
}

function csv(header: string, rows: readonly Cells[], separator = ",", end = "\n"): Blob {
  const names = header.split(",");
  const cell = (text: string) =>
    /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const known = rows.flatMap((row) => Object.keys(row)).find((name) => !names.includes(name));
  if (known !== undefined) throw new Error(`missing column: ${known}`);
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? "")).join(separator));
  return new Blob([[names.join(separator), ...lines, ""].join(end)]);
}

describe("ACLED's forms of dates", () => {
  it.each([
    [
      "acled-2020-global-exceldates",
      "event_date",
      ["9-May-20", "31-Dec-99"],
      ["9 May 2020", "31 Dec 1999"],
    ],
    ["acled-2022-ukraine-exporttool", "event_date", ["15 April 2022"], ["15 Apr 2022"]],
    ["acled-2022-burkina-Rsubset", "event_date", ["2022-01-30"], ["30 Jan 2022"]],
    ["acled-asia-2015-upper", "EVENT_DATE", ["01-January-2015"], ["1 Jan 2015"]],
    [
      "acled-kenya-2019-ddmmyy",
      "event_date",
      ["31-12-19", "01-05-20"],
      ["31 Dec 2019", "1 May 2020"],
    ],
    [
      "acled-v5-africa-upper-dmy",
      "EVENT_DATE",
      ["02/01/1997", "24/12/1997"],
      ["2 Jan 1997", "24 Dec 1997"],
    ],
    ["acled-2024-bangladesh-newcols", "event_date", ["5-Aug-24"], ["5 Aug 2024"]],
    ["acled-africa-2016-indexcol", "event_date", ["2016-07-02"], ["2 Jul 2016"]],
  ] as const)("%s", async (name, column, dates, expected) => {
    const rows = dates.map((date) => ({ [column]: date }));
    expect((await rowsOf(csv(headers[name], rows))).when).toEqual(expected);
  });
});

describe("ACLED", () => {
  const header = headers["acled-2020-global-exceldates"];
  const whole = {
    event_date: "23-Oct-17",
    time_precision: "3",
    country: "Democratic Republic of Congo",
    latitude: "-1.5",
    longitude: "29.2",
    geo_precision: "1",
    fatalities: "0",
    notes: "A note, with a comma",
  };

  it("widens a date to its week or month by the precision cell, and leaves zero a number", async () => {
    const { rows, when } = await rowsOf(
      csv(header, [whole, { ...whole, time_precision: "2" }, { ...whole, time_precision: "1" }]),
    );
    expect(when).toEqual(["1 Oct 2017 – 31 Oct 2017", "23 Oct 2017 – 29 Oct 2017", "23 Oct 2017"]);
    expect(rows[0]).toMatchObject({
      best: 0,
      low: 0,
      high: 0,
      country: "Democratic Republic of Congo",
    });
  });

  it.each([
    [";", "\r\n"],
    ["\t", "\n"],
    [",", "\r\n"],
  ])("reads fields between %j and lines that end in %j alike", async (separator, end) => {
    const { rows, when } = await rowsOf(csv(header, [whole], separator, end));
    expect(when).toEqual(["1 Oct 2017 – 31 Oct 2017"]);
    expect(rows[0]?.note).toBe("A note, with a comma");
  });

  it("reads semicolons with decimal commas, and says so", async () => {
    const { rows, report } = await rowsOf(
      csv(header, [{ ...whole, latitude: "-1,5", longitude: "29,25" }], ";"),
    );
    expect(rows[0]).toMatchObject({ latitude: -1.5, longitude: 29.25 });
    expect(report.decisions).toContain("Numbers have a comma before their fraction.");
  });

  it("keeps rows without coordinates, under the header of the R subset too", async () => {
    const subset = headers["acled-2022-burkina-Rsubset"];
    const { rows, report } = await rowsOf(
      csv(subset, [{ event_date: "2022-01-30", location: "Djibo" }]),
    );
    expect(report).toMatchObject({ read: 1, kept: 1, withoutPlace: 1, refused: 0 });
    expect(rows[0]).toMatchObject({ place: "Djibo", latitude: Number.NaN, best: Number.NaN });
  });

  it("lists a last record that is broken off and keeps the ones before it", async () => {
    const text = await csv(header, [whole, whole]).text();
    const cut = new Blob([text.slice(0, -20)]);
    const { rows, report } = await rowsOf(cut);
    expect(report).toMatchObject({ read: 2, kept: 1, refused: 1 });
    expect(rows).toHaveLength(1);
    expect([...report.issues.line]).toContain(3);
  });

  it("reads the words of newer files and both spellings of kinds as one", async () => {
    const { rows } = await rowsOf(
      csv(headers["acled-2024-newexport-31cols"], [
        {
          event_date: "01 November 2024",
          event_type: "Violence Against Civilians",
          inter1: "Political militia",
        },
        { event_date: "02 November 2024", event_type: "Violence against civilians" },
      ]),
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(["Violence against civilians"]));
  });
});

describe("GTD", () => {
  const raw = headers["gtd-0718-raw-1970"];

  it("keeps the precision of unknown months and days", async () => {
    const { when, rows } = await rowsOf(
      csv(raw, [
        { eventid: "197001010001", iyear: "1970", imonth: "1", iday: "1", nkill: "1" },
        { eventid: "197003000001", iyear: "1970", imonth: "3", iday: "0", nkill: "" },
        { eventid: "197000000001", iyear: "1970", imonth: "0", iday: "0", nkill: "-9" },
        { eventid: "197112240002", nkill: "-99" },
      ]),
    );
    expect(when).toEqual([
      "1 Jan 1970",
      "1 Mar 1970 – 31 Mar 1970",
      "1 Jan 1970 – 31 Dec 1970",
      "24 Dec 1971",
    ]);
    expect(rows.map(({ best }) => best)).toEqual([1, Number.NaN, Number.NaN, Number.NaN]);
  });

  it("draws specificity 2 and 3 as a district, 4 as a province, 5 not as a town", async () => {
    const spot = { iyear: "1970", imonth: "1", iday: "1", latitude: "1", longitude: "2" };
    const cells = ["1", "2", "3", "4", "5"].map((specificity) => ({ ...spot, specificity }));
    const { rows } = await rowsOf(csv(raw, cells));
    expect(rows.map(({ placePrecision }) => placePrecision)).toEqual([
      "exact",
      "district",
      "district",
      "province",
      "country",
    ]);
  });

  it("reads the web search's export, with its nameless column", async () => {
    const { rows, when } = await rowsOf(
      csv(headers["gtd-websearch-export"], [
        {
          "GTD ID": "201706150012",
          DATE: "2017-06-15",
          COUNTRY: "India",
          FATALITIES: "Unknown",
          "ATTACK TYPE": "Hostage Taking (Kidnapping),Armed Assault",
        },
      ]),
    );
    expect(when).toEqual(["15 Jun 2017"]);
    expect(rows[0]).toMatchObject({
      country: "India",
      best: Number.NaN,
      type: "Hostage Taking (Kidnapping),Armed Assault",
    });
  });

  it("reads renamed columns and subsets, dates by the id where nothing else says", async () => {
    const renamed = await rowsOf(
      csv(headers["gtd-kaggle-renamed-india"], [
        {
          Year: "2001",
          Month: "5",
          Day: "0",
          Country: "India",
          Attack: "Assassination",
          Killed: "2",
        },
      ]),
    );
    expect(renamed.when).toEqual(["1 May 2001 – 31 May 2001"]);
    expect(renamed.rows[0]).toMatchObject({ best: 2, type: "Assassination" });
    const subset = await rowsOf(
      csv(headers["gtd-2017-noplace"], [
        { eventid: "201700000003", country_txt: "Iraq", nkill: "4" },
      ]),
    );
    expect(subset.when).toEqual(["1 Jan 2017 – 31 Dec 2017"]);
    expect(subset.rows[0]).toMatchObject({ best: 4, country: "Iraq" });
  });

  it("says which countries are no more", async () => {
    const { report } = await rowsOf(csv(raw, [{ iyear: "1970", country_txt: "Soviet Union" }]));
    expect(report.decisions.join(" ")).toContain(
      "no more are counted under their own name: Soviet Union",
    );
  });
});

describe("UCDP GED", () => {
  it.each(["2025-03-01 00:00:00.000", "2025-03-01T00:00:00", "2025-03-01"])(
    "reads %s and a last day as a period, whatever the precision cell",
    async (date_start) => {
      const row = { date_start, date_end: date_start.replace("03-01", "03-07"), date_prec: "3" };
      const { when } = await rowsOf(csv(headers["ucdp-ged-231"], [{ ...row, year: "2025" }]));
      expect(when).toEqual(["1 Mar 2025 – 7 Mar 2025"]);
    },
  );
});

describe("other tables", () => {
  it("numbers the rows and remarks of a GeoJSON as its features, whatever lines it was rewritten into", async () => {
    const days = ["01-01", "13-01", ...Array(8).fill("01-03"), "02-30"];
    const features = days.map((day, at) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [40, 35] },
      properties: {
        date: `2020-${day}`,
        note: `a note\nof ${at}\nlines, and more words than a few`,
      },
    }));
    const json = JSON.stringify({ type: "FeatureCollection", features });
    const { rows, report } = await rowsOf(await geojsonTable(new Blob([json])), asFeatures);
    for (const { line, note } of rows) expect(note).toContain(`\nof ${line - 1}\n`);
    expect(report).toMatchObject({ unit: "feature", read: 11, kept: 11 });
    expect([...report.issues.line]).toEqual([2, 11]);
    expect(report.decisions[0]).toContain("one row a feature");
    expect(lossesCsv(report)).toMatch(/^feature,row,reason\r\n2,used,.*\r\n11,used,/);
  });

  it("reads GeoJSON as it reads a CSV, with geometries other than points not on the map", async () => {
    const feature = (geometry: object, properties: object) => ({
      type: "Feature",
      geometry,
      properties,
    });
    const json = JSON.stringify({
      type: "FeatureCollection",
      features: [
        feature(
          { type: "Point", coordinates: [40.1, 35.3] },
          { date: "2017-10-23", deaths: 3, note: "a strike on a market in the north of the town" },
        ),
        feature(
          { type: "LineString", coordinates: [[1, 2]] },
          {
            date: "2017-10-24",
            deaths: -9,
            note: "a convoy that was hit on the road to the border",
          },
        ),
      ],
    });
    const { rows, when, report } = await rowsOf(await geojsonTable(new Blob([json])));
    expect(when).toEqual(["23 Oct 2017", "24 Oct 2017"]);
    expect(report).toMatchObject({ read: 2, kept: 2, withoutPlace: 1 });
    expect(rows[0]?.placePrecision).toBe("unknown");
    expect(rows[0]).toMatchObject({ best: 3, note: expect.stringContaining("market") });
    expect(rows[0]?.longitude).toBeCloseTo(40.1, 4);
    expect(rows[1]).toMatchObject({ best: Number.NaN, longitude: Number.NaN });
  });
});
