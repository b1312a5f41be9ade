import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { gazetteer } from "../../src/extract/gazetteer.ts";
import { located } from "../../src/extract/located.ts";
import { reading } from "../../src/extract/reading.ts";
import { scenes } from "../../src/extract/scene.ts";

const places = gazetteer(readFileSync("data/gazetteer/core.txt", "utf8"));
const at = (text: string) => {
  const read = reading(text, { published: "2019-05-14" });
  return scenes(read, located(read, places));
};
const countries = (text: string) => at(text).map(({ country }) => country);

test.each([
  [
    "one sentence about a neighbour does not outweigh the rest",
    "Mali has counted 900 cases, the ministry said. They rose in Bamako. Most patients in Kayes were children.\n\nIn Chad, 79 died in Moundou, and 12 in Abeche, a clinic in Ndjamena said.\n\nThe vaccine is for 3.2 million children.",
    ["ML", "ML", "ML", "TD", "ML"],
  ],
  [
    "a sea of no country sets none",
    "Floods hit Libya on Monday. More than 130 died crossing the Mediterranean.",
    ["LY", null],
  ],
  [
    "where a truce was made is no scene",
    "A shell killed two in Aden, Yemen, on Monday. A truce brokered in Moscow failed. Six died.",
    ["YE", "YE", "YE"],
  ],
  [
    "the place named before goes on",
    "Shells fell on a market in Aleppo on Monday. A doctor said nine people were killed.",
    ["SY", "SY"],
  ],
  [
    "a speaker's town is no scene",
    "A mine killed four people in Kidal on Monday. They were on patrol, a spokesman said in Paris.",
    ["ML", "ML"],
  ],
  [
    "neither where a ship left nor where a speaker was reached is a scene",
    "A boat sank off Yemen on Monday. It had left the port of Berbera. Reached by phone in Nairobi, a sailor said nine drowned.",
    ["YE", "YE", "YE"],
  ],
  [
    "a town that distances are told from is no scene",
    "A mine killed four in Tajikistan on Monday. The spot lies 40 kilometres north of Kunduz. Two were hurt.",
    ["TJ", "TJ", "TJ"],
  ],
  [
    "an older event elsewhere does not take over",
    "A bus fell off a bridge in Kenya on Monday. It was the worst crash since one in Uganda in 2015. Nine people died.",
    ["KE", "UG", "KE"],
  ],
  [
    "a comparison is no scene",
    "Fires burnt an area the size of Belgium in Siberia. Two people died.",
    ["RU", "RU"],
  ],
  [
    "an actor is no scene",
    "A raid in Raqqa killed two on Monday. Turkey said it had no part in it. Six were hurt.",
    ["SY", "SY", "SY"],
  ],
  [
    "a new paragraph comes back to what the report is about",
    "Floods hit Kolkata and much of India on Monday. Nine people died in Assam.\n\nIn Dhaka, Bangladesh, two people drowned. Three were missing.\n\nOfficials put the toll at 20.",
    ["IN", "IN", "BD", "BD", "IN"],
  ],
  [
    "where talks only resumed is no scene",
    "A mine killed four people in Kidal, Mali, on Monday. It blames the talks, which resumed in Algiers in May.",
    ["ML", "ML"],
  ],
  [
    "countries that people only fled to are no scene",
    "Shells fell in Gao, Mali, on Monday. Two million have fled, most of them to Niger, Chad and Algeria.",
    ["ML", "ML"],
  ],
  [
    "a dateline outweighs a country that lends a hand",
    "Mogadishu (AFP) May 13, 2019 - Nine people died, officials said.\n\nTurkey flew the wounded to Ankara.",
    ["SO", "TR"],
  ],
  ["several countries at once are none", "Storms killed 12 people in Malawi and Zambia.", [null]],
  ["nothing named", "Nine people died, officials said.", [null]],
])("%s", (_, text, expected) => {
  expect(countries(text)).toEqual(expected);
});

test("a dateline tells at most its country", () => {
  expect(at("Nairobi (AFP) May 13, 2019 - Nine people died, officials said.")).toEqual([
    { place: null, country: "KE" },
  ]);
});

test("the most precise of nested places", () => {
  const [scene] = at("Two died in the Al-Zzuhur neighbourhood of Mosul in Iraq.");
  expect(scene).toEqual({ place: "al-zzuhur", country: "IQ" });
});

test("one scene for each sentence, whatever the text", () => {
  const words = fc.constantFrom(
    "Paris",
    "in",
    "Syria",
    ".",
    "\n",
    "since",
    "said",
    "and",
    "Mosul",
    ",",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      const read = reading(parts.join(" "), {});
      expect(scenes(read, located(read, places))).toHaveLength(read.sentences.length);
    }),
    { numRuns: 200 },
  );
});
