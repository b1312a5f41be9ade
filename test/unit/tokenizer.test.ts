import { dsvFormat } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolvedEnd } from "../../src/importers/resolvedEnd.ts";
import { type RecordLimits, tokenizer } from "../../src/importers/tokenizer.ts";

const utf8 = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const MARK = "\ufeff";

const field = fc.string({
  unit: fc.constantFrom(
    "a",
    "7",
    " ",
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "é",
    "دير",
    "’",
    "𝄞",
  ),
  maxLength: 9,
});
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
  );
const separator = fc.constantFrom(",", ";", "\t");
const lineBreak = fc.constantFrom("\n", "\r\n", "\r");
const written = fc
  .record({ table, separator, lineBreak, isMarked: fc.boolean(), isEnded: fc.boolean() })
  .map((file) => {
    const { separator, lineBreak } = file;
    const cell = (text: string, index: number) =>
      index % 3 === 1 || /["\r\n]/.test(text) || text.includes(separator)
        ? `"${text.replaceAll('"', '""')}"`
        : text;
    const lines = file.table.map((row) => row.map(cell).join(separator));
    const text = lines.join(lineBreak) + (file.isEnded && lines.length ? lineBreak : "");
    return { ...file, text: (file.isMarked ? MARK : "") + text };
  });

const mess = fc.string({
  unit: fc.constantFrom("a", '"', '"', ",", "\n", "\r", "\0", "é", "\ufeff"),
  maxLength: 60,
});

type Found = {
  fields: string[];
  offset: number;
  bytes: number;
  line: number;
  fault: string | null;
};

function found(chunks: readonly Uint8Array[], separator = ",", limits?: RecordLimits): Found[] {
  const all: Found[] = [];
  const { push, end } = tokenizer(
    separator.charCodeAt(0),
    5,
    (scan, place, fault) => {
      const held = fault ? 0 : Math.min(scan.fields, 5);
      const text = (field: number) =>
        decoder.decode(scan.bytes.subarray(scan.starts[field], resolvedEnd(scan, field)));
      const fields = Array.from({ length: held }, (_, field) => text(field));
      all.push({ ...place, fields, fault });
    },
    limits ? { limits } : {},
  );
  for (const chunk of chunks) push(chunk);
  end();
  return all;
}

const cut = (bytes: Uint8Array, places: readonly number[]): Uint8Array[] => {
  const at = [
    0,
    ...[...places]
      .sort((a, b) => a - b)
      .map((place) => place % (bytes.length + 1))
      .sort((a, b) => a - b),
    bytes.length,
  ];
  return at.slice(1).map((end, index) => bytes.slice(at[index], end));
};

describe("tokenizer", () => {
  it("finds the fields that d3-dsv finds", () => {
    fc.assert(
      fc.property(written, ({ text, separator }) => {
        const oracle = dsvFormat(separator).parseRows(text.replace(MARK, ""));
        const records = found([utf8.encode(text)], separator).map(({ fields }) => fields);
        expect(records).toEqual(oracle);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same however the bytes are cut", () => {
    fc.assert(
      fc.property(written, ({ text, separator }) => {
        const bytes = utf8.encode(text);
        const whole = found([bytes], separator);
        for (let at = 0; at <= bytes.length; at++) {
          expect(found([bytes.slice(0, at), bytes.slice(at)], separator)).toEqual(whole);
        }
        expect(
          found(
            [...bytes].map((byte) => Uint8Array.of(byte)),
            separator,
          ),
        ).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it("finds the same in a broken text however its bytes are cut, and leaves no byte out", () => {
    const limits = fc.record({
      field: fc.integer({ min: 1, max: 9 }),
      record: fc.integer({ min: 9, max: 30 }),
    });
    fc.assert(
      fc.property(mess, fc.array(fc.nat(), { maxLength: 9 }), limits, (text, places, limits) => {
        const bytes = utf8.encode(text);
        const whole = found([bytes], ",", limits);
        expect(found(cut(bytes, places), ",", limits)).toEqual(whole);
        expect(
          found(
            [...bytes].map((byte) => Uint8Array.of(byte)),
            ",",
            limits,
          ),
        ).toEqual(whole);
        let at = 0;
        for (const { offset, bytes } of whole) {
          expect(offset).toBeGreaterThanOrEqual(at);
          at = offset + bytes;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("says where each record lies", () => {
    const text = `${MARK}id,note\r\n1,"two\r\nlines"\r\n\r\n2,é\r\n3,x`;
    const bytes = utf8.encode(text);
    const places = found([bytes]).map(({ offset, bytes: count, line }) => [
      line,
      decoder.decode(bytes.subarray(offset, offset + count)),
    ]);
    expect(places).toEqual([
      [1, "id,note"],
      [2, '1,"two\r\nlines"'],
      [5, "2,é"],
      [6, "3,x"],
    ]);
  });

  it.each([
    ["a quote inside a field is a letter", '5" gun,b', [['5" gun', "b"]]],
    [
      "a quoted field may begin with a quote",
      '"""SOHR,1"";""Airwars""",b',
      [['"SOHR,1";"Airwars"', "b"]],
    ],
    ["what follows a closing quote stays", '"a"b"c",d', [['ab"c"', "d"]]],
    ["NUL is a letter", "a\0,b", [["a\0", "b"]]],
    ["a separator at the end opens a field", "a,", [["a", ""]]],
  ])("%s", (_, text, fields) => {
    expect(found([utf8.encode(text)]).map((record) => record.fields)).toEqual(fields);
  });

  it.each([
    ["at the end of the file", '1,"open\n2,b\n3,c\n', ["1 openQuote", "2 2,b", "3 3,c"]],
    ["up to the next quote", '1,"open\n2,"b"\n3,c\n', ["1 openQuote", "2 2,b", "3 3,c"]],
    [
      "beyond the limit",
      `1,"${"x".repeat(9)}\n2,${"y".repeat(9)}"\n3,c\n`,
      ["1 openQuote", '2 2,yyyyyyyyy"', "3 3,c"],
    ],
  ])("gives up only the line of a quote that is open %s", (_, text, lines) => {
    const records = found([utf8.encode(text)], ",", { field: 12, record: 100 });
    expect(records.map(({ line, fields, fault }) => `${line} ${fault ?? fields}`)).toEqual(lines);
  });

  it("gives up a record without an end, and counts its lines", () => {
    const text = `a,b\n${"x".repeat(200)}\nc,d\n`;
    const records = found([utf8.encode(text)], ",", { field: 20, record: 50 });
    expect(records.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, "tooLong"],
      [3, null],
    ]);
  });
});
