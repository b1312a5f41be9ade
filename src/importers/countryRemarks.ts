import table from "../../data/countries/countries.json";
import type { EventCountry } from "../model/eventData.ts";

/** Sentences for `ImportReport.decisions`: which names of countries are not, or not quite, a country of today. */
export function countryRemarks(countries: readonly EventCountry[]): string[] {
  const former = new Set(table.flatMap((row) => row.former.map(lower)));
  const gone = new Set(table.flatMap((row) => (row.iso === null ? row.names.map(lower) : [])));
  const named = countries.filter(({ name }) => name !== "");
  return [
    remark(
      named.filter(({ name, iso }) => iso !== null && former.has(lower(name))),
      "Names from before today's country are drawn as today's country",
    ),
    remark(
      named.filter(({ name, iso }) => iso === null && gone.has(lower(name))),
      "Countries that are no more are counted under their own name",
    ),
    remark(
      named.filter(({ name, iso }) => iso === null && !gone.has(lower(name))),
      "Names that Dateline does not know as a country are counted as they stand",
    ),
  ].flat();
}

const MOST_NAMED = 12;

function remark(countries: readonly EventCountry[], says: string): string[] {
  if (countries.length === 0) return [];
  const names = countries.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = countries.length - names.length;
  return [`${says}: ${names.join("; ")}${rest > 0 ? ` and ${rest} more` : ""}.`];
}

const lower = (name: string): string => name.toLowerCase();
