import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countriesOf } from "../../src/extract/countriesOf.ts";
import { gazetteer, gazetteerOf } from "../../src/extract/gazetteer.ts";
import { located } from "../../src/extract/located.ts";
import { nameTable } from "../../src/extract/nameTable.ts";
import { reading } from "../../src/extract/reading.ts";

const core = nameTable(readFileSync("data/gazetteer/core.txt", "utf8"));
const places = gazetteerOf([core]);
const read = (text: string) => reading(text, { published: "2019-05-14" });
const find = (text: string) => located(read(text), places);
const entries = (text: string) =>
  find(text).places.map(({ name, country }) => `${name} ${country ?? "-"}`);
const roles = (text: string) => {
  const { mentions } = find(text);
  return mentions.map(({ start, end, role }) => `${text.slice(start, end)}: ${role}`);
};

test.each([
  ["Soldiers in Lebanon shelled a street in Tripoli on Sunday.", ["Lebanon LB", "Tripoli LB"]],
  ["Libyan forces met rebels near Tripoli on Sunday.", ["Tripoli LY"]],
  ["A storm hit Paris, Texas, on Friday.", ["Paris US", "Texas US"]],
  ["Police in Paris arrested two men from Lyon on Friday.", ["Paris FR", "Lyon FR"]],
  ["A blast in Alexandria, Egypt, killed two.", ["Alexandria EG", "Egypt EG"]],
  ["In the Georgia town of Macon, a jury met.", ["Georgia US", "Macon US"]],
  [
    "They left Alexandria, Virginia, and flew to Alexandria, Egypt.",
    ["Alexandria US", "Virginia US", "Alexandria EG", "Egypt EG"],
  ],
  ["Fighting flared on the Greek island of Lesbos.", ["Lesbos GR"]],
  [
    "Rebels took the city of Kunduz and most of Kunduz province.",
    ["Kunduz AF", "Kunduz province AF"],
  ],
  ["A raid in Helmand province failed. Helmand has been tense since.", ["Helmand AF"]],
  ["Troops moved into northern Syria, far from Damascus.", ["northern Syria SY", "Damascus SY"]],
  ["Shells fell in central Kabul.", ["Kabul AF"]],
  ["US forces and a UK minister flew over Iraq.", ["Iraq IQ"]],
  ["Officials said the US had sent aid to Yemen.", ["US US", "Yemen YE"]],
  ["It is a loss for US and Russian-backed forces in Syria.", ["Syria SY"]],
  ["A man from Niamey told the Nile news agency so.", ["Niamey NE"]],
  ["Sydney Marlow, a doctor, said so. Marlow left for Sydney.", ["Sydney AU"]],
  ["Egypt's river, the Nile, rose at Luxor.", ["Egypt EG", "Nile EG", "Luxor EG"]],
  ["Thousands crossed the Danube into Romania.", ["Danube -", "Romania RO"]],
  ["Envoys of the European Union spoke of the Sahel.", ["Sahel -"]],
  [
    "Envoys of the republics of Niger and Benin met in Nigeria.",
    ["Niger NE", "Benin BJ", "Nigeria NG"],
  ],
  ["The UK stands by Iraq.", ["UK GB", "Iraq IQ"]],
  ["U.S. and Iraqi troops left Mosul.", ["Mosul IQ"]],
  ["U.S., U.K. and French ships lay off Aden.", ["Aden YE"]],
  ["A base at Fort Campbell, Kentucky, closed.", ["Kentucky US"]],
  [
    "He said so to a reporter of Sky News Arabia in the port of Aden, and so did UNICEF Yemen later on.",
    ["Aden YE"],
  ],
  ["Ships left the Gulf for Oman.", ["Gulf -", "Oman OM"]],
  ["Village Gulf Road was closed.", []],
  ["Envoys in Kyiv spoke of the Minsk agreements.", ["Kyiv UA"]],
  ["Rebels hold towns in Iraq including Tikrit and Zzumar.", ["Iraq IQ", "Tikrit IQ"]],
  ["Talks with the Kurdistan regional government failed in Baghdad.", ["Baghdad IQ"]],
  ["Troops stood in Raqqa. The Euphrates rose.", ["Raqqa SY", "Euphrates SY"]],
  ["Turkish and Syrian officials met.", []],
  ["They said nothing at all.", []],
])("entries of %j", (text, expected) => {
  expect(entries(text)).toEqual(expected);
});

test("a name is as first printed, its other forms are aliases", () => {
  const text =
    "Rain fell in Anbar Province.\n\nThe U.S. sent help; the United States had been asked.";
  expect(find(text).places).toMatchObject([
    { id: "anbar", name: "Anbar", aliases: expect.arrayContaining(["Anbar Province"]) },
    { id: "us", name: "U.S.", aliases: ["United States"], precision: "country" },
  ]);
});

test("a town in capitals gets its ordinary spelling", () => {
  const text = "KABUL (Reuters) - A bomb killed two people in Herat on Monday, police said.";
  expect(find(text).places[0]).toMatchObject({ id: "kabul", name: "Kabul", aliases: ["KABUL"] });
});

test("an unknown neighbourhood lies where its town does", () => {
  const text = "Two houses burnt in the Al-Zzuhur neighbourhood of Mosul, police said.";
  const [own, town] = find(text).places;
  expect(own).toMatchObject({
    name: "Al-Zzuhur",
    country: "IQ",
    precision: "district",
    within: "mosul",
  });
  expect([own?.lat, own?.lon]).toEqual([town?.lat, town?.lon]);
});

test("an unknown village in a country has its code and no point", () => {
  const [own] = find("Floods reached the village of Qqendi in Uganda on Friday.").places;
  expect(own).toMatchObject({
    name: "Qqendi",
    country: "UG",
    lat: null,
    lon: null,
    within: "uganda",
  });
});

test("unknown villages of a division named lie in it, to within the division", () => {
  const text = "Gunmen attacked Qqarbelou and Qqoukan, in Mali’s Mopti region, on Sunday.";
  const found = find(text).places.filter(({ name }) => name.startsWith("Qq"));
  expect(found).toMatchObject([
    { name: "Qqarbelou", country: "ML", precision: "province", within: "mopti" },
    { name: "Qqoukan", country: "ML", precision: "province", within: "mopti" },
  ]);
});

test("a country that the text only speaks of most is no container", () => {
  const text = "Mali mourned. The army of Mali said a bridge fell in Qqendi. Bamako was calm.";
  expect(find(text).places.map(({ name }) => name)).toEqual(["Mali", "Bamako"]);
  expect(find(text).problems).toMatchObject([{ rule: "unknown-place" }]);
});

test.each([
  "Fighting reached the provinces of Idlib and Aleppo in Syria.",
  "Fighting reached Idlib and Aleppo provinces in Syria.",
])("a type word in the plural is said of the whole list: %s", (text) => {
  const found = find(text).places.filter(({ precision }) => precision === "province");
  expect(found.map(({ country }) => country)).toEqual(["SY", "SY"]);
});

test("an unknown name with nothing to go by is a problem with its place", () => {
  const text = "A bridge fell in Qqendi on Friday.";
  const { places: none, problems } = find(text);
  expect(none).toEqual([]);
  expect(problems).toMatchObject([
    { rule: "unknown-place", range: [text.indexOf("Qq"), text.indexOf(" on ")] },
  ]);
});

test.each([
  ["It is a region the size of Italy.", ["Italy: comparison"]],
  ["It is larger than Belgium and lies in Mali.", ["Belgium: comparison", "Mali: context"]],
  ["Turkey began an offensive in Syria.", ["Turkey: actor", "Syria: context"]],
  ["They are backed by Russia.", ["Russia: actor"]],
  ["Aleppo fell to forces from Iran.", ["Aleppo: context", "Iran: context"]],
  [
    "Beirut (AFP) May 13, 2019 - Fire swept a market in Sidon.",
    ["Beirut: dateline", "Sidon: context"],
  ],
])("roles in %j", (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test("a place that only the headline names is title-only", () => {
  const text =
    "Clashes near Mosul as talks fail\n\nThe army said on Monday that it had shelled Kirkuk from the air and from the hills.\n\nNobody was hurt in Kirkuk, it said.";
  expect(roles(text)[0]).toBe("Mosul: title-only");
});

test("peoples carry their country, and are no places", () => {
  const { places: none, peoples } = find("Tunisians and a Syrian doctor were freed.");
  expect(none).toEqual([]);
  expect(peoples.map(({ country }) => country)).toEqual(["TN", "SY"]);
});

test("countries by how much the text speaks of them", () => {
  const text = read(
    "Shells hit Aleppo and Homs. Syrian doctors fled to Turkey. Syria said nothing.",
  );
  expect(countriesOf(text, places)).toEqual(["SY", "TR"]);
});

test("a country's own file settles its villages, without changing the rest", () => {
  const text = "Uganda said a bus had crashed at Mbarara, near Ibanda.";
  const own = existsSync("data/gazetteer/UG.txt")
    ? readFileSync("data/gazetteer/UG.txt", "utf8")
    : "";
  const more = gazetteer(readFileSync("data/gazetteer/core.txt", "utf8"), own);
  const names = (g: typeof places) => located(read(text), g).places.map(({ id }) => id);
  expect(names(more)).toEqual(names(places));
});

test("mentions lie in the text in order, whatever the text", () => {
  const words = fc.constantFrom(
    "Paris",
    "Syria",
    "in",
    "the",
    "of",
    ",",
    ".",
    "northern",
    "province",
    "Qqendi",
    "US",
    "and",
    "Tripoli",
    "'s",
    "\n",
    "said",
    "river",
    "Nile",
    "-led",
    "(",
    "Iraqi",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const { mentions, places: all } = find(text);
      let past = 0;
      for (const { start, end, place } of mentions) {
        expect(start).toBeGreaterThanOrEqual(past);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(all.some(({ id }) => id === place)).toBe(true);
        past = end;
      }
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { id } of all) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    }),
    { numRuns: 300 },
  );
});
