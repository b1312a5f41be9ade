import { countriesOf } from "./countriesOf.ts";
import { type Gazetteer, gazetteerOf } from "./gazetteer.ts";
import type { NameTable } from "./nameTable.ts";
import type { Reading } from "./reading.ts";

/** The tables of data/gazetteer, as whoever runs extraction has them at hand. */
export type Atlas = {
  /** core.txt. */
  core: NameTable;
  /** The smaller places of a country (ISO 3166-1 alpha-2); asked for at most four a text. null: none at hand. */
  ofCountry: (code: string) => NameTable | null;
};

/** The gazetteer to read a text with: the core and the smaller places of the countries that it is about. */
export function gazetteerFor(reading: Reading, { core, ofCountry }: Atlas): Gazetteer {
  const known = kept.get(core) ?? { wide: gazetteerOf([core]), shards: [], whole: null };
  kept.set(core, known);
  const shards = countriesOf(reading, known.wide).flatMap((code) => ofCountry(code) ?? []);
  if (shards.length === 0) return known.wide;
  const isSame =
    shards.length === known.shards.length && shards.every((s, i) => s === known.shards[i]);
  if (!isSame) known.whole = null;
  known.shards = shards;
  known.whole ??= gazetteerOf(shards, known.wide);
  return known.whole;
}

/** The gazetteer of a core, and with the countries of the text before, with what was looked up for the texts before. */
type Kept = { wide: Gazetteer; shards: readonly NameTable[]; whole: Gazetteer | null };

const kept = new WeakMap<NameTable, Kept>();
