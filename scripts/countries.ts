/**
 * Makes data/countries/countries.json from an unpacked npm package `i18n-iso-countries` and by-hand.tsv:
 * `npx tsx scripts/countries.ts DIR`. data/countries/SOURCES.md says what its fields are.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [directory] = process.argv.slice(2);
if (directory === undefined) throw new Error("missing directory: give the unpacked package");

type Row = {
  iso: string | null;
  alpha3: string;
  numeric: string;
  ward: string;
  names: string[];
  former: string[];
};

const codes: [string, string, string][] = JSON.parse(read(`${directory}/codes.json`));
const english: Record<string, string | string[]> = JSON.parse(
  read(`${directory}/langs/en.json`),
).countries;
const byHand = read("data/countries/by-hand.tsv")
  .trimEnd()
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .map((line) => line.split("\t"));

const rows: Row[] = codes
  .map(([iso, alpha3, numeric]): Row => {
    const [, , ward = "", names = ""] = byHand.find(([code]) => code === iso) ?? [];
    return { iso, alpha3, numeric, ward, ...sorted([english[iso] ?? []].flat(), names) };
  })
  .sort((a, b) => ((a.iso ?? "") < (b.iso ?? "") ? -1 : 1));
for (const [iso, numeric = "", ward = "", names = ""] of byHand)
  if (iso === "") rows.push({ iso: null, alpha3: "", numeric, ward, ...sorted([], names) });

const lines = rows.map((row) => JSON.stringify(row));
writeFileSync("data/countries/countries.json", `[\n${lines.join(",\n")}\n]\n`);

function sorted(official: string[], further: string): Pick<Row, "names" | "former"> {
  const all = further.split("|").filter((name) => name !== "");
  const marked = (mark: string) =>
    all.filter((name) => name.endsWith(mark)).map((name) => name.slice(0, -1));
  const unmarked = all.filter((name) => !/[!*]$/.test(name));
  return { names: [...new Set([...marked("!"), ...official, ...unmarked])], former: marked("*") };
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
