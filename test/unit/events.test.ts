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
])("no event in %j", (text) => {
  expect(dates(text)).toEqual([]);
});

test.each([
  ["Rebels shelled Aleppo on Monday.", ["2020-06-08 aleppo"]],
  ["A bomb exploded on Monday in Aleppo, Syria.", ["2020-06-08 aleppo"]],
  ["On Monday, a bus fell into a ravine near the city of Homs.", ["2020-06-08 homs"]],
  ["Last month an Aleppo car bombing killed five.", ["2020-05 aleppo"]],
  ["The army entered Homs and Aleppo on Monday.", ["2020-06-08 homs"]],
  ["Storms hit Chad, Niger and Mali on Monday.", ["2020-06-08 null"]],
  ["The militia was ousted from Aleppo on Monday.", ["2020-06-08 aleppo"]],
  ["Troops were flown in on Monday from Homs.", ["2020-06-08 null"]],
  ["In Aleppo, shells that fell on a market killed six on Monday.", ["2020-06-08 aleppo"]],
  ["Thousands have died in Syria since the war began in March 2011.", ["2011-03 syria"]],
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
  ["The mill, which burned down in March 2019, has reopened.", "The mill, burned down"],
  ["In the north, a landslide buried six huts on Monday.", "A landslide buried six huts"],
])("the label of %j", (text, what) => {
  expect(found(text).events[0]?.what).toBe(what);
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
