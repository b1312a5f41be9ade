import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gazetteer } from "../../src/extract/gazetteer.ts";
import { placeNames } from "../../src/extract/names.ts";
import { tokens } from "../../src/extract/tokens.ts";

const places = gazetteer(readFileSync("data/gazetteer/core.txt", "utf8"));
const read = (text: string) =>
  placeNames(text, tokens(text), places).map((name) => ({
    ...name,
    text: text.slice(name.start, name.end),
  }));
const found = (text: string) => read(text).flatMap(({ not, text: t }) => (not === null ? [t] : []));
const others = (text: string) =>
  read(text).flatMap(({ not, text: t }) => (not ? [`${t}: ${not}`] : []));

test.each([
  ["Clashes in Iraq's north and near Deir Ezzor.", ["Iraq", "Deir Ezzor"]],
  ["He left Mosul for Beirut, Lebanon.", ["Mosul", "Beirut", "Lebanon"]],
  ["Troops crossed the Iraq-Syria border.", ["Iraq", "Syria"]],
  ["The U.S. and the UAE met in The Hague.", ["U.S.", "UAE", "The Hague"]],
  ["Of those, most were from Saudi Arabia and Jordan.", ["Saudi Arabia", "Jordan"]],
  ["From Port-au-Prince to St. Petersburg", ["Port-au-Prince", "St. Petersburg"]],
  ["The Vatican and the Ivory Coast", ["Vatican", "Ivory Coast"]],
  ["She lives in Reading and works in Bath.", ["Reading", "Bath"]],
  ["They fled to Cote d'Ivoire.", ["Cote d'Ivoire"]],
  ["a raid in Zzyvillage on Monday", ["Zzyvillage"]],
  ["BEIRUT: Forces said", ["BEIRUT"]],
  ["in the West Bank, the Gaza Strip and Kashmir", ["West Bank", "Gaza Strip", "Kashmir"]],
  ["they went to nice and reading", []],
  ["It said IS took it.", []],
  ["US forces told us.", ["US"]],
  ["", []],
])("places of %j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["The Syrian army met Russians.", ["Syrian: demonym", "Russians: demonym"]],
  ["A US-led coalition", ["US: compound"]],
  ["Russian-backed forces", ["Russian: compound"]],
  ["UK-Algerian ties", ["UK: compound", "Algerian: demonym"]],
  ["the Syrian Observatory for Human Rights", ["Syrian: demonym"]],
  ["the Islamic State of Iraq and the Levant", ["Iraq: organisation", "Levant: organisation"]],
  ["at the University of Oxford", ["Oxford: organisation"]],
  ["Bank of America cut jobs", ["America: organisation"]],
  ["The New York Times said", ["New York: organisation"]],
  ["a Kabul University teacher", ["Kabul: organisation"]],
  ["al-Qaeda in the Arabian Peninsula said", ["Arabian Peninsula: organisation"]],
  ["with Michael Jordan in town", ["Jordan: person"]],
  ["under President Lincoln, who", ["Lincoln: person"]],
  ["Mr. Houston left", ["Houston: person"]],
  ["when Paris Hilton came", ["Paris: person"]],
  ["Nice work was done.", ["Nice: common-word"]],
  ["Reading was hard.", ["Reading: common-word"]],
  ["Most of them died.", ["Most: common-word"]],
  ["Man held by police", ["Man: common-word"]],
  ["It was in March that they left", ["March: common-word"]],
  ["two cases of Nile virus", ["Nile: longer-name"]],
  ["the Kurdistan Workers' Party said", ["Kurdistan: organisation"]],
  ["it cost US$5", ["US: longer-name"]],
])("%j has names that are no places", (text, expected) => {
  expect(found(text)).toEqual([]);
  expect(others(text)).toEqual(expect.arrayContaining(expected));
});

test("the prime minister's surname is no town, here or further down", () => {
  const text = "Talks with Gordon Brown and Bill Clinton went on. Later Clinton stayed in Clinton.";
  expect(found(text)).toEqual(["Clinton"]);
});

test("names lie in the text in order, whatever the text; a prefix moves them", () => {
  const words = fc.constantFrom(
    ..."Syria US Deir ez-Zor the of and . , - ' Bank New York Iraq's al-Bab U.S. in Jordan Michael \n".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words).map((w) => w.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      const cut = tokens(text);
      for (const name of placeNames(text, cut, places)) {
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        expect(name.end).toBeLessThanOrEqual(text.length);
        expect(cut[name.first]?.start).toBeLessThanOrEqual(name.start);
        expect(cut[name.last]?.end).toBeGreaterThanOrEqual(name.end);
        end = name.end;
      }
      const prefix = "so it was.\n\n";
      expect(
        read(prefix + text).map((n) => [n.start - prefix.length, n.end, n.text, n.not]),
      ).toEqual(read(text).map((n) => [n.start, n.end + prefix.length, n.text, n.not]));
    }),
    { numRuns: 500 },
  );
});

const shared = "../shared/extraction";

test.skipIf(!existsSync(shared))("the practice articles' places are found by name", () => {
  const lost = readdirSync(`${shared}/gold`).flatMap((file) => {
    const gold: { places: { name: string; optional?: boolean }[] } = JSON.parse(
      readFileSync(`${shared}/gold/${file}`, "utf8"),
    );
    const names = found(readFileSync(`${shared}/articles/${file.replace("json", "txt")}`, "utf8"));
    const needed = gold.places.filter(({ optional }) => !optional).map(({ name }) => name);
    return needed.filter((name) => !names.includes(name.replace(/^[a-z-]+ /, "")));
  });
  expect(lost).toEqual([]);
});

const geoVirus = `${shared}/corpora/geovirus/GeoVirus.xml`;
const LOCATION = /<name>([^<]*)<\/name>\s*(?:<altName>[^<]*<\/altName>\s*)?<start>(\d+)<\/start>/g;

test.skipIf(!existsSync(geoVirus))("nine of ten names of the practice corpus are found", () => {
  const plain = (xml: string) => xml.replace(/&(amp|quot|lt|gt);/g, (_, e) => ENTITY[e] ?? "");
  const counts = { gold: 0, found: 0, right: 0 };
  for (const article of readFileSync(geoVirus, "utf8").split("<article>").slice(1)) {
    const text = plain(/<text>([^<]*)<\/text>/.exec(article)?.[1] ?? "");
    const names = read(text).filter(({ not, candidates }) => not === null && candidates.length > 0);
    const gold = [...article.matchAll(LOCATION)];
    counts.gold += gold.length;
    counts.found += names.length;
    counts.right += gold.filter(([, name, start]) =>
      names.some((n) => Math.abs(n.start - Number(start)) <= 3 && n.text === plain(name ?? "")),
    ).length;
  }
  expect(counts.right / counts.gold).toBeGreaterThan(0.88);
  expect(counts.right / counts.found).toBeGreaterThan(0.9);
});

const ENTITY: { [name: string]: string } = { amp: "&", quot: '"', lt: "<", gt: ">" };
