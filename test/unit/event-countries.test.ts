import { describe, expect, it } from "vitest";
import { type CountryNumbers, countryTable } from "../../src/importers/countries.ts";
import { countryRemarks } from "../../src/importers/countryRemarks.ts";

const isoOf = (cell: string, numbers: CountryNumbers = "iso") =>
  countryTable(numbers).get(cell.toLowerCase())?.iso;

describe("countryTable", () => {
  it.each([
    ["Democratic Republic of Congo", "CD"],
    ["DR Congo (Zaire)", "CD"],
    ["Republic of Congo", "CG"],
    ["Yemen (North Yemen)", "YE"],
    ["West Bank and Gaza Strip", "PS"],
    ["Bosnia-Herzegovina", "BA"],
    ["Kingdom of eSwatini (Swaziland)", "SZ"],
    ["Myanmar (Burma)", "MM"],
    ["Macedonia, FYR", "MK"],
    ["Ivory Coast", "CI"],
    ["Cote d'Ivoire", "CI"],
    ["St. Lucia", "LC"],
    ["Antigua & Barbuda", "AG"],
    ["Guinea Bissau", "GW"],
    ["SYRIA", "SY"],
    ["SYR", "SY"],
    ["sy", "SY"],
  ])("knows %s as %s", (name, iso) => {
    expect(isoOf(name)).toBe(iso);
  });

  it.each([
    "Soviet Union",
    "Yugoslavia",
    "Serbia-Montenegro",
    "Czechoslovakia",
    "West Germany (FRG)",
    "East Germany (GDR)",
    "South Vietnam",
    "North Yemen",
    "South Yemen",
    "Congo",
  ])("never draws %s as a country of today", (name) => {
    expect(isoOf(name)).toBeNull();
  });

  it("reads numbers as the column's own kind, or not at all", () => {
    expect([isoOf("760"), isoOf("4"), isoOf("004")]).toEqual(["SY", "AF", "AF"]);
    expect([isoOf("652", "ward"), isoOf("2", "ward")]).toEqual(["SY", "US"]);
    expect([isoOf("345", "ward"), isoOf("265", "ward")]).toEqual([null, null]);
    expect(isoOf("760", "none")).toBeUndefined();
  });

  it("gives every country and every number to one country only", () => {
    const codes = new Set([...countryTable("iso").values()].map(({ iso }) => iso));
    expect(codes.size).toBeGreaterThan(240);
    const wards = [...countryTable("ward")].filter(([key]) => /^\d+$/.test(key));
    expect(wards.length).toBeGreaterThan(180);
    expect(new Set(wards.map(([, { name }]) => name)).size).toBe(wards.length);
  });
});

it("says which names are no country of today, or not quite", () => {
  const countries = ["", "Syria", "Soviet Union", "Zaire", "Atlantis"].map(
    (name) => countryTable("none").get(name.toLowerCase()) ?? { name, iso: null },
  );
  expect(countryRemarks(countries)).toEqual([
    "Names from before today's country are drawn as today's country: Zaire.",
    "Countries that are no more are counted under their own name: Soviet Union.",
    "Names that Dateline does not know as a country are counted as they stand: Atlantis.",
  ]);
  expect(countryRemarks([{ name: "Syria", iso: "SY" }])).toEqual([]);
});
