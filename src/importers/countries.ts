import table from "../../data/countries/countries.json";
import type { EventCountry } from "../model/eventData.ts";

/** What numbers in a column of countries are: ISO 3166-1 numeric codes, Gleditsch and Ward's, or others. */
export type CountryNumbers = "iso" | "ward" | "none";

/**
 * `ImportLayout.countries`: names as ACLED, UCDP and GTD write them, alpha-2, alpha-3 and numeric codes, in lower case.
 * `iso` is null for a country that is no more and for a name that two countries share.
 */
export function countryTable(numbers: CountryNumbers): Map<string, EventCountry> {
  const countries = new Map<string, EventCountry>();
  for (const { iso, alpha3, numeric, ward, names } of table) {
    const country = { name: names[0] ?? "", iso };
    const number = { iso: numeric, ward, none: "" }[numbers];
    for (const code of [iso ?? "", alpha3, number, number.replace(/^0+/, "")])
      if (code !== "") countries.set(code.toLowerCase(), country);
  }
  for (const { iso, names, former } of table)
    for (const name of [...names, ...former])
      for (const key of spellings(name)) {
        const other = countries.get(key);
        const isShared = other !== undefined && other.iso !== iso;
        countries.set(key, { name, iso: isShared ? null : iso });
      }
  return countries;
}

/** In lower case: as it is, without the marks of letters, "Saint" as "St", "and" as "&", hyphens as blanks. */
function spellings(name: string): Set<string> {
  const plain = name.toLowerCase();
  const unmarked = plain.normalize("NFD").replace(/\p{M}+/gu, "");
  return new Set([
    plain,
    unmarked,
    unmarked.replace(/\bsaint\b/, "st."),
    unmarked.replace(/\bsaint\b/, "st"),
    unmarked.replace(/ and /g, " & "),
    unmarked.replace(/-/g, " "),
  ]);
}
