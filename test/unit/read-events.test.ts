import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvents } from "../../src/importers/readEvents.ts";
import { type EventTable, FLAGS, NO_DAY } from "../../src/model/eventData.ts";
import { bytesRead, layoutOf, remarks, tableOf } from "../table-read.ts";

// Older engines cannot give memory back; these tests are to see that nothing of it is used after that.
if (!("transfer" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transfer", {
    value(this: ArrayBuffer) {
      structuredClone(this, { transfer: [this] });
    },
  });
}

const utf8 = new TextEncoder();
const lines = (...all: string[]) => `${all.join("\n")}\n`;

/** Counts in the report that must add up, whatever the file. */
function checkCounts({ report, columns }: EventTable): void {
  const { read, kept, refused, issues, reasons } = report;
  expect(read).toBe(kept + refused);
  expect(kept).toBe(columns.length);
  expect([...issues.reason].filter((reason) => reasons[reason]?.isRefused)).toHaveLength(refused);
  expect(report.withoutDate).toBe(columns.start.filter((day) => day === NO_DAY).length);
  expect(report.withoutPlace).toBe(columns.longitude.filter(Number.isNaN).length);
  expect(report.repaired).toBe(columns.flags.filter((flags) => flags & FLAGS.repaired).length);
  for (const column of Object.values(columns)) {
    if (typeof column !== "number") expect(column).toHaveLength(columns.length);
  }
}

describe("rows", () => {
  it("stand in the order of their days, those without one first, those of one day as in the file", async () => {
    const days = fc.array(fc.constantFrom("", "2020-01-02", "1997-01-01", "2031-12-31", "soon"));
    await fc.assert(
      fc.asyncProperty(days, async (days) => {
        const table = await tableOf(lines("start,other", ...days.map((day) => `${day},x`)));
        const { start, line } = table.columns;
        for (let row = 1; row < start.length; row++) {
          const [before = 0, after = 0] = [start[row - 1], start[row]];
          expect(before).toBeLessThanOrEqual(after);
          if (before === after) expect(line[row - 1]).toBeLessThan(line[row] ?? 0);
        }
        checkCounts(table);
      }),
    );
  });

  it("say where their record lies in the file", async () => {
    const text = '\ufeffid,start,note\r\n1,2021-01-01,"two\r\nlines é"\r\n2,2020-01-01,x\r\n';
    const { columns } = await tableOf(text);
    const records = [0, 1].map((row) => {
      const from = columns.offset[row] ?? 0;
      return new TextDecoder().decode(
        utf8.encode(text).slice(from, from + (columns.bytes[row] ?? 0)),
      );
    });
    expect(records).toEqual(["2,2020-01-01,x", '1,2021-01-01,"two\r\nlines é"']);
    expect([...columns.line]).toEqual([4, 2]);
  });

  it("are the same however the bytes are cut", async () => {
    const text = lines(
      "start,country,latitude,longitude,deaths,note",
      '05/04/2020,Syria,35.5,40.25,12,"two',
      'lines, ""quoted"""',
      "13/04/2020,Syria,35.5,,x,short",
      "14/04/2020,Türkiye",
      '15/04/2020,"Iraq",1,2,3,"open',
      "16/04/2020,Iraq,1,2,3,4",
    );
    const bytes = utf8.encode(text);
    const layout = layoutOf("start,country,latitude,longitude,deaths,note");
    const whole = await bytesRead([bytes], layout);
    expect(remarks(whole)).toEqual([
      "4 The coordinates cannot be read",
      "4 The number of deaths cannot be read",
      "5 The row has fewer fields than the file has columns",
      "6 A quotation mark on this line is never closed",
    ]);
    for (let at = 1; at < bytes.length; at++) {
      const cut = await bytesRead([bytes.slice(0, at), bytes.slice(at)], layout);
      expect(cut).toEqual(whole);
    }
  });
});

describe("rows that are not used", () => {
  it.each([
    [
      "are cut off at the end of the file",
      "1,2020-01-01,x,y\n2,2020-01-",
      "3 The file ends in the middle of this row",
    ],
    [
      "are cut off inside quotes",
      '1,2020-01-01,x,y\n2,2020-01-01,"x',
      "3 The file ends in the middle of this row",
    ],
    [
      "have too few fields",
      "1,2020-01-01\n2,2020-01-01,x,y\n",
      "2 The row has fewer fields than the file has columns",
    ],
    [
      "have too many fields",
      "1,2020-01-01,x,y,z\n2,2020-01-01,x,y\n",
      "2 The row has more fields than the file has columns",
    ],
    ["say nothing", ",,,y\n2,2020-01-01,x,y\n", "2 Every field that is read is blank"],
    [
      "repeat the header",
      "id,start,note,other\n2,2020-01-01,x,y\n",
      "2 The row repeats the names of the columns",
    ],
    [
      "leave a quote open",
      '1,2020-01-01,"x,y\n2,2020-01-01,x,y\n',
      "2 A quotation mark on this line is never closed",
    ],
  ])("%s", async (_, text, remark) => {
    const table = await tableOf(`id,start,note,other\n${text}`);
    expect(remarks(table)).toEqual([remark]);
    expect(table.report).toMatchObject({ read: 2, kept: 1, refused: 1, repaired: 0 });
    checkCounts(table);
  });

  it.each([
    [
      "lack fields that are not read",
      "1,2020-01-01,x\n",
      "2 Fields at the end of the row are missing",
    ],
    ["have blank fields too many", "1,2020-01-01,x,y,,\n", "2 Blank fields follow the last column"],
    [
      "have text after a closing quote",
      '1,2020-01-01,"x" z,y\n',
      "2 Text follows a closing quotation mark",
    ],
  ])("are not those that %s: they are repaired", async (_, text, remark) => {
    const table = await tableOf(`id,start,note,other\n${text}`);
    expect(remarks(table)).toEqual([remark]);
    expect(table.report).toMatchObject({ read: 1, kept: 1, refused: 0, repaired: 1 });
  });

  it("are none in an empty file, a file of a header, or one of empty lines", async () => {
    for (const text of ["", "id,start\n", "id,start", "\ufeff", "\n\n\r\n"]) {
      const table = await bytesRead([utf8.encode(text)], layoutOf("id,start"));
      expect(table.report).toMatchObject({ read: 0, kept: 0, refused: 0 });
    }
  });
});

describe("deaths", () => {
  const best = async (...cells: string[]) => {
    const table = await tableOf(lines("deaths,other", ...cells.map((cell) => `"${cell}",x`)));
    return [
      [...table.columns.best],
      remarks(table).map((remark) => remark.slice(remark.indexOf(" ") + 1)),
    ];
  };

  it.each([
    ["0", 0],
    [" 12 ", 12],
    ["12.0", 12],
    ["1.5", 1.5],
    ["+3", 3],
    ["1e3", 1000],
    ["007", 7],
  ])("%j are %d", async (cell, number) => {
    expect(await best(cell)).toEqual([[number], []]);
  });

  it.each([["-9"], ["-99"], ["Unknown"], ["NA"]])("%s are unknown, not zero", async (cell) => {
    expect(await best(cell)).toEqual([[Number.NaN], []]);
  });

  it.each([
    ["1,200"],
    ["many"],
    ["3-5"],
    ["1.2.3"],
    ["0x10"],
    ["."],
    ["-"],
    ["12 dead"],
    ["Infinity"],
  ])("%s are unknown and listed", async (cell) => {
    expect(await best(cell)).toEqual([[Number.NaN], ["The number of deaths cannot be read"]]);
  });

  it("less than zero are unknown and listed", async () => {
    expect(await best("-3")).toEqual([[Number.NaN], ["The number of deaths is less than zero"]]);
  });

  it("stand as they are where low, best and high are out of order", async () => {
    const { columns, report } = await tableOf(
      lines("start,low,best,high", "2020-01-01,177,142,177", "2020-01-02,1,2,3", "2020-01-03,1,,0"),
    );
    expect([...columns.low]).toEqual([177, 1, 1]);
    expect([...columns.best]).toEqual([142, 2, Number.NaN]);
    expect([...columns.flags]).toEqual([FLAGS.disordered, 0, FLAGS.disordered]);
    expect(report.issues.line).toEqual(Uint32Array.of(2, 4));
  });

  it("of one column are low, best and high", async () => {
    const { low, best, high } = (await tableOf("deaths,other\n5,x\n")).columns;
    expect([low[0], best[0], high[0]]).toEqual([5, 5, 5]);
  });

  it("are unknown where no column counts them", async () => {
    const { low, best, high } = (await tableOf("start,other\n2020-01-01,x\n")).columns;
    expect([low[0], best[0], high[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("are flagged where the source's rules use the number for unknown", async () => {
    const { columns } = await tableOf("deaths,other\n10,x\n11,x\n", { conventional: [10] });
    expect([...columns.flags]).toEqual([FLAGS.conventional, 0]);
  });
});

describe("places", () => {
  const placed = async (row: string, changed = {}) => {
    const table = await tableOf(`start,latitude,longitude,point\n2020-01-01,${row}\n`, changed);
    const { longitude, latitude, placePrecision } = table.columns;
    checkCounts(table);
    return [longitude[0], latitude[0], placePrecision[0], ...remarks(table)];
  };

  it.each([
    ["35.5,40.25,", 40.25, 35.5],
    ["-35.5,-99,", -99, -35.5],
    [",,POINT (40.25 35.5)", 40.25, 35.5],
    [",,point(-40.25 -35.5)", -40.25, -35.5],
    ["1.5E-05,0.5,", 0.5, Math.fround(1.5e-5)],
  ])("%s", async (row, longitude, latitude) => {
    expect(await placed(row)).toEqual([longitude, latitude, 0]);
  });

  it.each([
    [",,", "2 The row has no coordinates"],
    ["35.5,,", "2 The coordinates cannot be read"],
    ["35.5,east,", "2 The coordinates cannot be read"],
    [",,POLYGON ((1 2))", "2 The coordinates cannot be read"],
    ["95.5,40,", "2 The coordinates are not on Earth"],
    ["40,181,", "2 The coordinates are not on Earth"],
    ["-999,-999,", "2 The coordinates are not on Earth"],
  ])("%s: none, and it is said", async (row, remark) => {
    expect(await placed(row)).toEqual([Number.NaN, Number.NaN, 0, remark]);
  });

  it("at 0, 0 stand, with a remark", async () => {
    expect(await placed("0,0,")).toEqual([
      0,
      0,
      0,
      "2 The coordinates are 0, 0, which often means unknown",
    ]);
  });

  it("may have a decimal comma", async () => {
    const text = "start;latitude;longitude\n2020-01-01;35,5;40,25\n2020-01-02;35.5;40.25\n";
    const layout = layoutOf("start,latitude,longitude", { delimiter: 59, decimal: "," });
    const table = await bytesRead([utf8.encode(text)], layout);
    expect([...table.columns.longitude]).toEqual([40.25, Number.NaN]);
    expect(remarks(table)).toEqual(["3 The coordinates cannot be read"]);
  });

  it("are as precise as the source's code says", async () => {
    const codes = ["1", "3", "", "8"].map((code) => `35,40,${code}`);
    const table = await tableOf(lines("latitude,longitude,placePrecision", ...codes, ",,1"), {
      placePrecisions: new Map([
        ["1", 1],
        ["3", 4],
      ]),
    });
    expect([...table.columns.placePrecision]).toEqual([1, 4, 0, 0, 0]);
    expect(remarks(table)).toEqual([
      "5 The precision of the place is none of the source's codes",
      "6 The row has no coordinates",
    ]);
  });
});

describe("dictionaries", () => {
  it("hold each value once, blank first, whatever its case and the blanks around it", async () => {
    const { columns, dictionaries } = await tableOf(
      lines(
        "start,country,admin,type,source",
        '2020-01-01,syria,Homs,Violence Against Civilians,"SOHR; VDC"',
        '2020-01-02, Syrian Arab Republic ,"Homs",Violence against civilians,SOHR;SOHR',
        '2020-01-03,"Say ""Land""",,Riots,',
      ),
      {
        countries: new Map([
          ["syria", SYRIA],
          ["syrian arab republic", SYRIA],
        ]),
      },
    );
    expect(dictionaries.countries).toEqual([
      { name: "", iso: null },
      SYRIA,
      { name: 'Say "Land"', iso: null },
    ]);
    expect([...columns.country]).toEqual([1, 1, 2]);
    expect(dictionaries.admins).toEqual(["", "Homs"]);
    expect([...columns.admin]).toEqual([1, 1, 0]);
    expect(dictionaries.types).toEqual(["", "Violence Against Civilians", "Riots"]);
    expect(dictionaries.sources.map(({ outlets }) => outlets)).toEqual([
      [],
      ["SOHR", "VDC"],
      ["SOHR"],
    ]);
  });

  it("find thousands of different cells again", async () => {
    const cells = Array.from({ length: 30_000 }, (_, index) => `place ${index * 7919}`);
    const { columns, dictionaries } = await tableOf(
      lines("start,admin", ...[...cells, ...cells].map((cell) => `2020-01-01,${cell}`)),
    );
    expect(dictionaries.admins).toEqual(["", ...cells]);
    expect([...columns.admin].map((code) => dictionaries.admins[code])).toEqual([
      ...cells,
      ...cells,
    ]);
  });

  it("of types end at 65,535; what does not fit is listed", async () => {
    const types = Array.from({ length: 65_537 }, (_, index) => `2020-01-01,t${index}`);
    const table = await tableOf(lines("start,type", ...types));
    expect(table.dictionaries.types).toHaveLength(65_536);
    expect(table.columns.type.at(-1)).toBe(0);
    expect(remarks(table)).toHaveLength(2);
  });
});

const SYRIA = { name: "Syria", iso: "SY" };

describe("encodings", () => {
  const text = "start,country,admin\n2020-01-01,Türkiye,Şırnak’s\n2020-01-02,Côte d’Ivoire,é\n";

  it.each(["utf-16le", "utf-16be"] as const)("%s is re-coded, over every cut", async (encoding) => {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    [...text].forEach((letter, index) => {
      view.setUint16(2 * index, letter.charCodeAt(0), encoding === "utf-16le");
    });
    const table = await bytesRead(
      [...bytes].map((byte) => Uint8Array.of(byte)),
      layoutOf("start,country,admin", { encoding }),
    );
    expect(table.dictionaries.admins).toEqual(["", "Şırnak’s", "é"]);
    expect(table.dictionaries.countries.map(({ name }) => name)).toEqual([
      "",
      "Türkiye",
      "Côte d’Ivoire",
    ]);
  });

  it("windows-1252 is read as it is", async () => {
    const bytes = Uint8Array.from(
      "start,country,admin\n2020-01-01,C\xf4te d'Ivoire,x\n",
      (letter) => letter.charCodeAt(0),
    );
    const table = await bytesRead(
      [bytes],
      layoutOf("start,country,admin", { encoding: "windows-1252" }),
    );
    expect(table.dictionaries.countries[1]?.name).toBe("Côte d'Ivoire");
  });
});

describe("reading", () => {
  const endless = () => {
    let cancelled: unknown;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(utf8.encode("id,start\n")),
      pull: (controller) => controller.enqueue(utf8.encode("1,2020-01-01\n".repeat(100_000))),
      cancel: (reason) => {
        cancelled = reason;
      },
    });
    return { stream, cancelled: () => cancelled };
  };

  it("tells how far it is, and ends when it is to", async () => {
    const { stream, cancelled } = endless();
    const stop = new AbortController();
    const told: number[] = [];
    const reading = readEvents(stream, layoutOf("id,start"), {
      signal: stop.signal,
      progress: ({ rows, bytes }) => {
        told.push(rows);
        expect(bytes).toBeGreaterThan(12 * rows);
        if (told.length === 2) stop.abort(new Error("enough"));
      },
    });
    await expect(reading).rejects.toThrow("enough");
    expect(told[1]).toBeGreaterThan(told[0] ?? 0);
    expect(cancelled()).toEqual(new Error("enough"));
  });
});
