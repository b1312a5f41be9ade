import { describe, expect, it } from "vitest";
import { type Detected, detected } from "../../src/importers/detected.ts";
import headers from "../fixtures/events/headers.json";

const UCDP_49 = headers["ucdp-ged-231"];
const UCDP_41 = headers["ucdp-ged-syria"];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = (head: Uint8Array, name = "rows.csv"): Detected => detected(head, name, head.length);
const table = (...lines: string[]): Detected => of(bytes(`${lines.join("\n")}\n`));

/** What each column is read as: "event_date=start". */
function read(found: Detected): string[] {
  if (found?.kind !== "events") throw new Error(`not events: ${found?.kind}`);
  const { header, roles } = found.layout;
  return header.flatMap((name, at) => (roles[at] ? [`${name}=${roles[at]}`] : [])).sort();
}

/** A row under a header, from the cells that are given; the others are blank. */
function row(header: string, cells: Record<string, string>, separator = ","): string {
  return header
    .split(",")
    .map((name) => cells[name] ?? "")
    .join(separator);
}

describe("detected", () => {
  it.each(Object.entries(headers))("knows the header of %s", (name, header) => {
    const found = table(header);
    expect(found?.kind).toBe("events");
    if (found?.kind !== "events") return;
    expect(found.layout.source).toBe(name.split("-")[0]);
    expect(found.offer).toBeNull();
    expect(read(found)).toMatchSnapshot();
    expect(found.missing).toMatchSnapshot();
  });

  it.each([
    ["acled", "event_date,event_type,sub_event_type,country,latitude,longitude"],
    ["gtd", "country_txt,attacktype1_txt,targtype1_txt,latitude,longitude"],
  ])("knows %s by few of its columns, so that its terms hold", (source, header) => {
    expect(table(header)).toMatchObject({ kind: "events", layout: { source } });
  });

  it("takes columns by name, whatever their order, case and separator", () => {
    const turned = headers["acled-2022-ukraine-exporttool"].split(",").reverse();
    const shout = turned.map((name) => ` ${name.toUpperCase()} `);
    const plain = read(table(turned.join(",")));
    for (const separator of [",", ";", "\t"]) {
      const found = table(shout.join(separator), shout.map(() => "1").join(separator));
      const names = read(found).map((pair) => pair.trim().toLowerCase().replace(/ +=/, "="));
      expect(names).toEqual(plain.map((pair) => pair.toLowerCase()));
      expect(found?.kind === "events" && found.layout.delimiter).toBe(separator.charCodeAt(0));
    }
  });

  it("passes over a byte order mark before the first name", () => {
    expect(read(of(bytes(`\ufeff${UCDP_41}\n`)))).toContain("id=id");
  });

  it("reads UCDP's three numbers by their names in both orders", () => {
    for (const header of [UCDP_41, UCDP_49]) {
      const found = read(table(header));
      for (const name of ["low", "best", "high"]) expect(found).toContain(`${name}=${name}`);
    }
  });

  it("offers a file without a header by the shape of its cells, and only then", () => {
    const cells = {
      id: "1",
      year: "2017",
      type_of_violence: "3",
      where_prec: "1",
      latitude: "35.3",
      longitude: "40.1",
      geom_wkt: "POINT (40.1 35.3)",
      country: "Syria",
      date_prec: "1",
      date_start: "2017-10-23 00:00:00.000",
      date_end: "2017-10-23 00:00:00.000",
      best: "24",
      high: "24",
      low: "14",
    };
    for (const header of [UCDP_41, UCDP_49]) {
      const found = table(...Array(3).fill(row(header, cells)));
      expect(found).toMatchObject({ kind: "events", layout: { source: "ucdp", hasHeader: false } });
      expect(found?.kind === "events" && found.offer).toMatch(/names no columns/);
      const turned = table(...Array(3).fill(row(header, { ...cells, where_prec: "9" })));
      expect(turned?.kind).toBe("table");
    }
    const acled = headers["acled-v5-africa-upper-dmy"];
    const old = row(acled, {
      EVENT_DATE: "24/12/1997",
      YEAR: "1997",
      TIME_PRECISION: "3",
      COUNTRY: "Morocco",
      LATITUDE: "33.69",
      LONGITUDE: "-7.39",
      FATALITIES: "0",
    });
    expect(table(old, old)).toMatchObject({ layout: { source: "acled", hasHeader: false } });
  });

  it("tells the encoding by the mark, then by the bytes", () => {
    const header = headers["gtd-subset38cols-usa-2013-2016"];
    const encoding = (head: Uint8Array) => {
      const found = of(head);
      return found?.kind === "events" && found.layout.encoding;
    };
    expect(encoding(bytes(`${header}\nCafé\n`))).toBe("utf-8");
    expect(encoding(Uint8Array.from([...bytes(`${header}\nCaf`), 0xe9, 0x0a]))).toBe(
      "windows-1252",
    );
    const wide = new Uint8Array(
      Uint16Array.from([...`\ufeff${header}\n`].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(encoding(wide)).toBe("utf-16le");
    const cut = bytes(`${header}\né`);
    expect(detected(cut.subarray(0, cut.length - 1), "a.csv", 999)).toMatchObject({
      layout: { encoding: "utf-8" },
    });
  });

  it("takes a comma before the fraction where separators are semicolons", () => {
    const header = headers["acled-2022-ukraine-exporttool"];
    const cells = { latitude: "48,5", longitude: "37,9", fatalities: "3" };
    const found = table(header.replaceAll(",", ";"), row(header, cells, ";"));
    expect(found).toMatchObject({ layout: { decimal: ",", delimiter: 59 } });
  });

  it("leaves articles and stories to others", () => {
    const prose = `${"A strike hit the town on Monday, killing at least 14 people, residents said.\n\n".repeat(9)}`;
    expect(of(bytes(prose), "article.txt")).toBeNull();
    expect(of(bytes(prose), "article.html")).toBeNull();
    expect(of(bytes('{"version": 3, "title": "A story"}'), "story.json")).toBeNull();
    expect(of(bytes("a,b,c\n1,2,3\n4,5,6\n"), "article.html")).toBeNull();
    expect(of(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1), "paper.pdf")).toBeNull();
    expect(of(bytes("PK\u0003\u0004 word/document.xml"), "report.docx")).toBeNull();
  });

  it.each([
    [
      "spreadsheet",
      bytes("PK\u0003\u0004"),
      "Africa_aggregated_data.xlsx",
      /save the sheet as CSV/,
    ],
    [
      "spreadsheet by another name",
      bytes("PK\u0003\u0004 xl/workbook.xml"),
      "a.csv",
      /save the sheet/,
    ],
    ["packed file", bytes("PK\u0003\u0004"), "ged251-csv.zip", /unpack it/],
    ["page of UCDP", bytes('{"TotalCount":9,"Result":[{"id":1}]}'), "ged.json", /download the CSV/],
    ["answer of ACLED", bytes('{"data":[{"event_id_cnty":"SYR1"}]}'), "read.json", /as CSV/],
    ["empty table", bytes(""), "empty.csv", /holds no rows/],
    ["table of zeros", new Uint8Array(99), "zeros.csv", /holds no rows/],
  ])("refuses a %s with the way out", (_, head, name, sentence) => {
    const found = of(head, name);
    expect(found?.kind).toBe("refused");
    expect(found?.kind === "refused" && found.sentence).toMatch(sentence);
  });

  it("knows GeoJSON by its name or its type", () => {
    expect(of(bytes('{ "type": "FeatureCollection", "features": [] }'), "a.json")?.kind).toBe(
      "geojson",
    );
    expect(of(bytes('{"name": "x"'), "a.geojson")?.kind).toBe("geojson");
  });
});
