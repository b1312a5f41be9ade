// Settles the names of a whole text, with the country files that it needs: what the benches on places share.
import { existsSync, readFileSync } from "node:fs";
import { leading } from "../../src/extract/countriesOf.ts";
import { gazetteerOf } from "../../src/extract/gazetteer.ts";
import { type NameTable, nameTable } from "../../src/extract/nameTable.ts";
import { type Settled, settled } from "../../src/extract/settled.ts";
import { tokens } from "../../src/extract/tokens.ts";

const tables = new Map<string, NameTable>();

/** All names of a text, wherever they stand. */
export function settle(text: string): Settled[] {
  const words = tokens(text);
  const core = table("core");
  const { votes } = settled(text, words, gazetteerOf([core]));
  const gazetteer = gazetteerOf([core, ...leading(votes).map(table)]);
  return settled(text, words, gazetteer).names;
}

function table(name: string): NameTable {
  const url = new URL(`../../data/gazetteer/${name}.txt`, import.meta.url);
  const known = tables.get(name) ?? nameTable(existsSync(url) ? readFileSync(url, "utf8") : "");
  tables.set(name, known);
  return known;
}

/** Where the practice corpora are, or null with a sentence for the reader. */
export function corpus(path: string): string | null {
  const url = new URL(`../../../shared/extraction/${path}`, import.meta.url);
  if (existsSync(url)) return readFileSync(url, "utf8");
  console.log(`skipped: ../shared/extraction/${path} is not there`);
  return null;
}
