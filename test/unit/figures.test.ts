import fc from "fast-check";
import { expect, test } from "vitest";
import { atlas } from "../../src/cli/atlas.ts";
import { extract } from "../../src/extract/extract.ts";
import type { Figure } from "../../src/model/story.ts";

const tables = atlas();
const figuresOf = (text: string): Figure[] =>
  extract(text, {
    atlas: tables,
    published: "2021-05-12",
    sha256: "0".repeat(64),
  }).story.records.filter((record): record is Figure => record.kind === "figure");
const counted = (text: string) =>
  figuresOf(text).map(({ value, measure, unit }) => `${value.text} ${measure} ${unit}`);
const origins = (text: string) =>
  figuresOf(text).map(({ value, measure, country }) => `${value.text} ${measure} ${country}`);

test.each([
  ["An attack on the market killed at least 16 people.", ["at least 16 killed people"]],
  ["Nine farmers were shot dead near the well.", ["Nine killed people"]],
  ["The raid left 70 people dead or wounded.", ["70 casualties people"]],
  ["The raid left 70 dead and injured.", ["70 casualties people"]],
  [
    "The dead were nine men and nine women; 80 were hurt.",
    ["nine killed people", "nine killed people", "80 wounded people"],
  ],
  [
    "The clinic saw 5,200 cases and 61 deaths reported by nurses.",
    ["5,200 cases cases", "61 killed people"],
  ],
  ["Some 90 herders fleeing the drought were found dead.", ["Some 90 killed people"]],
  [
    "In Yemen 19 sailors are missing, including 11 from Kenya.",
    ["19 missing people", "11 missing people"],
  ],
  [
    "Radio said 16 people were killed. Activists said the real number was about 60.",
    ["16 killed people", "about 60 killed people"],
  ],
  ["The blast left 22 dead and 40 hurt.", ["22 killed people", "40 wounded people"]],
  ["It claimed the lives of 17 villagers.", ["17 killed people"]],
  ["The death toll climbed to 103, up from 98.", ["103 killed people", "98 killed people"]],
  ["The number of those injured has reached 310.", ["310 wounded people"]],
  ["Mines have killed or wounded almost 240 people.", ["almost 240 casualties people"]],
  ["Six bodies were pulled from the rubble.", ["Six killed people"]],
  [
    "Seven people, including two nurses, were killed.",
    ["Seven killed people", "two killed people"],
  ],
  ["Two soldiers and 11 civilians were killed.", ["Two killed people", "11 killed people"]],
  ["Sixteen drowned, eight of them children.", ["Sixteen killed people", "eight killed people"]],
  [
    "Twelve people died and five are still missing.",
    ["Twelve killed people", "five missing people"],
  ],
  [
    "The rebels abducted 45 pupils and freed three.",
    ["45 kidnapped people", "three released people"],
  ],
  [
    "Police detained 37 people; 12 more were arrested later.",
    ["37 detained people", "12 detained people"],
  ],
  ["Three gunmen stormed the hotel.", ["Three attackers people"]],
  ["Three gunmen killed 14 guests.", ["Three attackers people", "14 killed people"]],
  ["Jets carried out 24 strikes on 13 targets.", ["24 strikes strikes", "13 targets targets"]],
  [
    "The quake destroyed 3,000 homes and damaged 900 more.",
    ["3,000 destroyed homes", "900 damaged homes"],
  ],
  ["The coalition won 251 of the 465 seats.", ["251 seats seats", "465 seats seats"]],
  ["More than 500,000 people have been uprooted.", ["More than 500,000 displaced people"]],
  ["Eight men went on trial.", ["Eight on-trial people"]],
  ["More than 40 countries sent observers.", ["More than 40 countries countries"]],
  ["It lost some 85 percent of the territory.", ["some 85 percent territory percent"]],
  ["They held the hill at the cost of nine soldiers.", ["nine killed people"]],
  ["Rebels withdrew after the deaths of four of their men.", ["four killed people"]],
  ["The storm left missing 12 fishermen.", ["12 missing people"]],
  ["Missing are 14 miners.", ["14 missing people"]],
  ["Home again are 210 villagers.", ["210 returned people"]],
  ["Three clinics were hit.", ["Three hit clinics"]],
  ["Three nurses were hit.", ["Three wounded people"]],
  ["Some 4,000 people marched through the city.", ["Some 4,000 protesters people"]],
  ["The town houses 900 foreigners.", ["900 housed foreigners"]],
  ["Guards turned back 75 migrants.", ["75 turned back migrants"]],
  ["More than 60 families have had to move.", ["More than 60 displaced families"]],
  [
    "The whereabouts of some are known; nine boys whose whereabouts are unknown.",
    ["nine missing people"],
  ],
  ["The boat carried 43 passengers.", ["43 on board people"]],
  ["Nine men were taken to hospital.", ["Nine hospitalised men"]],
  ["Soldiers captured 15 militants.", ["15 detained people"]],
  ["Aid reached a village of 600 people.", ["600 inhabitants people"]],
  [
    "The ministry put the dead at 31 and the injured at 52.",
    ["31 killed people", "52 wounded people"],
  ],
  ["Civilian casualties came to 5,120 last year.", ["5,120 casualties people"]],
  ["Jets carried out six air raids.", ["six strikes strikes"]],
  [
    "The war killed 640 people, 90 children and 70 women among them. Taiz comes next (110).",
    ["640 killed people", "90 killed people", "70 killed people", "110 killed people"],
  ],
  [
    "The mission counted 990 casualties (320 deaths and 670 injuries).\n- Herat: 410",
    ["990 casualties people", "320 killed people", "670 wounded people", "410 casualties people"],
  ],
  ["Jihadists of 17 nationalities came.", ["17 countries countries"]],
  ["Nothing happened in the first half of this year.", []],
  ["A grandmother of 91 spoke.", []],
  ["The sides signed one last week.", []],
  ["They paid 50 million CFA francs.", []],
  ["The raid left 11 gendarmes and six shepherds dead.", ["11 killed people", "six killed people"]],
  ["At least 40 of the 90 inmates escaped.", ["At least 40 escaped inmates", "90 inmates inmates"]],
  ["Of the 45 people hurt, nine died.", ["45 wounded people", "nine killed people"]],
  ["Five herders were among 12 people killed.", ["Five killed people", "12 killed people"]],
  ["Thirty people, 12 of them minors, died.", ["Thirty killed people", "12 killed people"]],
  ["Gunmen seized 14 pupils on Friday, police said.", ["14 kidnapped people"]],
  ["Soldiers seized 14 suspects on Friday.", ["14 detained people"]],
  [
    "Gunmen kidnapped 30 pupils; 12 are still held.",
    ["30 kidnapped people", "12 kidnapped people"],
  ],
  [
    "The rebels handed over 30 captives, and 12 more returned on Sunday.",
    ["30 released captives", "12 released people"],
  ],
  [
    "Some 8,000 villagers fled to Chad and fewer than 300 have gone back.",
    ["Some 8,000 arrived villagers", "fewer than 300 gone back people"],
  ],
  [
    "Of the 3,100 who voted, 40 percent were women.",
    ["3,100 voters people", "40 percent share percent"],
  ],
  ["All 53 on board were killed.", ["53 killed people"]],
  ["More than 2,000 people took to the streets.", ["More than 2,000 present people"]],
  ["The army said its men had neutralised 17 rebels.", ["17 killed people"]],
  ["The deputies passed it by 72 votes to 40.", ["72 votes votes", "40 votes votes"]],
  [
    "Turnout was 61 percent, against 55 percent a year before.",
    ["61 percent share percent", "55 percent share percent"],
  ],
  ["The strike killed dozens of people, including 29 children.", ["29 killed people"]],
  ["Scores were wounded, among them 12 nurses.", ["12 wounded people"]],
  [
    "Floods displaced 900 families, or 5,000 people.",
    ["900 displaced families", "5,000 displaced people"],
  ],
  [
    'The envoy spoke of eight "martyrs" and "between 20 and 30" of the 90 seats.',
    ["eight killed people", "between 20 and 30 seats seats", "90 seats seats"],
  ],
  [
    "Gunmen freed 53 passengers, including eight children.",
    ["53 released passengers", "eight released people"],
  ],
  [
    "The group of 14 — eight Kenyans, four Ugandans and two Swedes — was kidnapped.",
    [
      "14 kidnapped people",
      "eight kidnapped people",
      "four kidnapped people",
      "two kidnapped people",
    ],
  ],
  [
    "The war cost 900 lives, and 40 people are still missing.",
    ["900 killed people", "40 missing people"],
  ],
  ["Two air strikes hit a depot.", ["Two strikes strikes"]],
  [
    "One death and eight injuries were reported after 40 fighters crossed over.",
    ["One killed people", "eight wounded people", "40 arrived fighters"],
  ],
  ["Of the 64 injured, nine were children.", ["64 wounded people", "nine wounded people"]],
  [
    "Of 19 people infected, 17 did not survive; five did not come back alive.",
    ["19 infected people", "17 killed people", "five killed people"],
  ],
  [
    "The navy seized three trawlers and two imams were arrested.",
    ["three seized trawlers", "two detained people"],
  ],
  [
    "The camp is home to 900 people; its population was put at 1,200.",
    ["900 inhabitants people", "1,200 inhabitants people"],
  ],
  ["Around 700 people live in the hills.", ["Around 700 inhabitants people"]],
  [
    "Between 10 and 30 prisoners got away, the guards say; the warden said 12.",
    ["Between 10 and 30 escaped prisoners", "12 escaped prisoners"],
  ],
  ["A doctors' union counted 19 dead, then 27.", ["19 killed people", "27 killed people"]],
  [
    "The police lowered the toll by about 100 to 253.",
    ["about 100 killed people", "253 killed people"],
  ],
  ["Floods reached 15 of the country's 18 states.", ["15 states states", "18 states states"]],
])("what is counted in %j", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

test.each([
  [
    "A raid killed 308 people and wrecked 110 houses. The mayor doubts the figure of 308.",
    "308 killed people",
  ],
  ["Nine people died. The elders handed over a list of 83 names.", "83 killed people"],
  [
    "The office counts the displaced as follows:\nBulen: 12,400\nDibate: between 7,000 and 8,000",
    "between 7,000 and 8,000 displaced people",
  ],
  [
    "The raid killed 12 people. The army counts the arrested as follows:\nGao: 40",
    "40 detained people",
  ],
])("the last figure of %j goes on with what it names", (text, expected) => {
  expect(counted(text).at(-1)).toBe(expected);
});

test.each([
  "They came at three in the morning.",
  "The post goes on. (6/8)",
  "There were at least two very different counts of the dead.",
  "The court sentenced him to 20 and 14 years in prison.",
  "One survivor, Jane Roe, told reporters about it.",
  "According to one member state, the camp is empty.",
  "The two sides met for three days.",
  "The plan has four phases and two campaigns.",
  "Two witnesses said the shooting lasted an hour.",
  "He is a father of three children.",
  "One of the men spoke.",
  "The suspects, aged 19 and 23, ran.",
  "The vote was 12 to 3.",
  "Dozens were hurt in 2014.",
  "The 15-member council met.",
  "A girl of 11 was found.",
  "Boots are 50% off until June.",
  "A shell wounded a fourth.",
])("no figure in %j", (text) => {
  expect(counted(text)).toEqual([]);
});

test.each([
  [
    "Tunisia sent the greatest number of jihadists (2,800), with more than 900 each from Morocco and Egypt, 410 from Libya and 300 from Spain.",
    [
      "2,800 travelled TN",
      "more than 900 travelled MA",
      "more than 900 travelled EG",
      "410 travelled LY",
      "300 travelled ES",
    ],
  ],
  [
    "Some 5,100 foreign fighters came from 81 states. Norway was listed with 90, of whom 14 had come home, and Denmark with 130.",
    [
      "Some 5,100 travelled null",
      "81 countries null",
      "90 travelled NO",
      "14 returned NO",
      "130 travelled DK",
    ],
  ],
  [
    "Some 900 foreign fighters from Kenya, Sudan and Chad joined the group.",
    ["Some 900 travelled null"],
  ],
  ["Five Canadians were killed in Mali.", ["Five killed CA"]],
  [
    "Norway's 60 returnees include nine women; Denmark has taken back 41.",
    ["60 returned NO", "nine returned NO", "41 returned DK"],
  ],
  [
    "Tunisia has sent the most fighters, about 3,000, followed by Jordan with 2,500 and Morocco with 1,500.",
    ["about 3,000 travelled TN", "2,500 travelled JO", "1,500 travelled MA"],
  ],
  [
    "Nearly 2,000 Moroccans have joined the group, including 280 women, and 260 have returned.",
    ["Nearly 2,000 travelled MA", "280 travelled MA", "260 returned MA"],
  ],
  [
    "An estimated 500 Swedes have gone to Syria; 90 of them are back.",
    ["An estimated 500 travelled SE", "90 returned SE"],
  ],
  [
    "Zambia reported 120 deaths from cholera, with 45 in Malawi.",
    ["120 killed ZM", "45 killed MW"],
  ],
  ["Italy and Spain reported 3,400 cases.", ["3,400 cases null"]],
  ["Germany alone accounts for 900 of the cases.", ["900 cases DE"]],
  ["In Texas, 21 people died; in Mali, nine.", ["21 killed US", "nine killed ML"]],
  [
    "Germany reported 1,200 cases and 14 deaths on Tuesday, Austria 300.",
    ["1,200 cases DE", "14 killed DE", "300 killed AT"],
  ],
  ["Five people were killed in Mali and Niger.", ["Five killed null"]],
  ["Two soldiers were killed in the Malian town of Gao.", ["Two killed ML"]],
  ["Pakistan says that fighters in Kabul killed 12 of its soldiers.", ["12 killed PK"]],
  [
    "A raid in Turkey killed 20 people. Nine of them were Pakistanis.",
    ["20 killed TR", "Nine killed PK"],
  ],
  ["Italy declared one after 70 people died there.", ["70 killed IT"]],
  ["Malaria in Kenya is rare. Worldwide, malaria killed 600,000 people.", ["600,000 killed null"]],
  [
    "In Sirte in Libya 30 people were killed, a hospital official in Tunis, Ali Saleh, said.",
    ["30 killed LY"],
  ],
  [
    "Around 900 Tunisians are fighting alongside militias in neighbouring Libya, and 300 are in Syria. Home again are 120.",
    ["Around 900 travelled TN", "300 travelled TN", "120 returned TN"],
  ],
  [
    "The gunmen come from Mali, where 300 people were killed and where 40 are missing.",
    ["300 killed ML", "40 missing ML"],
  ],
  ["A court in Norway convicted three men of crimes in Syria.", ["three convicted NO"]],
  ["A bomb went off in Kenya. Britain sent 16 observers.", ["16 observers GB"]],
  ["In Kenya nine Thai officials were jailed.", ["nine convicted TH"]],
  [
    "A bomb went off in Kenya. Five boats are at sea with up to 90 people on board.",
    ["Five boats null", "up to 90 on board null"],
  ],
  ["Jordan, host to 900 Syrian refugees, shut its border.", ["900 hosted JO"]],
  ["In Chad, 900 Sudanese are registered as refugees.", ["900 refugees TD"]],
  [
    "Fighting goes on in Sudan. Some 7 million have fled their homes, most of them to Chad, Egypt and Kenya.",
    ["Some 7 million displaced SD"],
  ],
  [
    "In Kenya 30 people died, said a spokeswoman by phone from Oslo. Four are missing.",
    ["30 killed KE", "Four missing KE"],
  ],
])("countries in %j", (text, expected) => {
  expect(origins(text)).toEqual(expected);
});

test.each([
  ["In Chad, 900 Sudanese refugees were given tents, the UN said.", ["TD"]],
  ["Lebanon hosts 900 Syrian refugees.", ["LB"]],
  ["Five Canadians were killed in Ouagadougou.", ["CA"]],
])("the country of those counted in %j", (text, expected) => {
  expect(figuresOf(text).map(({ country }) => country)).toEqual(expected);
});

test("a share knows what it is a share of", () => {
  const [share, whole] = figuresOf("About 30 percent of some 5,000 residents have returned.");
  expect(share?.of).toBe(whole?.id);
  expect(share?.parts.of).toBe("stated");
});

test("a figure marks its stated parts within its sentence and tells the rest as inferred", () => {
  const text = "More than 330 people have been killed in Chad since April 2020.";
  const [figure] = figuresOf(text);
  const marked = figure?.spans.map(({ part, start, end }) => `${part}: ${text.slice(start, end)}`);
  expect(marked).toEqual([
    "value: More than 330",
    "who: people",
    "place: Chad",
    "when: since April 2020",
  ]);
  expect(figure?.when).toBe("2020-04/2021-05-12");
  expect(figure?.parts).toMatchObject({ country: "stated", when: "stated", end: "inferred" });
});

test("a rival does not inherit the neighbourhood that another speaker named", () => {
  const places = figuresOf(
    "Planes struck Aleppo in Syria. A monitor said 22 people were killed in the Al-Zabdiya neighbourhood of Aleppo. A local official said 14 people were killed.",
  ).map(({ place }) => place);
  expect(places[1]).toBe("aleppo");
});

test("undated tolls of an attack take its day and not that of the report", () => {
  const days = figuresOf(
    "A car bomb exploded on Monday at a base in Gao in Mali. A doctor described 35 bodies. An elder in Gao said that the attack had killed 12 soldiers.",
  ).map(({ when }) => when);
  expect(days).toEqual(["2021-05-10", "2021-05-10"]);
});

test("each number of a list has the town that it is told from", () => {
  const text = "In Syria the monitor counted 42 dead: 29 from Raqqa and 13 from Idlib.";
  expect(figuresOf(text).map(({ place }) => place)).toEqual(["syria", "raqqa", "idlib"]);
});

test("travellers whose sentence tells no destination have that of their report", () => {
  const to = figuresOf(
    "Some 5,000 jihadists joined. Around 700 Swedes have gone to fight in Syria.",
  ).map((figure) => figure.to);
  expect(to).toEqual([["syria"], ["syria"]]);
});

test("what is said twice of one country is counted once", () => {
  expect(
    counted("A raid killed 12 people in Gao. The 12 people killed in Gao were buried."),
  ).toEqual(["12 killed people"]);
});

const WORDS =
  'killed 12 five people , and of them "the dead in Mali from Chad ( ) wounded were 30 percent more than who said . toll rose to each including 7'.split(
    " ",
  );

test("spans lie within the sentence of any text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      for (const { spans, quote } of figuresOf(words.join(" ")))
        for (const { start, end } of spans)
          expect(quote.start <= start && start < end && end <= quote.end).toBe(true);
    }),
  );
});
