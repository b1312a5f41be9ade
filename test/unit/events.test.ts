import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { events } from "../../src/extract/events.ts";
import { gazetteer } from "../../src/extract/gazetteer.ts";
import { located } from "../../src/extract/located.ts";
import { reading } from "../../src/extract/reading.ts";
import { scenes } from "../../src/extract/scene.ts";
import { speech } from "../../src/extract/speech.ts";

const core = gazetteer(readFileSync("data/gazetteer/core.txt", "utf8"));

/** What is found in a report of Wednesday 10 June 2020. */
function found(text: string) {
  const read = reading(text, { published: "2020-06-10", title: null });
  const where = located(read, core);
  const said = speech(read, where);
  const context = { reading: read, located: where, speech: said, scenes: scenes(read, where) };
  return { read, events: events(context) };
}

const dates = (text: string) => found(text).events.map(({ when }) => when);
const spots = (text: string) => found(text).events.map(({ when, place }) => `${when} ${place}`);

test.each([
  ["Rebels shelled the port on Monday.", "2020-06-08"],
  ["On Monday, rebels shelled the port.", "2020-06-08"],
  ["A truck was on Monday driven into the gate.", "2020-06-08"],
  ["The shells were fired late on Monday, residents say.", "2020-06-08"],
  ["The mill, which burned down in March 2019, has reopened.", "2019-03"],
  ["The army withdrew after losing the bridge on Monday.", "2020-06-08"],
  ["Nobody has slept since the dam burst in May 2018.", "2018-05"],
  ["It was the worst day since a blast at the mill in May 2018.", "2018-05"],
  ["Ahead of Sunday's vote, the police are on every corner.", "2020-06-07"],
  ["A raid on Tuesday that killed 12 is being investigated.", "2020-06-09"],
  ["Floods in 2011 killed 90 people.", "2011"],
  ["Last week a bomb killed five.", "2020-06-01/2020-06-07"],
  ["Gunmen held the post on Friday and Saturday and then fled.", "2020-06-05/2020-06-06"],
  ["Jets struck the depot overnight.", "2020-06-09/2020-06-10"],
  ["Drought has emptied the villages since May 2019, when the last well failed.", "2019-05"],
  ["The ministry denied on Tuesday that its jets had struck the mill.", "2020-06-09"],
  ["The group claimed responsibility on Tuesday.", "2020-06-09"],
  ["In 2009, 150 people died in a plane crash.", "2009"],
  ["The envoy may have been shot on Sunday.", "2020-06-07"],
  ["The police said gunmen had attacked a bank on Sunday.", "2020-06-07"],
  ["The farm was the target of an arson attack in 2006.", "2006"],
  ["The worst day was 7 April, when 41 people suffocated in a cellar.", "2020-04-07"],
  ["Women and children landed in the early hours of Monday.", "2020-06-08"],
  ["The valley has been cut off since May 3.", "2020-05-03"],
  ["They sleep near the gate, which has been closed since 2015.", "2015"],
  ["A third brother is believed to have been killed last month.", "2020-05"],
  ["Six were hurt on Monday when ISIL (ISIS) fighters overran a post.", "2020-06-08"],
  ["A canoe that left Mbour, in Senegal, on May 20 has not been seen.", "2020-05-20"],
  ["A roadside mine claimed the lives of seven guards on Monday, medics said.", "2020-06-08"],
  ["In May an expert wrote to 57 states about their nationals.", "2020-05"],
  ["On Tuesday alone the monitor counted 61 strikes in the valley.", "2020-06-09"],
  ["The valley, a district of 35,000 people, has been cut off since May 3.", "2020-05-03"],
  ["More than 300 houses collapsed on Sunday.", "2020-06-07"],
  ["An earthquake of magnitude 6.1 hit Paktika on Sunday.", "2020-06-07"],
  ["Rebels had overrun the base on Saturday.", "2020-06-06"],
  ["The toll from Friday's bombing rose to 40 on Sunday.", "2020-06-05"],
])("an event in %j", (text, when) => {
  expect(dates(text)).toEqual([when]);
});

test.each([
  ["The police said on Monday that they had no suspects."],
  ["He told reporters in the lobby on Tuesday that talks went on."],
  ["The two sides will meet on Friday."],
  ["The two sides were to meet on Monday."],
  ["The trial was scheduled for Monday."],
  ["Talks are due to begin on Friday."],
  ["He has been a judge since 2015."],
  ["The town has been under siege since March."],
  ["In 2018, 3,000 people were killed."],
  ["Exports rose by 12 percent in April."],
  ["The clinic recorded 40 births in May, fewer than in 2019."],
  ["She was born in 1994."],
  ["The mill was 40 years old in 2010."],
  ["As of Monday, no bodies had been found."],
  ["No shots were fired on Monday."],
  ["It was the third such attack this month."],
  ["The truce ends on Monday unless it is renewed."],
  ["Officials, speaking on Tuesday, said the river was falling."],
  ["Figures released on Monday showed that 400 people had left."],
  ["They hope to reach the village by Friday."],
  ["Shops stay closed until Sunday."],
  ["No claims were reported yesterday."],
  ["The unit carried out 15 raids last year."],
  ["Police in the state killed 1,245 people last year."],
  ["At least 46 civilians were killed and 79 injured in violence in May."],
  ['"With the situation today we are at ease," he said.'],
  ['"Add half to everything you heard today," he said.'],
  ["The camp had 800 tents when this picture was taken in 2019."],
  ["Since March, 90 people have been killed since the roads are icy."],
  ["The firm claimed on Monday that its mine was safe."],
  ["That is fewer than the 10,204 people whom it counted in 2017."],
  ["The judge has to rule over a 2013 sit-in."],
  ["By noon on Monday the air force had flown out 94 people."],
  ["The country had 1.8 million displaced people in May."],
])("no event in %j", (text) => {
  expect(dates(text)).toEqual([]);
});

test.each([
  ["Rebels shelled Aleppo on Monday.", ["2020-06-08 aleppo"]],
  ["A bomb exploded on Monday in Aleppo, Syria.", ["2020-06-08 aleppo"]],
  ["On Monday, a bus fell into a ravine near the city of Homs.", ["2020-06-08 homs"]],
  ["Last month an Aleppo car bombing killed five.", ["2020-05 aleppo"]],
  ["Bombs fell in Homs on Monday and Aleppo burned.", ["2020-06-08 homs"]],
  ["The army entered Homs and Aleppo on Monday.", ["2020-06-08 null"]],
  ["Storms hit Chad, Niger and Mali on Monday.", ["2020-06-08 null"]],
  ["A convoy set out from Homs on Monday.", ["2020-06-08 homs"]],
  [
    "Miners who had been trapped near Homs since Friday were brought to Aleppo on Monday.",
    ["2020-06-05 homs", "2020-06-08 aleppo"],
  ],
  ["They sleep near Homs, a town captured in 2014.", ["2014 homs"]],
  ["The mayor of Homs was shot on Sunday.", ["2020-06-07 homs"]],
  [
    "Rebels left Homs province. Talks failed on Sunday after an advance by the Islamic State group.",
    ["2020-06-07 null"],
  ],
  ["Many left Homs after fighting broke out in its streets on Sunday.", ["2020-06-07 homs"]],
  ["Two men were jailed on Monday for fighting in Aleppo.", ["2020-06-08 null"]],
  ["The rebels broke the truce by shelling Homs on Monday.", ["2020-06-08 homs"]],
  ["The convoy came under fire on Monday as it left Homs.", ["2020-06-08 homs"]],
  ["Coalition strikes in May may have killed 30 civilians in Homs.", ["2020-05 homs"]],
  [
    "A bomb killed two in Homs on Sunday. Hours later, jets struck a base near Aleppo.",
    ["2020-06-07 homs", "2020-06-07 aleppo"],
  ],
  [
    "Jets struck Homs on Saturday, and on Sunday, helicopters dropped bombs on Aleppo.",
    ["2020-06-06 homs", "2020-06-07 aleppo"],
  ],
  ["A family fled from a cafe in Homs. Two gunmen shot them on Sunday.", ["2020-06-07 homs"]],
  ["Shops in Homs, Syria, are shut. The law was passed in May.", ["2020-05 syria"]],
  ["Shops in Homs, Syria, are shut. The war began in May 2018.", ["2018-05 null"]],
  [
    "Northern Syria is calm. The Dutch announced a retreat from the region on Sunday.",
    ["2020-06-07 null"],
  ],
  ["Guards call it the deadliest since an assault in Ghazni in August 2018.", ["2018-08 ghazni"]],
  ["The militia was ousted from Aleppo on Monday.", ["2020-06-08 aleppo"]],
  ["Troops were flown in on Monday from Homs.", ["2020-06-08 null"]],
  ["In Aleppo, shells that fell on a market killed six on Monday.", ["2020-06-08 aleppo"]],
  ["Thousands have died in Syria since the war began in March 2011.", ["2011-03 syria"]],
  ["Troops were flown out of Aleppo on Monday.", ["2020-06-08 aleppo"]],
  [
    "Rounds were held in Homs in November and in Aleppo in March.",
    ["2019-11 homs", "2020-03 aleppo"],
  ],
  ["Syria has been at war since the city, Homs, fell in 2014.", ["2014 homs"]],
  ["Two men were jailed in Homs on Monday for bombing a bus in Aleppo.", ["2020-06-08 homs"]],
  ["Homs, where rebels shelled a hill in Aleppo on Monday, is calm.", ["2020-06-08 aleppo"]],
  ["Two men went on trial in Homs, accused of killing a guard in May 2018.", ["2018-05 null"]],
  [
    "The envoy met the rebels in Homs on Monday and flew to Aleppo on Tuesday.",
    ["2020-06-08 homs", "2020-06-09 aleppo"],
  ],
  [
    "A bomb exploded in Aleppo on Monday, a day after gunmen killed two guards in Homs.",
    ["2020-06-08 aleppo", "2020-06-07 homs"],
  ],
  [
    "The ministry said on Monday that it had denied visas.\n\nA mine killed two in Homs on Sunday.",
    ["2020-06-07 homs"],
  ],
  ["Gunmen shot two men at a bus stop near the settlement of Homs on Sunday.", ["2020-06-07 homs"]],
  [
    "Floods swept through villages in northern Afghanistan's Baghlan province on Sunday.",
    ["2020-06-07 baghlan"],
  ],
  [
    "Gunmen killed 30 in a raid on the village of Auno in Borno State on Sunday.",
    ["2020-06-07 auno"],
  ],
  [
    "An army chapter is on the attack of Jan. 20 on a prison in the city of Homs.",
    ["2020-01-20 homs"],
  ],
  ["Syria declared an outbreak on May 3.", ["2020-05-03 syria"]],
  ["Syria, which declared independence in April 1946, is at war.", ["1946-04 syria"]],
  ["Syria declared victory over the group in May 2018.", ["2018-05 null"]],
  ["Syria slid into war in March 2011.", ["2011-03 syria"]],
  ["Homs, a city of 600,000 people, has been cut off since May 3.", ["2020-05-03 homs"]],
  ["The siege of Homs lasted from May 2011 to May 2014.", ["2011-05/2014-05 homs"]],
  ["A Homs court jailed three men on Monday.", ["2020-06-08 homs"]],
  [
    "Troops entered Homs. He is safe, a doctor said by phone from Aleppo. On Sunday shells fell on a road east of the city.",
    ["2020-06-07 homs"],
  ],
])("the place of %j", (text, expected) => {
  expect(spots(text)).toEqual(expected);
});

test.each([
  ["A bomb exploded in Homs on Monday.\n\nMonday's blast was heard for miles.", 1],
  ["A bomb exploded in Homs on Monday.\n\nThe bomber struck on Monday morning.", 1],
  ["A bomb exploded in Homs on Monday.\n\nA mine killed two guards in Aleppo on Monday.", 2],
  ["A bomb exploded in Homs on Monday.\n\nThe blast in Homs on Sunday killed nobody.", 2],
  ["Rebels signed a truce on Monday.\n\nMarkets reopened on Monday.", 2],
])("occurrences of %j", (text, count) => {
  expect(dates(text)).toHaveLength(count);
});

test.each([
  ["On Monday, a truck rammed a gate in Homs, police said.", "A truck rammed a gate in Homs"],
  ["The mill, which burned down in March 2019, has reopened.", "The mill burned down"],
  ["In the north, a landslide buried six huts on Monday.", "A landslide buried six huts"],
  [
    "Rebels shelled the port of Homs on Monday, killing 12 people, medics said.",
    "Rebels shelled the port of Homs, killing 12 people",
  ],
  ["Ana Lopez, the mayor of Cordoba, resigned on Monday.", "Ana Lopez resigned"],
  ["The mayor, Ana Lopez, fled to Madrid on Sunday.", "Ana Lopez fled to Madrid"],
  [
    "Two nurses, aged 23 and 31, were kidnapped near Kano on Friday.",
    "Two nurses were kidnapped near Kano",
  ],
  ["The embassy attack on Monday wounded three guards.", "The embassy attack wounded three guards"],
  [
    "The army pointed to the June 3 attack on the Turkish consulate in Basra as proof.",
    "Attack on the Turkish consulate in Basra",
  ],
  [
    "He planned attacks on bases in Iraq, including the attack on June 3, a court heard.",
    "Attack on bases in Iraq",
  ],
  ["Guards opened fire after Monday's raid on a prison in Gao.", "Raid on a prison in Gao"],
  ["In Aleppo, nine people were reported dead in shelling on Thursday.", "Shelling in Aleppo"],
  [
    "A bus that was carrying miners fell into a ravine near Cusco on Tuesday.",
    "A bus fell into a ravine near Cusco",
  ],
  ["A guard who was hit by a stone died on Monday in hospital.", "A guard died in hospital"],
  [
    "The deal that Chad and Niger signed in Niamey in May 2018 has lapsed.",
    "Chad and Niger signed the deal in Niamey",
  ],
  [
    "The coalition of parties backed by a league of unions won more than half of all the seats in the assembly in May.",
    "The coalition of parties won more than half of all the seats in the assembly",
  ],
  [
    "Gunmen killed 23 soldiers and wounded 14 on Monday in an ambush near Gao.",
    "Gunmen killed 23 soldiers and wounded 14 in an ambush near Gao",
  ],
  [
    "Soldiers abducted four boys before dawn on Tuesday and burned two huts.",
    "Soldiers abducted four boys before dawn",
  ],
  [
    "Haiti has seen 13 cases since it declared an outbreak on March 3, the ministry said.",
    "Haiti declared an outbreak",
  ],
  [
    "The ministry says it destroyed 15 tunnels in Gaza on Sunday.",
    "The ministry destroyed 15 tunnels in Gaza",
  ],
  [
    "The army denied on Tuesday that it had bombed a clinic near Homs.",
    "The army denied that it had bombed a clinic near Homs",
  ],
  [
    "The police rejected reports that a raid on Friday had killed six boys in Basra.",
    "Police denied that a raid killed six boys in Basra",
  ],
  [
    'A clinic burned.\n\n"The claim that our jets struck it is false," the spokesman, Ivan Petrov, said on Monday.',
    "Ivan Petrov denied that our jets struck it",
  ],
  [
    "Drought has driven 4,000 families from their homes, a Dutch think-tank said on Monday.",
    "Dutch think-tank: Drought has driven 4,000 families from their homes",
  ],
  ["The court ruled on Monday that the ban must end.", "The court ruled that the ban must end"],
  [
    "A first truce, brokered in Amman on Friday, lasted for hours.",
    "A first truce brokered in Amman",
  ],
  [
    "The lower house sat late after senators agreed on Monday to cut fuel subsidies.",
    "Senators agreed to cut fuel subsidies",
  ],
  ["Villagers accused the army of breaking a truce that began on Sunday.", "A truce began"],
  ["Both sides spoke of violating a ceasefire agreed on Sunday.", "A ceasefire agreed"],
  [
    "A bomb fixed to a bicycle exploded beside a van in Quetta on Sunday.",
    "A bomb fixed to a bicycle exploded beside a van in Quetta",
  ],
  [
    "The president, in a statement read out on state television, announced on Sunday that the curfew would end.",
    "The president announced that the curfew would end",
  ],
  ["After a blast in Quetta, a curfew was imposed in 2016.", "A curfew was imposed"],
  [
    "Peace talks led by Norway, which were to open in Oslo, were put off on Friday.",
    "Peace talks were put off",
  ],
  ["Elsewhere in Syria, a mine killed two shepherds on Sunday.", "A mine killed two shepherds"],
  [
    "Chad, Niger and Mali closed their borders on Monday.",
    "Chad, Niger and Mali closed their borders",
  ],
  [
    "About 4,000 people who had fled to the beach were evacuated by ships on Tuesday.",
    "About 4,000 people were evacuated by ships",
  ],
  [
    'Air force jets hit three camps on Monday, killing "scores of rebels", the army said.',
    'Air force jets hit three camps, killing "scores of rebels"',
  ],
  ["Troops left after breaking a siege of Homs in September 2019.", "Troops broke a siege of Homs"],
  [
    "Floods in 2004 killed more than 700 people in Bangladesh, government data show.",
    "Floods killed more than 700 people in Bangladesh",
  ],
  ["Rights groups say the army burned villages in May 2017.", "The army burned villages"],
  [
    "The Tigris burst its banks in Mosul on Sunday, sweeping away bridges, houses, shops, schools and a hospital.",
    "The Tigris burst its banks in Mosul",
  ],
  ["This week saw a march for peace in Bogota.", "A march for peace in Bogota"],
  ["The city saw clashes between 2011 and 2014 in which 200 people died.", "The city saw clashes"],
  [
    "Police said that a man with a knife who was known to them had attacked a priest on Sunday.",
    "A man with a knife attacked a priest",
  ],
  ["Most backed the deal in a referendum held on Sunday.", "A referendum held"],
  ["On Sunday alone the monitor saw 61 strikes.", "The monitor saw 61 strikes"],
  [
    "Two days of clashes in Homs last week killed 32 people.",
    "Two days of clashes in Homs killed 32 people",
  ],
  ["Nine soldiers died in Homs, the army announced on Monday.", "Army: nine soldiers died in Homs"],
  ["The WHO tracked 300 cases in Homs in May.", "The WHO tracked 300 cases in Homs"],
  [
    "Officials said the boys were out fishing when they were shot on Monday in Homs.",
    "The boys were shot in Homs",
  ],
  ["They meant to drive back rebels who seized Homs in May.", "Rebels seized Homs"],
  ["It is not known when it left Homs on Sunday.", "It left Homs"],
  ["Rebels had overrun the base on Saturday.", "Rebels had overrun the base"],
])("the label of %j", (text, what) => {
  expect(found(text).events[0]?.what).toBe(what);
});

test.each([
  [
    "Ms Diallo fled to Dakar in 2018. She was arrested there in May.",
    "Ms Diallo was arrested there",
  ],
  [
    "The army, which has ruled since a coup in 2011, bombed Homs on Sunday.",
    "The army bombed Homs",
  ],
  ["Rebels shot down the airliner after it took off on Sunday.", "It took off"],
  ["Rebels seized Homs in June 2019 and lost it in January.", "Rebels lost Homs"],
  [
    "A bomb killed six in Homs on Monday.\n\nThe attack began on Sunday, residents said.",
    "The attack in Homs began",
  ],
  [
    "The minister sat down in 2018. The president spoke. He was arrested in May.",
    "He was arrested",
  ],
])("the label of what is told last in %j", (text, what) => {
  expect(found(text).events.at(-1)?.what).toBe(what);
});

test.each([
  ["Voters on Sunday rejected a referendum on a new region.", "asserts"],
  ["The army on Sunday rejected claims that it had shelled the port.", "denies"],
])("the stance of %j", (text, stance) => {
  expect(found(text).events[0]?.stance).toBe(stance);
});

test("says which part is stated and which inferred", () => {
  const [event] = found("Rebels shelled the Syrian city of Homs on Monday.").events;
  expect(event?.parts).toEqual({
    country: "stated",
    place: "stated",
    when: "stated",
    date: "inferred",
  });
  expect(event?.spans.map(({ part }) => part)).toEqual(["place", "when"]);
});

test("keeps spans inside their sentence, ids apart and labels short, whatever the text", () => {
  const word = fc.constantFrom(
    ...'on Monday in Homs , . killed said the a bomb was were which after since March 2011 and ( ) " will not that overnight a day before Syria troops of vote 12'.split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { read, events: all } = found(`The men ${words.join(" ")}.`);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { sentence, spans, what } of all) {
        expect(what.length).toBeLessThanOrEqual(80);
        const { start, end } = read.sentences[sentence] ?? { start: 0, end: -1 };
        for (const span of spans) expect(span.start >= start && span.end <= end).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
