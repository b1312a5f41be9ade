import { existsSync, readFileSync } from "node:fs";
import type { Atlas } from "../extract/atlas.ts";
import { type NameTable, nameTable } from "../extract/nameTable.ts";

/** The gazetteer in data/, each table read when it is first asked for and then kept. */
export function atlas(): Atlas {
  const core = table("core");
  if (core === null) throw new Error("missing data/gazetteer/core.txt");
  return { core, ofCountry: table };
}

const tables = new Map<string, NameTable | null>();

function table(name: string): NameTable | null {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const file = new URL(`../../data/gazetteer/${name}.txt`, import.meta.url);
  const read = existsSync(file) ? nameTable(readFileSync(file, "utf8")) : null;
  tables.set(name, read);
  return read;
}
