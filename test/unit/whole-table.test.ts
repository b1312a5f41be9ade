import fc from "fast-check";
import { expect, test } from "vitest";
import { detected, HEAD_BYTES } from "../../src/importers/detected.ts";
import type { PlainTable } from "../../src/importers/plain.ts";
import { wholeTable } from "../../src/importers/wholeTable.ts";

const encoder = new TextEncoder();

/** The table of a file as the form first has it, and as it is once the whole file was looked through. */
async function looked(bytes: Uint8Array<ArrayBuffer>) {
  const found = detected(bytes.subarray(0, HEAD_BYTES), "rows.csv", bytes.length);
  if (found?.kind !== "table") throw new Error(`not a table: ${found?.kind}`);
  return { first: found.table, whole: await wholeTable(new Blob([bytes]), found.table) };
}

const text = (header: string, rows: readonly string[]) =>
  encoder.encode(`${header}\n${rows.join("\n")}\n`);

const column = ({ columns }: PlainTable, name: string) => columns.find((one) => one.name === name);

test("what only later rows show is seen: order of day and month, blanks, odd values", async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => {
    const isLate = at >= 7000;
    return `${1 + (at % 12)}/${isLate ? 25 : 3}/2020,${isLate ? "" : at % 5},Country ${Math.floor(at / 500)},"A note, with\n""two"" lines"`;
  });
  const { first, whole } = await looked(text("date,dead,country,note", rows));
  expect(first).toMatchObject({ of: null, dayOrder: null });
  expect(column(first, "dead")?.blank).toBe(0);
  expect(whole).toMatchObject({ of: 9000, dayOrder: "month first", rows: 4500 });
  expect(column(whole, "dead")?.blank).toBe(1000);
  expect(column(whole, "country")?.distinct).toBe(18);
  expect(column(whole, "date")).toMatchObject({ kind: "date", odd: 0 });
  expect(column(whole, "note")?.examples).toEqual(['A note, with\n"two" lines']);
  expect(whole.suggested).toEqual(first.suggested);
});

test("a column that begins empty is suggested once its values are seen", async () => {
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `2020-01-01,Homs,${at < 3500 ? "" : at},${"x".repeat(30)}`,
  );
  const { first, whole } = await looked(text("when,town,killed,other", rows));
  expect(column(first, "killed")?.kind).toBe("blank");
  expect(first.suggested.has("deaths")).toBe(false);
  expect(whole.columns[whole.suggested.get("deaths") ?? -1]?.name).toBe("killed");
});

test("rows are counted and profiled as they stand, however many letters and line breaks they hold", async () => {
  const cells = fc.string({
    unit: fc.constantFrom("a", "é", ",", '"', "\n", " ", "中"),
    maxLength: 9,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cells, cells), { minLength: 3, maxLength: 60 }),
      async (all) => {
        const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
        const rows = all.map((row) => row.map(quoted).join(","));
        const { whole } = await looked(text("one,two", rows));
        expect(whole).toMatchObject({ of: all.length, rows: all.length });
        const blanks = all.filter(([, two]) => two.trim() === "").length;
        expect(whole.columns[1]?.blank).toBe(blanks);
      },
    ),
    { numRuns: 60 },
  );
});

test("UTF-16 is read, and a table without a header keeps its first row", async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `2020-03-${10 + (at % 19)},Одеса,${at}`);
  const letters = `\ufeff${rows.join("\r\n")}\r\n`;
  const units = Uint8Array.from({ length: 2 * letters.length }, (_, at) => {
    const unit = letters.charCodeAt(at >> 1);
    return at % 2 === 0 ? unit & 0xff : unit >> 8;
  });
  const { whole } = await looked(units);
  expect(whole).toMatchObject({ hasHeader: false, of: 20_000, rows: 5000 });
  expect(whole.columns[1]).toMatchObject({ distinct: 1, examples: ["Одеса"] });
});

test("long rows are let go before they fill the memory, and counted all the same", async () => {
  const note = "n".repeat(60_000);
  const rows = Array.from({ length: 600 }, (_, at) => `2020-01-01,${at},${note}`);
  const { whole } = await looked(text("date,n,note", rows));
  expect(whole.of).toBe(600);
  expect(whole.rows).toBeLessThan(300);
  expect(whole.rows).toBeGreaterThan(100);
});

test("it stops when it is told to", async () => {
  const bytes = text("date,n,m", ["2020-01-01,1,2", "2020-01-02,2,3"]);
  const { first } = await looked(bytes);
  const asked = wholeTable(new Blob([bytes]), first, { signal: AbortSignal.abort() });
  await expect(asked).rejects.toMatchObject({ name: "AbortError" });
});
