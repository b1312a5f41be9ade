import { readFileSync } from "node:fs";
import { syntheticCsv } from "./syntheticCsv.ts";

const HEADERS = new URL("../../test/fixtures/events/headers.json", import.meta.url);
const ROWS = 6;

/** What a made-up row says in a column, by the first pattern that its name fits. */
const CELLS: readonly (readonly [name: RegExp, cell: (row: number) => string])[] = [
  [/year$/, (row) => String(2010 + row)],
  [/month$/, (row) => String(row)],
  [/day$/, (row) => String(3 * row)],
  [/date|timestamp/, (row) => `${10 + row}/0${1 + row}/2017`],
  [/prec|specificity/, (row) => String(1 + (row % 3))],
  [/latitude/, (row) => (33.5 + row / 7).toFixed(4)],
  [/longitude/, (row) => (-7.25 * row).toFixed(4)],
  [/geom_wkt/, (row) => `POINT (${row} ${row / 2})`],
  [
    /fatalities|nkill|low|best|high|killed/,
    (row) => ["3", "", "0", "-9", "1,200", "12"][row] ?? "",
  ],
  [/source_article/, () => '"SOHR,2017-10-23,""A strike""";"VDC,2017-10-24,x"'],
  [/note|summary|headline/, (row) => `Line one, with "quotes"\nand a second line ${row}.`],
  [/country/, (row) => ["Syria", "Iraq", "Türkiye"][row % 3] ?? ""],
  [/id$/, (row) => `20171${row}000001`],
  [/type/, (row) => String(1 + (row % 3))],
];

/** Files of made-up rows under the headers of every source, each written in another way, and one of synthetic events. */
export async function fuzzFiles(): Promise<Uint8Array[]> {
  const headers: Record<string, string> = JSON.parse(readFileSync(HEADERS, "utf8"));
  const written = Object.values(headers).map((header, index) => {
    const separator = [",", ";", "\t"][index % 3] ?? ",";
    const lineBreak = ["\n", "\r\n", "\r"][index % 5] ?? "\n";
    const names = header.split(",");
    const rows = Array.from({ length: ROWS }, (_, row) => names.map((name) => cellOf(name, row)));
    const lines = [names, ...rows].map((cells) => cells.map(quoted).join(separator));
    return new TextEncoder().encode(lines.join(lineBreak) + lineBreak);
  });
  const synthetic = new Uint8Array(await new Response(syntheticCsv(2 * ROWS)).arrayBuffer());
  return [synthetic, ...written];
}

function cellOf(name: string, row: number): string {
  const cell = CELLS.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  return cell ? cell(row) : `${name} ${row}`;
}

const quoted = (cell: string): string =>
  /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
