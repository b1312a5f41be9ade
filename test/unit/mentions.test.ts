import { expect, test } from "vitest";
import { atlas } from "../../src/cli/atlas.ts";
import { extract } from "../../src/extract/extract.ts";

/** Each place that a report of Wednesday 10 June 2020 names, with its role there, in the order of the text. */
function roles(text: string): string[] {
  const options = { atlas: atlas(), published: "2020-06-10", title: "-", sha256: "0".repeat(64) };
  const found = extract(text, options).story.records.flatMap((record) => {
    if (record.kind !== "mention") return [];
    const { start = 0, end = 0 } = record.spans[0] ?? {};
    return [[start, end] as const, ...record.also].map(([from, to]) => ({
      from,
      told: `${text.slice(from, to).replace(/['’]s$/, "")}: ${record.role}`,
    }));
  });
  return found.sort((a, b) => a.from - b.from).map(({ told }) => told);
}

test.each([
  ["Chad's defence ministry dismissed the story.", ["Chad: actor"]],
  ["The leaders of Qatar and Oman met the envoys.", ["Qatar: actor", "Oman: actor"]],
  ["They cited the government in Khartoum.", ["Khartoum: actor"]],
  [
    "It was signed by Kenya, Uganda and Rwanda.",
    ["Kenya: actor", "Uganda: actor", "Rwanda: actor"],
  ],
  ["Kenya, Uganda and Rwanda signed it.", ["Kenya: actor", "Uganda: actor", "Rwanda: actor"]],
  ["Sweden and the Arab League have called for calm.", ["Sweden: actor"]],
  ["Algeria, a neighbour of both, denies that it sent arms.", ["Algeria: actor"]],
  ["The deal that the rebels and the United States signed failed.", ["United States: actor"]],
  ["They blamed both Egypt and Sudan.", ["Egypt: actor", "Sudan: actor"]],
  ["Relations between Egypt and Sudan are poor.", ["Egypt: actor", "Sudan: actor"]],
  ["Ethiopia is building a dam.", ["Ethiopia: actor"]],
  ["Ankara denied the report.", ["Ankara: actor"]],
  ["The border between Egypt and Libya is long.", ["Egypt: context", "Libya: context"]],
  ["China produced more steel than ever.", ["China: context"]],
  ["Nigeria is poor and has been suffering for years.", ["Nigeria: context"]],
  ["The road to Norway was closed.", ["Norway: context"]],
])("a place that acts: %s", (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test.each([
  [
    "The bus carried 40 people, nine of them from Peru and three from Chile.",
    ["Peru: origin", "Chile: origin"],
  ],
  [
    "They rescued 60 people: 31 from Eritrea, 20 each from Sudan and Mali.",
    ["Eritrea: origin", "Sudan: origin", "Mali: origin"],
  ],
  ["The dead were tourists from Japan.", ["Japan: origin"]],
  ["The attackers came from Dagestan.", ["Dagestan: origin"]],
  [
    "Some 300 fighters left Tunisia for Syria; Morocco and Algeria together accounted for 150.",
    ["Tunisia: origin", "Syria: context", "Morocco: origin", "Algeria: origin"],
  ],
  ["Warplanes from Russia flew by.", ["Russia: context"]],
])("where people come from: %s", (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

const [AT, BY] = ["event-location", "context"];

test.each([
  ["On Monday 12 hostages were flown out of Aden.", [`Aden: ${AT}`]],
  [
    "A bomb killed nine people near Kunduz in Baghlan province on Monday.",
    [`Kunduz: ${AT}`, `Baghlan: ${AT}`],
  ],
  [
    "A bomb killed nine people in Tajoura, a suburb of Tripoli, on Monday.",
    [`Tajoura: ${AT}`, `Tripoli: ${AT}`],
  ],
  [
    "A bomb killed nine people near Quetta, in the province of Balochistan, on Monday.",
    [`Quetta: ${AT}`, `Balochistan: ${BY}`],
  ],
  ["In Anbar province, a bomb killed nine soldiers on Monday.", [`Anbar: ${AT}`]],
  ["South of Mosul, a bomb killed nine soldiers on Monday.", [`Mosul: ${AT}`]],
  ["In Yemen, a drone killed four men in Shabwa on Monday.", [`Yemen: ${BY}`, `Shabwa: ${AT}`]],
  ["In Yemen, jets carried out 16 strikes on Monday.", [`Yemen: ${AT}`]],
  [
    "Gunmen fired at a patrol in Kirkuk, and a rocket hit Erbil.",
    [`Kirkuk: ${AT}`, `Erbil: ${AT}`],
  ],
  [
    "Gunmen seized 59 sailors off Basra, Aden and Hodeidah on Monday.",
    [`Basra: ${AT}`, `Aden: ${AT}`, `Hodeidah: ${AT}`],
  ],
  [
    "Dozens were hurt in clashes in Beirut and in the northern city of Tripoli.",
    [`Beirut: ${AT}`, `Tripoli: ${AT}`],
  ],
  ["A consultancy in Lagos said nine people were killed.", [`Lagos: ${BY}`]],
  ["The group, a charity in Lagos, counted nine dead.", [`Lagos: ${BY}`]],
  ["A spokesman told reporters in the city of Goma that nine people died.", [`Goma: ${BY}`]],
  ["Some 222 people were killed in Colombia last year.", [`Colombia: ${BY}`]],
  ["Gunmen killed 22 people in Colombia on Monday.", [`Colombia: ${AT}`]],
  ["A hospital in Trujillo treats 60 patients a day.", [`Trujillo: ${BY}`]],
  ["About 40 percent of the homes in Rafah have no water.", [`Rafah: ${BY}`]],
  ["He was born in Algiers and grew up in Marseille.", [`Algiers: ${BY}`, `Marseille: ${BY}`]],
])("where something happened: %s", (text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test("a place has a record for each of its roles", () => {
  const text =
    "Chad's army denied it. A bomb killed nine people in Chad on Monday. The road to Chad is shut.";
  expect(roles(text)).toEqual(["Chad: actor", `Chad: ${AT}`, `Chad: ${BY}`]);
});
