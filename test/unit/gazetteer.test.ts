import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gazetteer, gazetteerOf } from "../../src/extract/gazetteer.ts";
import { nameTable } from "../../src/extract/nameTable.ts";
import { placeKey } from "../../src/extract/placeKey.ts";
import { romanKey } from "../../src/extract/romanKey.ts";

const text = (name: string) => readFileSync(`data/gazetteer/${name}.txt`, "utf8");
const places = gazetteer(text("core"), text("SY"));
const first = (form: string) => {
  const found = places.lookup(form)[0];
  return found && [found.country, found.precision, Math.round(found.lat), Math.round(found.lon)];
};

test.each([
  ["Île-de-France", "ile de france"],
  ["St. John’s", "st johns"],
  ["U.S.", "us"],
  [" Al‑Qusur ", "al qusur"],
  ["Østfold", "ostfold"],
  ["Київ", "київ"],
  ["", ""],
])("key of %j", (name, key) => {
  expect(placeKey(name)).toBe(key);
});

test.each([
  ["Deir Ezzor", "Deir ez-Zor", "Dayr az Zawr", "Deir al-Zor", "Der Ezzor"],
  ["Raqa", "Raqqa", "Ar Raqqah", "ar-Rakka", "Al-Raqqa"],
  ["Kunduz", "Qunduz", "Kondoz"],
  ["Muhammad", "Mohamed", "Mohammed", "Mohamad"],
  ["Al-Qusur", "al-Kusur", "Al Qusour"],
  ["Hasaka", "Al-Hasakah", "Hassakeh"],
  ["Ain Issa", "`Ayn 'Isa", "Ein Issa"],
  ["Hodeidah", "Al Hudaydah", "Hodeida"],
  ["Misrata", "Misratah"],
  ["Fallujah", "Falluja"],
])("%s sounds like its other romanisations", (name, ...others) => {
  expect(others.map(romanKey)).toEqual(others.map(() => romanKey(name)));
});

test("other places do not sound like these", () => {
  const keys = ["Raqqa", "Mosul", "Homs", "Hama", "Deir ez-Zor", "Kunduz", "Daraa"].map(romanKey);
  expect(new Set(keys).size).toBe(7);
});

test.each([
  ["Iraq", ["IQ", "country", 33, 44]],
  ["Saudi Arabia", ["SA", "country", 24, 45]],
  ["Deir Ezzor", ["SY", "settlement", 35, 40]],
  ["Al-Qusur", ["SY", "district", 35, 40]],
  ["Euphrates", [null, "water", 35, 41]],
  ["Raqa", ["SY", "settlement", 36, 39]],
  ["Middle East", [null, "region", 29, 41]],
  ["Europe", [null, "region", 50, 15]],
  ["Mosul", ["IQ", "settlement", 36, 43]],
  ["BEIRUT", ["LB", "settlement", 34, 36]],
  ["Baghdad", ["IQ", "settlement", 33, 44]],
  ["Maidan Shahr", ["AF", "settlement", 34, 69]],
  ["Maidan Wardak", ["AF", "province", 34, 68]],
  ["Tell Tamer", ["SY", "settlement", 37, 40]],
  ["Ain Issa", ["SY", "settlement", 36, 39]],
  ["Cote d'Ivoire", ["CI", "country", 8, -6]],
  ["New York", ["US", "settlement", 41, -74]],
  ["Nowhere At All", undefined],
  ["", undefined],
])("%s is found", (form, expected) => {
  expect(first(form)).toEqual(expected);
});

test.each([
  ["US", "US"],
  ["U.S.", "US"],
  ["USA", "US"],
  ["UK", "GB"],
  ["UAE", "AE"],
  ["Burma", "MM"],
  ["Ivory Coast", "CI"],
  ["DR Congo", "CD"],
  ["The Gambia", "GM"],
  ["Gambia", "GM"],
  ["us", undefined],
  ["Uk", undefined],
  ["IS", undefined],
  ["IT", undefined],
  ["UN", undefined],
])("%s as a country", (form, country) => {
  expect(places.lookup(form)[0]?.country).toBe(country);
});

test.each([
  ["Syrian", "SY"],
  ["Tunisians", "TN"],
  ["British", "GB"],
  ["Palestinians", "PS"],
  ["South Korean", "KR"],
  ["Saudi", "SA"],
  ["Nigerien", "NE"],
  ["Kurdish", null],
  ["Syria", null],
])("%s is a people of %s", (form, country) => {
  expect(places.demonym(form)).toBe(country);
});

test("a second look-up goes by sound, in the given countries only", () => {
  expect(places.lookup("Dayr ez Zour")).toEqual([]);
  const found = places.lookupRoman("Dayr ez Zour", ["SY", "SY", "XX"]);
  expect(found.map(({ precision }) => precision)).toContain("settlement");
  expect(found.every(({ country }) => country === "SY")).toBe(true);
  expect(places.lookupRoman("Dayr ez Zour", ["IQ"])).toEqual([]);
});

test("names of one sound are found by any of them", () => {
  const tables = ["YE", "SY", "AF"].map((code) => gazetteer(text(code)));
  const missed = tables.flatMap((table, i) => {
    const code = ["YE", "SY", "AF"][i] ?? "";
    const lines = text(code).split("\n").slice(1);
    const names = lines.flatMap((line) =>
      line.startsWith("@") ? [] : (line.split("\t")[0] ?? "").split("|"),
    );
    return names.filter((name) => name !== "" && table.lookupRoman(name, [code]).length === 0);
  });
  expect(missed).toEqual([]);
});

test("what a narrower gazetteer found is found beside what the wider has", () => {
  const [core, own] = [text("core"), text("SY")].map(nameTable);
  if (!core || !own) throw new Error("no tables");
  const [both, wider] = [gazetteerOf([core, own]), gazetteerOf([own], gazetteerOf([core]))];
  for (const form of ["Damascus", "Syrian", "Sarmin", "Nowhere At All", "US", "St. Louis"]) {
    expect(wider.lookup(form)).toEqual(both.lookup(form));
    expect(wider.demonym(form)).toBe(both.demonym(form));
  }
});

test("a country's own file adds its small places", () => {
  const tables = [text("core"), text("SY")].map(nameTable);
  const [core, both] = [gazetteerOf(tables.slice(0, 1)), gazetteerOf(tables)];
  const small = /^([A-Z][a-z]+)\t......0$/m.exec(text("SY"))?.[1] ?? "";
  expect(small).not.toBe("");
  expect(core.lookup(small).filter(({ country }) => country === "SY")).toEqual([]);
  expect(both.lookup(small).some(({ country }) => country === "SY")).toBe(true);
});

test("any form gives candidates on the globe, and never a throw", () => {
  const words = fc.constantFrom("Al", "new", "York", "-", "Raqqa", "constructor", "__proto__");
  const forms = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((w) => w.join(" ")),
  );
  fc.assert(
    fc.property(forms, (form) => {
      for (const c of [...places.lookup(form), ...places.lookupRoman(form, ["SY"])]) {
        expect(Math.abs(c.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(c.lon)).toBeLessThanOrEqual(180);
        expect(c.country === null || /^[A-Z]{2}$/.test(c.country)).toBe(true);
      }
      expect(places.demonym(form)).not.toBe("");
    }),
    { numRuns: 500 },
  );
});

test("every line of the core is found by its own name", () => {
  const lines = text("core").split("\n").slice(1, -1);
  const names = lines.filter((line) => !line.startsWith("@") && !line.endsWith("\tn"));
  const lost = names.filter((line, i) => {
    if (i % 40 !== 0) return false;
    const [name = ""] = line.split("\t")[0]?.split("|") ?? [];
    return !places.lookup(name).some((c) => c.name === name);
  });
  expect(lost).toEqual([]);
});

test("the files are as the script wrote them", () => {
  const sums = readFileSync("data/gazetteer/SHA256SUMS", "utf8").trim().split("\n");
  const wrong = sums.filter((line) => {
    const [sum, file = ""] = line.split("  ");
    const bytes = readFileSync(`data/gazetteer/${file}`);
    return createHash("sha256").update(bytes).digest("hex") !== sum;
  });
  expect([sums.length > 100, wrong]).toEqual([true, []]);
});
