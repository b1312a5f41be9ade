import { candidate, isPlace } from "./entryLine.ts";
import type { Candidate } from "./gazetteer.ts";
import type { NameTable } from "./nameTable.ts";
import { romanKey } from "./romanKey.ts";

/** Places by how their names sound, see romanKey. */
type Sounds = ReadonlyMap<string, Candidate[]>;

const SOUNDS = new WeakMap<NameTable, Map<string, Sounds>>();

/** What sounds how in a country of a table: reckoned once, and kept as long as the table is. */
export function soundsIn(table: NameTable, country: string): Sounds {
  const known = SOUNDS.get(table) ?? new Map<string, Sounds>();
  SOUNDS.set(table, known);
  const sounds = known.get(country) ?? soundsOf(table, country);
  known.set(country, sounds);
  return sounds;
}

function soundsOf({ text, groups }: NameTable, country: string): Sounds {
  const sounds = new Map<string, Candidate[]>();
  groups.forEach((start, i) => {
    if (!text.startsWith(`@${country}\t`, start)) return;
    const [, admin1 = ""] = text.slice(start + 1, text.indexOf("\n", start)).split("\t");
    const lines = text.slice(start, groups[i + 1] ?? text.length).split("\n");
    for (const line of lines.slice(1)) addSounds(sounds, line, country, admin1);
  });
  return sounds;
}

function addSounds(
  sounds: Map<string, Candidate[]>,
  line: string,
  country: string,
  admin1: string,
): void {
  const [names = "", data = ""] = line.split("\t");
  const entry = { names, data, country, admin1: admin1 === "" ? null : admin1 };
  if (names === "" || !isPlace(entry)) return;
  const place = candidate(entry);
  for (const key of new Set(names.split("|").map(romanKey))) {
    const there = sounds.get(key);
    if (there === undefined) sounds.set(key, [place]);
    else there.push(place);
  }
}
