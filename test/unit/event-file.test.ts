import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detected } from "../../src/importers/detected.ts";
import { eventFile } from "../../src/importers/eventFile.ts";
import type { ImportLayout } from "../../src/importers/layout.ts";
import { readEvents } from "../../src/importers/readEvents.ts";
import { type EventRow, FLAGS } from "../../src/model/eventData.ts";
import headers from "../fixtures/events/headers.json";

type Cells = Readonly<Record<string, string>>;

const encoder = new TextEncoder();

/** The bytes of a file opened as the page opens it. */
async function opened(bytes: Uint8Array<ArrayBuffer>, change: Partial<ImportLayout> = {}) {
  const found = detected(bytes.subarray(0, 65_536), "rows.csv", bytes.length);
  if (found?.kind !== "events") throw new Error(`not events: ${found?.kind}`);
  const layout = { ...found.layout, ...change };
  const blob = new Blob([bytes]);
  const table = await readEvents(blob.stream(), layout);
  return { table, file: eventFile(blob, layout, table) };
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A file with every field in quotes. */
function csv(header: string, rows: readonly Cells[]): string {
  const names = header.split(",");
  const lines = rows.map((row) => names.map((name) => quoted(row[name] ?? "")).join(","));
  return `${[header, ...lines].join("\r\n")}\r\n`;
}

async function rowsOf(header: string, rows: readonly Cells[]): Promise<readonly EventRow[]> {
  const { table, file } = await opened(encoder.encode(csv(header, rows)));
  return file.decoded(Array.from({ length: table.columns.length }, (_, row) => row));
}

describe("eventFile.decoded", () => {
  const ACLED = headers["acled-2023-format-acledR-dummy"];
  const acled = {
    event_id_cnty: "SYR1",
    event_date: "24 October 2017",
    time_precision: "2",
    event_type: "battles",
    actor1: "Army",
    assoc_actor_1: "Militia",
    actor2: "Fighters",
    country: "Syria",
    admin1: "Deir ez Zor",
    location: "Mayadin",
    latitude: "35.02",
    longitude: "40.45",
    geo_precision: "3",
    source: "SOHR; Airwars",
    notes: 'Fighting.\nA witness said "nobody" left.',
    fatalities: "10",
  };

  it("gives ACLED's rows with their notes, actors and precisions", async () => {
    const [row] = await rowsOf(ACLED, [acled]);
    expect(row).toMatchObject({
      id: "SYR1",
      datePrecision: "week",
      type: "Battles",
      actors: ["Army", "Militia", "Fighters"],
      place: "Mayadin",
      placePrecision: "province",
      source: "SOHR; Airwars",
      note: 'Fighting.\nA witness said "nobody" left.',
      best: 10,
      line: 2,
    });
    expect(row?.fields).toContainEqual(["fatalities", "10"]);
    expect(row?.fields.some(([name]) => name === "tags")).toBe(false);
  });

  it.each([
    ["10", "Fatalities unknown, coded as 10.", true],
    ["10", "At least 10 fighters were killed.", false],
    ["3", "Fatalities unknown.", false],
  ])("flags %s deaths with the note %j as a stand-in: %s", async (fatalities, notes, isFlagged) => {
    const [row] = await rowsOf(ACLED, [{ ...acled, fatalities, notes }]);
    expect(((row?.flags ?? 0) & FLAGS.conventional) !== 0).toBe(isFlagged);
  });

  it("takes UCDP's articles out of their quotes, and leaves other notes as they stand", async () => {
    const base = {
      type_of_violence: "1",
      date_start: "2017-10-23",
      date_end: "2017-10-24",
      date_prec: "2",
    };
    const notes = [
      ['"SOHR,2017-10-23,Strike on ""Al Qusour"""', "SOHR, 2017-10-23", 'Strike on ""Al Qusour""'],
      [
        '"SOHR,2017-10-23,First, with a comma";"Airwars,2017-10-24,Second"',
        "SOHR; Airwars",
        "First, with a comma (SOHR, 2017-10-23)\nSecond (Airwars, 2017-10-24)",
      ],
      ['Reuters 1989-05-17 "REBELS ATTACK"', "SOHR; Airwars", 'Reuters 1989-05-17 "REBELS ATTACK"'],
    ] as const;
    const rows = await rowsOf(
      headers["ucdp-ged-231"],
      notes.map(([source_article], at) => ({
        ...base,
        id: String(at),
        source_article,
        source_office: "SOHR;Airwars;SOHR",
        best: "3",
        low: "5",
        high: "4",
        geom_wkt: "POINT (40.45 35.02)",
        where_prec: "6",
      })),
    );
    expect(rows.map(({ source, note }) => [source, note])).toEqual(
      notes.map(([, ...told]) => told),
    );
    expect(rows[0]).toMatchObject({
      type: "State-based conflict",
      datePrecision: "days",
      placePrecision: "country",
      low: 5,
      best: 3,
      flags: FLAGS.disordered,
    });
    expect(rows[0]?.longitude).toBeCloseTo(40.45, 4);
  });

  it("gives GTD's rows: unknown months, codes for unknown, citations, countries that are no more", async () => {
    const rows = await rowsOf(headers["gtd-0718-raw-1970"], [
      {
        eventid: "197000000001",
        iyear: "1970",
        imonth: "0",
        iday: "0",
        country: "362",
        country_txt: "West Germany (FRG)",
        attacktype1: "3",
        attacktype1_txt: "Bombing/Explosion",
        gname: "Unknown",
        target1: "Post office",
        nkill: "-99",
        specificity: "5",
        summary: "A bomb went off.",
        scite1: '"Bomb Rips Café," a paper, 1970.',
        scite2: "Another paper, 1970.",
        dbsource: "Collection",
      },
    ]);
    expect(rows[0]).toMatchObject({
      id: "197000000001",
      datePrecision: "year",
      country: "West Germany (FRG)",
      type: "Bombing/Explosion",
      best: Number.NaN,
      longitude: Number.NaN,
      source: '"Bomb Rips Café," a paper, 1970.\nAnother paper, 1970.',
      note: "A bomb went off.",
      actors: ["Unknown"],
    });
    expect((rows[0]?.end ?? 0) - (rows[0]?.start ?? 0)).toBe(365);
  });

  it("reads windows-1252 where a cell is not UTF-8, also after a first part of plain ASCII", async () => {
    const head = csv(ACLED, Array(400).fill(acled));
    const last = csv(ACLED, [
      { ...acled, event_date: "25 October 2017", notes: "@", country: "@" },
    ]);
    const bytes = encoder.encode(head + last.slice(last.indexOf("\n") + 1));
    expect(bytes.length).toBeGreaterThan(65_536);
    const { table, file } = await opened(bytes.map((byte) => (byte === 0x40 ? 0xe9 : byte)));
    const [row] = await file.decoded([table.columns.length - 1]);
    expect(row).toMatchObject({ note: "é", country: "é" });
    expect((await file.holding("É")).reduce((sum, held) => sum + held, 0)).toBe(1);
  });

  it("reads UTF-16 with its records where the columns say", async () => {
    const text = `\ufeff${csv(ACLED, [acled, { ...acled, notes: "Ένα δύο 😀" }])}`;
    const units = Uint8Array.from(
      [...Array(text.length).keys()].flatMap((at) => {
        const unit = text.charCodeAt(at);
        return [unit & 0xff, unit >> 8];
      }),
    );
    const { file } = await opened(units);
    expect((await file.decoded([1]))[0]?.note).toBe("Ένα δύο 😀");
    expect([...(await file.holding("ΔΎΟ"))]).toEqual([0, 1]);
  });

  it("rejects with a sentence where the file has gone", async () => {
    const { table } = await opened(encoder.encode(csv(ACLED, [acled])));
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error("NotReadable")) }) };
    const layout = (detected(encoder.encode(ACLED), "a.csv", 9) as { layout: ImportLayout }).layout;
    const file = eventFile(gone as unknown as Blob, layout, table);
    await expect(file.decoded([0])).rejects.toThrow(/open it again/);
    await expect(file.holding("x")).rejects.toThrow(/open it again/);
  });

  it("decodes any rows in the order asked for, twice the same one too", async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      ...acled,
      event_id_cnty: `E${at}`,
      event_date: `${1 + ((at * 7) % 28)} May 2020`,
      notes: "x".repeat((at * 7919) % 3000),
    }));
    const { table, file } = await opened(encoder.encode(csv(ACLED, rows)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(59), { maxLength: 20 }), async (asked) => {
        const decoded = await file.decoded(asked);
        expect(decoded.map(({ row }) => row)).toEqual(asked);
        for (const [at, row] of decoded.entries()) {
          const line = table.columns.line[asked[at] ?? 0] ?? 0;
          expect([row.line, row.id]).toEqual([line, `E${line - 2}`]);
          expect(row.note).toBe(rows[line - 2]?.notes);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("eventFile.named", () => {
  const HEADER = "event_date,event_type,interaction,event_id_cnty,notes";
  const ids = fc.constantFrom("SYR1", "SYR11", "syr1", ' SYR1 "a"', "Ñ1", "", "1,SYR1");

  it("finds the rows with this very id, and takes no longer one, note or capital for it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(ids, ids, fc.integer({ min: 10, max: 28 })), { maxLength: 20 }),
        ids,
        async (rows, sought) => {
          const cells = rows.map(([event_id_cnty, notes, day]) => ({
            event_date: `2020-01-${day}`,
            event_type: "Riots",
            event_id_cnty,
            notes,
          }));
          const { table, file } = await opened(encoder.encode(csv(HEADER, cells)));
          const decoded = await file.decoded(Array.from(table.columns.line.keys()));
          const id = sought.trim();
          const naive = decoded.flatMap((row) => (id !== "" && row.id === id ? [row.row] : []));
          expect(await file.named(id)).toEqual(naive);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("finds nothing where the file names no rows", async () => {
    const row = { event_date: "2020-01-01", event_type: "Riots", notes: "SYR1" };
    const header = "event_date,event_type,interaction,notes,source,fatalities";
    const { file } = await opened(encoder.encode(csv(header, [row])));
    expect(await file.named("SYR1")).toEqual([]);
  });

  it("knows GTD's rows by the id that is a date too", async () => {
    const cells = { eventid: "197000000001", iyear: "1970", imonth: "0", iday: "0" };
    const { file } = await opened(encoder.encode(csv(headers["gtd-0718-raw-1970"], [cells])));
    expect(await file.named("197000000001")).toEqual([0]);
  });
});

describe("eventFile.holding", () => {
  const letters = fc.constantFrom(
    ...'abAB é É ß ı σ Σ ς 中 😀 " , ; \n x'.split(""),
    " ",
    '"',
    ",",
    "\n",
  );
  const words = fc.string({ unit: letters, maxLength: 12 });
  const HEADER = "event_date,event_type,interaction,location,notes,source";

  it("finds the rows whose note holds the text, whatever the case, and looks nowhere else", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 30 }),
        fc.oneof(words, fc.nat()),
        async (texts, sought) => {
          const rows = texts.map(([location, notes, source], at) => ({
            event_date: `2020-01-${String(1 + ((at * 11) % 28)).padStart(2, "0")}`,
            event_type: "Riots",
            location,
            notes,
            source,
          }));
          const { table, file } = await opened(encoder.encode(csv(HEADER, rows)));
          const [note = ""] = texts
            .map((text) => text[1])
            .slice(Number(sought) % texts.length || 0);
          const text = typeof sought === "string" ? sought : note.slice(sought % 3, 6);
          const held = await file.holding(text);
          const decoded = await file.decoded(Array.from(table.columns.line.keys()));
          const naive = decoded.map(({ fields }) => {
            const cell = fields.find(([name]) => name === "notes")?.[1] ?? "";
            return cell.toLowerCase().includes(text.trim().toLowerCase()) ? 1 : 0;
          });
          expect([...held]).toEqual(naive);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("stops when it is told to", async () => {
    const { file } = await opened(
      encoder.encode(csv(HEADER, [{ event_date: "2020-01-01", notes: "a" }])),
    );
    await expect(file.holding("a", AbortSignal.abort())).rejects.toThrow();
  });

  it("finds nothing where the file has no notes", async () => {
    const header = headers["acled-2022-burkina-Rsubset"];
    const { file } = await opened(
      encoder.encode(csv(header, [{ event_date: "2020-01-01", location: "Djibo" }])),
    );
    expect([...(await file.holding("Djibo"))]).toEqual([0]);
    expect([...(await file.holding(" "))]).toEqual([1]);
  });
});
