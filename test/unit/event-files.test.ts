import { csvParse, tsvParse } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credit } from "../../src/importers/credit.ts";
import { detected } from "../../src/importers/detected.ts";
import { geojsonTable } from "../../src/importers/geojsonTable.ts";
import { guardedCell } from "../../src/importers/guardedCell.ts";
import { keptBack } from "../../src/importers/keptBack.ts";
import { lossesCsv } from "../../src/importers/lossesCsv.ts";
import { memoryNeed } from "../../src/importers/memoryNeed.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import { sampled } from "../../src/importers/sampled.ts";
import { parsePeriod } from "../../src/model/period.ts";
import headers from "../fixtures/events/headers.json";

const encoder = new TextEncoder();

function layoutOf(text: string) {
  const found = detected(encoder.encode(text), "rows.csv", text.length);
  if (found?.kind !== "events") throw new Error(`not events: ${found?.kind}`);
  return found.layout;
}

const HEADER = "event_date,event_type,interaction,location,notes,fatalities";
const row = (at: number, note = "a note"): string =>
  `2020-01-${10 + (at % 20)},Riots,11,Town ${at},"${note}",${at}`;

describe("lossesCsv", () => {
  it("lists each row not used and each remark with its line and reason", async () => {
    const text = `${HEADER}\n${row(1)}\n30-02-2020,Riots,11,Town,b,2\nbroken\n`;
    const { report } = await readEvents(new Blob([text]).stream(), layoutOf(text));
    const listed = csvParse(lossesCsv(report));
    expect(listed).toHaveLength(report.issues.line.length);
    expect(listed.filter(({ row: what }) => what === "not used")).toHaveLength(report.refused);
    expect(listed.map(({ line }) => line)).toContain("4");
    for (const { reason } of listed) expect(reason).toMatch(/\.$/);
  });
});

describe("guardedCell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["@cmd", "'@cmd"],
    ["+49", "'+49"],
    ["-12.5", "-12.5"],
    ["\tx", '"\'\tx"'],
    ['say "no", he', '"say ""no"", he"'],
    ["plain", "plain"],
  ])("writes %j as %j", (text, cell) => {
    expect(guardedCell(text)).toBe(cell);
  });

  it("gives back any text that is no formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (text) => {
        fc.pre(!/^[=+\-@\t\r]/.test(text));
        expect(csvParse(`a,b\n${guardedCell(text)},1\n`)[0]?.a).toBe(text);
        expect(tsvParse(`a\tb\n${guardedCell(text)}\t1\n`)[0]?.a).toBe(text);
      }),
    );
  });
});

describe("sampled", () => {
  const text = `${HEADER}\r\n${Array.from({ length: 50 }, (_, at) => row(at, at % 7 ? "x" : 'two\nlines "" here')).join("\r\n")}`;

  it.each([1, 2, 7, 49, 60])(
    "keeps one row in %i, the same ones for the same seed",
    async (every) => {
      const layout = layoutOf(text);
      for (const seed of [0, 3, 11]) {
        const sample = await sampled(new Blob([text]), layout, { every, seed });
        const again = await sampled(new Blob([text]), layout, { every, seed });
        expect(await again.blob.text()).toBe(await sample.blob.text());
        const kept = csvParse((await sample.blob.text()).replace(/\n+/g, "\n"));
        const all = csvParse(text);
        expect([...kept]).toEqual([...all].filter((_, at) => at % every === seed % every));
        const { report } = await readEvents(sample.blob.stream(), sample.layout);
        expect(report.decisions[0]).toContain("of 50 rows");
        expect(report.kept).toBe(kept.length);
      }
    },
  );

  it("leaves each row on its line of the whole file", async () => {
    const layout = layoutOf(text);
    const lines = async (blob: Blob) => {
      const { columns } = await readEvents(blob.stream(), layout);
      return [...columns.line].sort((a, b) => a - b);
    };
    const all = await lines(new Blob([text]));
    const sample = await sampled(new Blob([text]), layout, { every: 7, seed: 3 });
    expect(await lines(sample.blob)).toEqual(all.filter((_, at) => at % 7 === 3));
  });
});

describe("memoryNeed", () => {
  it("tells rows by the length of the first records, and bytes that grow with them", () => {
    const text = `${HEADER}\n${Array.from({ length: 400 }, (_, at) => row(at % 10)).join("\n")}\n`;
    const bytes = encoder.encode(text);
    const whole = memoryNeed(bytes, ",", bytes.length);
    expect(whole.rows).toBe(400);
    const large = memoryNeed(bytes.subarray(0, 9_000), ",", bytes.length * 1000);
    expect(large.rows / 400_000).toBeCloseTo(1, 1);
    expect(large.bytes).toBeGreaterThan(whole.bytes);
  });
});

describe("credit", () => {
  const day = parsePeriod("2026-11-25")?.start ?? 0;

  it("names the source and the day on which the file was opened", () => {
    expect(credit("acled", "rows.csv", day)).toMatch(
      /^ACLED .*acleddata\.com, accessed 25 Nov 2026$/,
    );
    expect(credit("ucdp", "rows.csv", day)).toContain("CC BY 4.0");
    expect(credit("gtd", "rows.csv", day)).toMatch(/^START .*start\.umd\.edu\/gtd/);
    expect(credit("plain", "my rows.csv", day)).toBe("my rows.csv, accessed 25 Nov 2026");
  });

  it("says of a sample that it is one", () => {
    expect(credit("plain", "my rows.csv", day, 10)).toBe(
      "my rows.csv, accessed 25 Nov 2026; a sample of one row in 10",
    );
  });

  it("keeps back the rows whose terms forbid copies, and says why", () => {
    expect([keptBack("ucdp"), keptBack("plain")]).toEqual([null, null]);
    expect(keptBack("acled")).toMatch(/^ACLED.*only counts/);
    expect(keptBack("gtd")).toMatch(/^GTD.*only counts/);
  });
});

describe("geojsonTable", () => {
  const point = (coordinates: unknown, properties: unknown, id?: unknown) => ({
    type: "Feature",
    ...(id === undefined ? {} : { id }),
    geometry: { type: "Point", coordinates },
    properties,
  });
  const rewritten = async (json: string) => {
    const blob = await geojsonTable(new Blob([json]));
    return csvParse(await blob.text());
  };

  it("gives a row for each feature, with its id, its properties and its point", async () => {
    const collection = {
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "CRS84" } },
      features: [
        point([40.1, 35.3], { when: "2017-10-23", note: 'He said "no, {never}"\n[twice]' }, 7),
        point([1, 2, 99], { late: true, tags: ["a"] }, "x"),
        {
          type: "Feature",
          geometry: { type: "Polygon", coordinates: [[[0, 0]]] },
          properties: null,
        },
        { type: "Feature", geometry: null, properties: { when: null } },
      ],
    };
    const rows = await rewritten(JSON.stringify(collection, null, 1));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      id: "7",
      when: "2017-10-23",
      note: 'He said "no, {never}"\n[twice]',
      longitude: "40.1",
      latitude: "35.3",
    });
    expect(rows[1]).toMatchObject({ id: "x", late: "true", tags: '["a"]', longitude: "1" });
    expect(rows[2]).toMatchObject({ longitude: "", latitude: "", geometry: "Polygon" });
    expect(rows[3]).toMatchObject({ when: "", longitude: "" });
  });

  it("leaves columns that the features have already to them", async () => {
    const rows = await rewritten(
      JSON.stringify({
        type: "FeatureCollection",
        features: [point([1, 2], { latitude: 2.5, longitude: 1.5, id: "own" }, 9)],
      }),
    );
    expect(rows[0]).toMatchObject({
      id: "own",
      latitude: "2.5",
      "geometry id": "9",
      "geometry latitude": "2",
    });
  });

  it("reads any features from any split of the bytes as JSON.parse does", async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"\\{}[],:\n é😀'), maxLength: 8 });
    const feature = fc
      .record({ a: text, b: fc.option(text), __proto__x: fc.double({ noNaN: true }) })
      .map((properties) => point([1, 2], properties));
    await fc.assert(
      fc.asyncProperty(
        fc.array(feature, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(400), { maxLength: 8 }),
        fc.nat(2),
        async (features, cuts, indent) => {
          const json = JSON.stringify({ type: "FeatureCollection", features }, null, indent);
          const bytes = encoder.encode(json);
          const bounds = [0, ...cuts, bytes.length].sort((a, b) => a - b);
          const parts = bounds.map((from, at) => bytes.slice(from, bounds[at + 1]));
          const stream = new ReadableStream({
            start: (to) => {
              for (const part of parts) to.enqueue(part);
              to.close();
            },
          });
          const blob = { size: bytes.length, stream: () => stream } as unknown as Blob;
          const rows = csvParse(await (await geojsonTable(blob)).text());
          const expected = features.map(({ properties }) => {
            const { a, b } = properties as { a: string; b: string | null };
            return { a, b: b ?? "" };
          });
          expect(rows.map(({ a, b }) => ({ a, b }))).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['{"type":"FeatureCollection","features":[]}', /no features/],
    ['{"type":"FeatureCollection","features":[{"type":"Feature",', /breaks off/],
    ['{"type":"FeatureCollection","features":[{"type":nonsense}]}', /cannot be read/],
  ])("rejects %s with a sentence", async (json, sentence) => {
    await expect(geojsonTable(new Blob([json]))).rejects.toThrow(sentence);
  });

  it("rewrites UCDP's GeoJSON into columns that are known again", async () => {
    const properties = Object.fromEntries(
      headers["ucdp-ged-231"].split(",").map((name) => [name, ""]),
    );
    const collection = { type: "FeatureCollection", features: [point([1, 2], properties)] };
    const blob = await geojsonTable(new Blob([JSON.stringify(collection)]));
    const head = new Uint8Array(await blob.arrayBuffer());
    expect(detected(head, "ged.geojson.csv", head.length)).toMatchObject({ name: "UCDP GED" });
  });
});
