import { dsvFormat } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detected } from "../../src/importers/detected.ts";
import { firstRecords } from "../../src/importers/recordFields.ts";
import { suggestedMapping } from "../../src/importers/suggestedMapping.ts";
import { ucdpArticles } from "../../src/importers/ucdpArticles.ts";
import headers from "../fixtures/events/headers.json";

const encoder = new TextEncoder();
const letters = fc.constantFrom(...'ab1 .,;\t"\n\ré\ufeff-/');
const cell = fc.string({ unit: letters, maxLength: 10 });

describe("firstRecords", () => {
  it("reads what another parser reads from any table", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(",", ";", "\t"),
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (delimiter, rows) => {
          const text = `x${delimiter}y\n${dsvFormat(delimiter).formatRows(rows)}\n`;
          expect(firstRecords(text, delimiter, true).slice(1)).toEqual(rows);
        },
      ),
    );
  });

  it("leaves out a last record that the text breaks off", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.nat(),
        (rows, cut) => {
          const text = `x,y\n${rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`;
          const some = firstRecords(text.slice(0, cut % (text.length + 1)), ",", false);
          const whole = firstRecords(text, ",", true);
          expect(whole.slice(0, some.length)).toEqual(some);
        },
      ),
    );
  });
});

describe("detected", () => {
  const name = fc.constantFrom("a.csv", "a.txt", "a.json", "a.geojson", "a.tsv", "a");

  it("says something of any bytes and never throws", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: letters, maxLength: 300 }).map((text) => encoder.encode(text)),
      fc.json().map((text) => encoder.encode(text)),
    );
    fc.assert(
      fc.property(bytes, name, fc.nat(1000), (head, file, more) => {
        const found = detected(head, file, head.length + more);
        expect([undefined, "events", "table", "geojson", "refused"]).toContain(found?.kind);
        if (found?.kind === "refused") expect(found.sentence).toMatch(/^a.*: .*\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it("knows a source however its columns are ordered, and with others between", () => {
    const some = fc.constantFrom(...Object.entries(headers));
    fc.assert(
      fc.property(
        some.chain(([file, header]) =>
          fc.tuple(
            fc.constant(file),
            fc.shuffledSubarray(header.split(","), { minLength: header.split(",").length }),
            fc.array(fc.constantFrom("", "index", "my_note", "shape_leng"), { maxLength: 3 }),
          ),
        ),
        ([file, names, others]) => {
          const text = `${[...others, ...names].join(",")}\n`;
          const found = detected(encoder.encode(text), "a.csv", text.length);
          expect(found?.kind).toBe("events");
          if (found?.kind !== "events") return;
          const { roles, header, source } = found.layout;
          expect(source).toBe(file.split("-")[0]);
          expect(roles).toHaveLength(header.length);
          const once = roles.filter((role) => role !== null && role !== "actor");
          expect(new Set(once).size).toBe(once.length);
          const of = (columns: readonly string[], at: (name: string) => unknown) =>
            new Map(
              columns.filter((column) => column !== "").map((column) => [column, at(column)]),
            );
          const plain = detected(encoder.encode(`${names.join(",")}\n`), "a.csv", 9);
          if (plain?.kind !== "events") throw new Error("not events");
          expect(of(names, (column) => roles[header.indexOf(column)])).toEqual(
            of(names, (column) => plain.layout.roles[names.indexOf(column)]),
          );
        },
      ),
    );
  });
});

it("suggests each role and each column once at most", () => {
  const kind = fc.constantFrom(
    "date",
    "number",
    "latitude",
    "longitude",
    "country",
    "category",
    "text",
    "id",
    "blank",
    "point",
  );
  const named = fc.constantFrom(
    "date",
    "end_date",
    "lat",
    "lon",
    "country",
    "deaths",
    "low",
    "note",
    "source",
    "id",
    "town",
    "x",
  );
  const column = fc.record({ name: named, kind }).map((given) => ({
    ...given,
    dates: null,
    blank: 0,
    distinct: 1,
    odd: 0,
    oddExamples: [],
    examples: [],
  }));
  fc.assert(
    fc.property(
      fc.array(column as fc.Arbitrary<Parameters<typeof suggestedMapping>[0][number]>, {
        maxLength: 12,
      }),
      (columns) => {
        const mapping = suggestedMapping(columns);
        const positions = [...mapping.values()];
        expect(new Set(positions).size).toBe(positions.length);
        for (const at of positions) expect(columns[at]).toBeDefined();
      },
    ),
  );
});

it("takes every article out of a cell of them, whatever the headlines hold", () => {
  const headline = fc
    .string({ unit: fc.constantFrom(..."ab, ;-\n’"), minLength: 1, maxLength: 20 })
    .map((text) => `h${text}h`);
  const article = fc.record({
    outlet: fc.constantFrom("SOHR", "Al Jazeera", "BBC, Monitoring"),
    date: fc.constant("2017-10-23"),
    headline,
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 5 }), (articles) => {
      const cell = articles
        .map(({ outlet, date, headline }) => `"${outlet},${date},${headline}"`)
        .join(";");
      expect(ucdpArticles(cell)).toEqual(articles);
      expect(ucdpArticles(cell.slice(1))).toEqual([]);
    }),
  );
});
