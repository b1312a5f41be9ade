/**
 * Makes data/population/ from two tables of the R package tidyr, as CSV without row names:
 * `npx tsx scripts/population.ts world_bank_pop.csv who.csv`; data/population/SOURCES.md says how to get them.
 * inhabitants.json holds the series of each country, covered.json only which countries and years there are.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Inhabitants } from "../src/model/inhabitants.ts";

/** Alpha-2 codes that the WHO's table lacks, or that R takes for a missing value; Kosovo's is user-assigned. */
const MORE_CODES = { FRO: "FO", GIB: "GI", IMN: "IM", LIE: "LI", MAF: "MF", NAM: "NA", XKX: "XK" };

const [populationFile, codesFile] = process.argv.slice(2);
if (populationFile === undefined || codesFile === undefined)
  throw new Error("missing files: give world_bank_pop.csv and who.csv");

const [header = [], ...rows] = table(populationFile);
const years = header.slice(2).map(Number);
const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
const codes = new Map([
  ...Object.entries(MORE_CODES),
  ...table(codesFile).flatMap(([iso2 = "", iso3 = ""]) =>
    /^[A-Z]{2}$/.test(iso2) ? [[iso3, iso2] as const] : [],
  ),
]);
const series = rows
  .filter(([, indicator]) => indicator === "SP.POP.TOTL")
  .flatMap(([iso3 = "", , ...counts]) => {
    const code = codes.get(iso3);
    return code === undefined ? [] : [[code, counts.map(count)] as const];
  })
  .sort(([a], [b]) => (a < b ? -1 : 1));

const inhabitants: Inhabitants = { from, countries: Object.fromEntries(series) };
const lines = series.map(([code, counts]) => `"${code}":${JSON.stringify(counts)}`);
write("inhabitants", `{"from":${from},"countries":{\n${lines.join(",\n")}\n}}`, inhabitants);
const covered = { from, to, countries: series.map(([code]) => code).join(" ") };
write("covered", JSON.stringify(covered), covered);

function table(file: string): string[][] {
  const text = readFileSync(file, "utf8").trim();
  return text.split("\n").map((line) => line.replaceAll('"', "").split(","));
}

function count(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`invalid number of inhabitants: ${text}`);
  return Number(text);
}

function write(name: string, text: string, value: object): void {
  if (JSON.stringify(JSON.parse(text)) !== JSON.stringify(value))
    throw new Error(`invalid text for ${name}`);
  writeFileSync(new URL(`../data/population/${name}.json`, import.meta.url), `${text}\n`);
}
