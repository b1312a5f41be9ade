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
  const wide = wides.get(core) ?? gazetteerOf([core]);
  wides.set(core, wide);
  const shards = countriesOf(reading, wide).flatMap((code) => ofCountry(code) ?? []);
  return shards.length === 0 ? wide : gazetteerOf(shards, wide);
}

/** The gazetteer of each core, with what was looked up for the texts before. */
const wides = new WeakMap<NameTable, Gazetteer>();
