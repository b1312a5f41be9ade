import fc from "fast-check";
import { expect, test } from "vitest";
import { reading } from "../../src/extract/reading.ts";
import { speech } from "../../src/extract/speech.ts";
import { heard } from "../gold/heard.ts";

const NOWHERE = { places: [], mentions: [], peoples: [], problems: [] };
const read = (text: string) => reading(text, { published: "2020-01-10", title: null });
test.each([
  ["The Soufan Center said 12 people died.", ["12 Soufan Center"]],
  ["Sharif Hotak, of the provincial council, described seeing 35 bodies.", ["35 Sharif Hotak"]],
  ["The toll rose to 15, officials said on Monday.", ["15 officials"]],
  ["Five people died, said the Kandil Institute, a think-tank.", ["Five Kandil Institute"]],
  ["According to Jane Roe, a doctor at the clinic, 12 people died.", ["12 Jane Roe"]],
  ["The ministry's spokesperson, Jane Roe, said 11 had been killed.", ["11 Jane Roe"]],
  ["Arnel Cruz of the army's Western Command said 20 people died.", ["20 Arnel Cruz"]],
  ["Coalition spokesman Ryan Dale told reporters 14 people died.", ["14 Ryan Dale"]],
  ["Mosa Talukder, a senior official, told reporters 14 people died.", ["14 Mosa Talukder"]],
  ["Jane Roe, who runs the clinic in Tarsa, Norland, said 25 died.", ["25 Jane Roe"]],
  ["Officials who asked not to be named said 18 had died.", ["18 Officials"]],
  ["A medic reached by phone said 19 had died.", ["19 A medic"]],
  ["The disaster agency NDA counted 44 of the dead.", ["44 NDA"]],
  ["Norland's disaster institute, the INGD, counted 45 dead.", ["45 INGD"]],
  ["The WHO said 46 people died.", ["46 WHO"]],
  ["The monitor's figures show 47 deaths.", ["47 monitor"]],
  ["By the ministry's count, 44 people died.", ["44 ministry"]],
  ["The rebels put the number of dead at 40.", ["40 rebels"]],
  ["As reported by the Tarsa Observatory, 22 people died.", ["22 Tarsa Observatory"]],
  ["A tally by AFP shows 60 people have died.", ["60 AFP"]],
  ["Some tolls, provided by medics, exceeded 100.", ["100 medics"]],
  ["Reuters reported 12 dead.", ["12 Reuters"]],
  ["Save the Children warned that 100 people were ill.", ["100 Save the Children"]],
  ["The coalition battling the group in Norland and Tarsa said 9 died.", ["9 coalition"]],
  [
    "Some 70 herders cross the hills, facing cold and theft, said Jane Roe, a doctor.",
    ["70 Jane Roe"],
  ],
  [
    "An institute in Tarsa said 59 had left. The institute said 12 were back.",
    ["59 An institute in Tarsa", "12 An institute in Tarsa"],
  ],
  ["Initial findings indicate that 10 people died, the UN mission said.", ["10 UN mission"]],
  ["Early counts showed that 10 people died, police said.", ["10 police"]],
  ["The health ministry has so far confirmed 12 deaths.", ["12 health ministry"]],
  ["A 19-year-old survivor said 130 people drowned.", ["130 survivor"]],
  ["Police in Tarsa said 3 died and 4 were hurt.", ["3 Police in Tarsa", "4 Police in Tarsa"]],
  ["Defence Minister Jane Smith told reporters 14 people died.", ["14 Jane Smith"]],
  ["Five died, minister Jane Roe told a news conference in the city of Tarsa.", ["Five Jane Roe"]],
  ["Several of the survivors said 30 people drowned.", ["30 survivors"]],
  ["One of the doctors, Jane Roe, said 30 people drowned.", ["30 Jane Roe"]],
  ["Many of those who fled said 30 people drowned.", ["30 -"]],
  [
    "The Tarsa Front's affiliate, which calls itself Hill Province, said 28 died.",
    ["28 Hill Province"],
  ],
  ["Nine left, the U.S.-based charity that employs them said.", ["Nine U.S.-based charity"]],
  ["The group that runs the camp said 12 died.", ["12 group"]],
  ["Up to 40 died, says the Delta Watch project, a group of monitors.", ["40 Delta Watch project"]],
  ["The party won 47 seats, the court said after the ballots were counted.", ["47 court"]],
  ["Some 860 people live there, by the latest count of the UN agency.", ["860 UN agency"]],
  ["The army ended a raid that left 24 rebels dead, by its own account.", ["24 army"]],
  ["By its own count, the militia killed 12 men.", ["12 militia"]],
  ["According to one member state, 40 prisoners got away.", ["one -", "40 one member state"]],
  ["In Tarsa the group claimed 79 attacks, the experts wrote.", ["79 experts"]],
  ["Witnesses put the toll at 12.", ["12 Witnesses"]],
  ["Some 900 voters had registered, and 12 were turned away.", ["900 -", "12 -"]],
])("%j names its speaker", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ["The army said 12 soldiers died, but rebels put the number at 40.", ["12 army", "40 rebels"]],
  ["Nine died, police said, and 8 were hurt, doctors said.", ["Nine police", "8 doctors"]],
  ["Fewer than 50 homes were lost, Jo Ward said, but 20% burned.", ["50 Jo Ward", "20 Jo Ward"]],
  ["The ministry denied the strike and said 5 died elsewhere.", ["5 ministry"]],
  ["The militia claimed the raid, saying it had killed 7 men.", ["7 militia"]],
  ["In Tarsa, where 12 people were killed, police said 5 were held.", ["12 -", "5 police"]],
])("%j has a voice for each clause", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ["State TV quoted a doctor as saying 14 died.", ["14 a doctor < State TV"]],
  ["A doctor was quoted by state TV as saying 14 died.", ["14 A doctor < state TV"]],
  ["Reuters, citing officials, said 9 died.", ["9 officials < Reuters"]],
  ["Citing police, Reuters said 5 died.", ["5 police < Reuters"]],
  ["The Kandil report cited Aid Watch figures saying 6 died.", ["6 Aid Watch < Kandil"]],
  ["Police said 7 were arrested, Reuters reported.", ["7 Police < Reuters"]],
  ["The ministry said doctors had counted 8 dead.", ["8 doctors < ministry"]],
  ["The ministry said it had counted 8 dead.", ["8 ministry"]],
])("%j keeps the inner source apart from who relays it", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ["Ryan Dale, a spokesman, said 1 man died. Dale said 2 had. He said 3 had.", "Ryan Dale"],
  [
    "The Tarsa Relief Force (TRF) said 1 man died. The TRF said 2 had. It said 3 had.",
    "Tarsa Relief Force",
  ],
  [
    "A think-tank said 1 man died. The Kandil Center said 2 had. Kandil said 3 had.",
    "Kandil Center",
  ],
  ["The Kandil report said 1 man died. The report said 2 had. It said 3 had.", "Kandil"],
  [
    "The health ministry said 1 man died. The ministry said 2 had. It said 3 had.",
    "health ministry",
  ],
  ["A local official said 1 man died. The official said 2 had. He said 3 had.", "A local official"],
  ['"We found 1 man. Then came 2 more," said Ali Omar. "They had 3 guns."', "Ali Omar"],
])("%j has one speaker", (text, name) => {
  expect(heard(text).map((one) => one.replace(/^\d+ /, ""))).toEqual([name, name, name]);
});

test.each([
  ["Police said 12 people died. Five of them were children.", ["12 Police", "Five Police"]],
  ["Police said 12 people died. Another 4 were hurt.", ["12 Police", "4 Police"]],
  ["Turnout was 49 per cent, the board said. It had 12 seats.", ["49 board", "12 -"]],
  ["Police said 12 people died. Nine people were reported killed in Dol.", ["12 Police", "Nine -"]],
  ["Police said 12 people died. In 2004 a flood killed 700 people.", ["12 Police", "700 -"]],
  ["Police said it was late. The ministry sent 30 trucks.", ["30 -"]],
  ["The blast claimed 12 lives.", ["12 -"]],
  ["The group claimed responsibility for an attack that killed 13.", ["13 -"]],
  ["Police did not say how many of the 40 were hurt.", ["40 -"]],
  ["Some 900 people are estimated to live there.", ["900 -"]],
  ["Gunmen released 3 sailors.", ["3 -"]],
])("%j goes on with a count, or not", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ["Up to 50 people may have died.", ["50~ -"]],
  ["At least 12 people are believed to have been killed.", ["12~ -"]],
  ["At least 20 are feared dead.", ["20~ -"]],
  ["The rebels accused the army of killing 30 villagers.", ["30~ rebels"]],
  ["Police believe 33 people died.", ["33~ Police"]],
  ["More than 38 may have died, but 39 were saved.", ["38~ -", "39 -"]],
  ["The army denied that it had killed 12 people.", ["12! army"]],
  ["The army denied holding 15 men.", ["15! army"]],
  ["The army denied responsibility for the attack that killed 13.", ["13 -"]],
  ["The army rejected reports that 14 people died.", ["14! army"]],
  ['"The claim that we killed 18 people is false," Jo Ward said.', ["18! Jo Ward"]],
  ["It is not true that 12 people died, the mayor said.", ["12! mayor"]],
  ["Reports that 24 people died were denied by the army.", ["24! army"]],
  ["Jo Ward denied that 42 died and said that 43 were hurt.", ["42! Jo Ward", "43 Jo Ward"]],
  ["The mayor called the figure of 60 exaggerated.", ["60? mayor"]],
  ["Activists questioned the toll of 70.", ["70? Activists"]],
  ["The group said 22 died, a claim that could not be verified.", ["22? group"]],
  ["The ministry could not verify a claim by rebels that 16 died.", ["16? rebels"]],
  ["There is no evidence that 30 people died.", ["30? -"]],
  ["In May 37 people died.", ["37 -"]],
  ["Police said 12 died. The figure could not be verified.", ["12 Police"]],
])("%j has its stance", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test("a report does not hear the speakers of the one before as its own", () => {
  const text =
    "TARSA (AFP) Jan 5, 2020 - Police said 4 people died.\n\nDOL (AFP) Jan 6, 2020 - Trucks came. They said 5 people died.\n";
  expect(heard(text)).toEqual(["4 Police", "5 -"]);
});

test("says where the sentence names the speaker and who relays it", () => {
  const text = "Reuters, citing the Tarsa Observatory, said 9 died. It said 8 were hurt.";
  const found = read(text);
  const { voiceAt } = speech(found, NOWHERE);
  const at = (word: string) => found.tokens.findIndex(({ text: own }) => own === word);
  const first = voiceAt(at("9"));
  const cut = (span: [number, number] | null) => (span === null ? null : text.slice(...span));
  expect([cut(first.span), cut(first.viaSpan), first.named]).toEqual([
    "Tarsa Observatory",
    "Reuters",
    true,
  ]);
  const second = voiceAt(at("8"));
  expect([cut(second.span), second.named]).toEqual(["It", false]);
});

test("the verb of a denial is its speaker's", () => {
  const found = read("The army denied on Tuesday that it had killed 12 people.");
  const { voiceAt } = speech(found, NOWHERE);
  const { speaker, stance } = voiceAt(found.tokens.findIndex(({ text }) => text === "denied"));
  expect([speaker, stance]).toEqual(["army", "denies"]);
});

test("whatever the text, spans lie in their sentence and speakers are entries", () => {
  const words = fc.constantFrom(
    ..."Police said told denied that the a 12 Jane Roe , . “ ” \" ' ( ) who which and but by of according to citing constructor it he WHO claim false may have been accused report figures - \n".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = read(text);
      const { speakers, voiceAt } = speech(found, NOWHERE);
      const ids = speakers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { first, last, start, end } of found.sentences)
        for (let at = first; at <= last; at++) {
          const { speaker, via, span, viaSpan } = voiceAt(at);
          for (const id of [speaker, via]) if (id !== null) expect(ids).toContain(id);
          for (const range of [span, viaSpan]) {
            if (range === null) continue;
            expect(range[0]).toBeGreaterThanOrEqual(start);
            expect(range[1]).toBeLessThanOrEqual(end);
            expect(range[1]).toBeGreaterThan(range[0]);
          }
        }
    }),
    { numRuns: 500 },
  );
});
