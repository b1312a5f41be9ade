import type { Described } from "../../model/eventEngine.ts";
import type { PickName } from "./EventPick.tsx";

/** Names and rows of the values of a filter, by their indices; 0 stands for rows that name none. */
export function valuesOf(
  described: Described,
  name: PickName,
): { names: readonly string[]; rows: Float64Array } {
  const { countries, types, outlets, countryRows, typeRows, outletRows } = described;
  if (name === "countries") return { names: countries.map((c) => c.name), rows: countryRows };
  return name === "types" ? { names: types, rows: typeRows } : { names: outlets, rows: outletRows };
}
