import { readFileSync } from "node:fs";
import { COMMON, NEVER } from "../src/extract/nameWords.ts";
import { placeKey } from "../src/extract/placeKey.ts";
import { romanKey } from "../src/extract/romanKey.ts";

/** A settlement of GeoNames' cities500.txt. */
export type Settlement = {
  name: string;
  others: string[];
  lat: number;
  lon: number;
  code: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
};

export function settlements(file: string): Settlement[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cell = line.split("\t");
      const at = (column: number) => cell[column] ?? "";
      return {
        name: at(1).replace(/[|]/g, " ").trim(),
        others: [at(2), ...at(3).split(",")],
        lat: Number(at(4)),
        lon: Number(at(5)),
        code: at(7),
        country: at(8),
        admin1: at(10),
        admin2: at(11),
        population: Number(at(14)),
      };
    })
    .filter(({ name, code }) => name !== "" && !GONE.has(code));
}

/** Historical, abandoned and destroyed places. */
const GONE = new Set(["PPLH", "PPLCH", "PPLQ", "PPLW"]);

/** Where names are romanised, other Latin names are ways of spelling; elsewhere they are names in other languages. */
const ROMANISED = new Set(
  (
    "AE AF AM AZ BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KM KP KR KW KZ " +
    "LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SO SS SY TD TH TJ TM TN UA UZ YE"
  ).split(" "),
);
const LATIN = /^[A-ZÀ-ÞĀ-ŽḀ-Ỿʻʼ‘’'`][A-Za-zÀ-ɏḀ-ỿʻʼ‘’'`. -]*$/;
/** Endings that other languages put on a name: Mosulas, Mosulo, Kunduz khot. */
const INFLECTED =
  /^(?:a|as|ai|e|es|en|i|is|ia|ja|j|o|on|os|u|us|um|un|y|s|ns|yn|am|em| khot| osh| shi| xian| city| town| shahri)$/;

/**
 * The other names that are worth their bytes: in Latin letters, beginning with a capital, no code,
 * of a key of their own, no common word, no inflection of one before. `sounding`: also with a sound of their own.
 */
export function otherNames(place: Settlement, sounding: boolean): string[] {
  const keys = [placeKey(place.name)];
  const sounds = new Set([romanKey(place.name)]);
  const kept: string[] = [];
  for (const name of place.others) {
    const key = placeKey(name);
    if (!LATIN.test(name) || key.length < 4 || name === name.toUpperCase()) continue;
    if (COMMON.has(key) || NEVER.has(key)) continue;
    if (keys.some((k) => key === k || (key.startsWith(k) && INFLECTED.test(key.slice(k.length)))))
      continue;
    if (!ROMANISED.has(place.country) && !isPart(key, keys[0] ?? "") && name !== place.others[0])
      continue;
    if (sounding && sounds.has(romanKey(name))) continue;
    keys.push(key);
    sounds.add(romanKey(name));
    kept.push(key);
  }
  return kept;
}

/** "new york" is of "new york city", but "city" alone is not. */
const isPart = (key: string, whole: string) =>
  whole.startsWith(`${key} `) && key.length >= whole.length / 2;
