import { expect, test } from "vitest";
import { cast, heard } from "../gold/heard.ts";

test.each([
  [
    "A Norland think tank said in a report that 40 men left. The Kandil Institute counted 12 back. From Tarsa 5 left.",
    ["40 Kandil Institute", "12 Kandil Institute", "5 Kandil Institute"],
  ],
  [
    "The survey found that 40 percent were ill. Nearly 12 million people lack water.",
    ["40 survey", "12 million survey"],
  ],
  ["The Kandil study counted 40 dead. On Monday 5 people were held.", ["40 Kandil", "5 -"]],
  ["The Kandil study counted 40 dead. Rain fell. Some 5 villages flooded.", ["40 Kandil", "5 -"]],
  [
    "Kandil said in a study that 40 died. Some 900 left, the authors write.",
    ["40 Kandil", "900 Kandil"],
  ],
  ["Police said 40 died. The rain flooded 5 villages.", ["40 Police", "5 -"]],
  [
    "Aid Watch said 40 died. The charity put the wounded at 9. It said 2 more died.",
    ["40 Aid Watch", "9 Aid Watch", "2 Aid Watch"],
  ],
  [
    "Officials said 40 shops burned. This would be 5 percent of them.",
    ["40 Officials", "5 Officials"],
  ],
  ["The army said in a statement 40 died. The statement said 5 were held.", ["40 army", "5 army"]],
  [
    "A monitoring group and a mayor reported the raid. The Tarsa Observatory said 9 died.",
    ["9 Tarsa Observatory"],
  ],
  ["The arms were those of the Osh gang. The gang said it lost 9 men.", ["9 Osh gang"]],
  [
    "A think tank said in a study that 40 men left. The Kandil Centre drew its numbers from court files. Tarsa supplied the most (12).",
    ["40 Kandil Centre", "12 Kandil Centre"],
  ],
  [
    "Gunmen took three drivers, the UN said. Two of the drivers were freed on Monday.",
    ["three UN", "Two UN"],
  ],
  [
    "Over 900 people have fled, the UN said. In Tarsa 540 displaced people are in schools.",
    ["900 UN", "540 UN"],
  ],
  [
    "Police denied that 30 were held.\n\nNorland sent 16 observers and Tarsa 12.",
    ["30! Police", "16 -", "12 -"],
  ],
])("%j goes on with who is told of", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ['Jo Ward defended the raid: "We struck 12 camps and nothing else."', ["12 Jo Ward"]],
  [
    'Senator Jo Ward was on the radio, "This cost us 12 men. And 3 more are missing."',
    ["12 Jo Ward", "3 Jo Ward"],
  ],
  ['Jo Ward was angry. "There are 12 graves here and no doctor."', ["12 Jo Ward"]],
  ['"There are 12 graves here," Jo Ward continued.', ["12 Jo Ward"]],
  ['"There are 12 graves here," lamented Jo Ward.', ["12 Jo Ward"]],
  ['The so-called "12 apostles of Dol" angered Jo Ward.', ["12 -"]],
])("%j is direct speech", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  [
    "According to a poll published on Monday by the Kandil Institute, 38 percent agree.",
    ["38 Kandil Institute"],
  ],
  ["A list drawn up by the prefect gave the names of 41 dead.", ["41 prefect"]],
  ["A poll by broadcaster RTK gave the party 45 percent.", ["45 RTK"]],
  ["Around 40 percent of the funds went missing, the audit found.", ["40 audit"]],
  ["A Reuters witness saw 17 bodies.", ["17 A Reuters witness"]],
  ["The city saw 12 attacks.", ["12 -"]],
  ["Residents of Dol, as the town is also known, said 2 died.", ["2 Residents of Dol"]],
  ["An official, quoted by the Tarsa Times, said 3 died.", ["3 An official < Tarsa Times"]],
  ["The junta denies it bombed villages and says 35 rebels died.", ["35 junta"]],
  ["The insurgents boasted of killing 25 soldiers.", ["25 insurgents"]],
  ["His men lost 25 trucks, Jo Ward claimed.", ["25 Jo Ward"]],
  ["The co-author, Jo Ward, said 25 died.", ["25 Jo Ward"]],
])("%j names its source", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test.each([
  ["Up to 90 people, including 47 minors, are believed to be held.", ["90~ -", "47~ -"]],
  ["The mayor dismissed as false a message claiming that 200 died.", ["200! mayor"]],
  ["The mayor disputed accounts by villagers that 30 died.", ["30? mayor"]],
  ['"Sixty bodies is a rumour," Jo Ward said.', ["Sixty! Jo Ward"]],
  ["Eleven men accused of killing 3 guards were freed.", ["Eleven -", "3~ -"]],
])("%j is denied, doubted or alleged", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});

test("the coalition is named and not the countries where it fights", () => {
  const text =
    "TARSA (AFP) Jan 5, 2020 - The Norland-led coalition battling the Osh group in Tarsa and Dol denied on Tuesday that it had killed 12 people.\n";
  expect(heard(text)).toEqual(["12! Norland-led coalition"]);
});

test("speakers have the roles that the text gives them", () => {
  const text =
    'TARSA (AFP) Jan 5, 2020 - Raids were reported by a monitoring group, a local official and state television. The Dol Observatory for Human Rights said 2 died. A local official said 3 did.\n\n"Nobody died, not 4," coalition spokesman Ryan Dale told AFP.\n\nThe Kandil report cited Water Aid Network figures saying 5 wells dried.\n';
  expect(cast(text)).toEqual([
    "Dol Observatory for Human Rights: monitoring group",
    "A local official: official",
    "Ryan Dale: coalition spokesman",
    "Water Aid Network: network",
    "Kandil: organisation",
  ]);
});

test.each([
  ["According to a report which the mission in Tarsa released, 12 died.", ["12 mission in Tarsa"]],
  ["Departures number up to 20, in the view of Jo Ward, who runs a think tank.", ["20 Jo Ward"]],
  [
    "On the list kept by Aid Watch, a charity, Norland comes first with 15 children.",
    ["15 Aid Watch"],
  ],
  ["A woman in Dol who gave her name as Umm Yasin said 4 died.", ["4 Umm Yasin"]],
  ["The children's agency, Unicef, has verified 9 deaths.", ["9 Unicef"]],
  ["The coalition claimed Thursday that more than 15 had been killed.", ["15 coalition"]],
  ["Jo Ward, the leader of a militia, said 2 died. He said 3 had.", ["2 Jo Ward", "3 Jo Ward"]],
  ["The opposition asked that 20 of them be moved.", ["20 opposition"]],
  [
    "The numbers were read out by Jo Ward:\n\n- Dol: 12\n- Tarsa: 5, of whom 3 died\n",
    ["12 Jo Ward", "5 Jo Ward", "3 Jo Ward"],
  ],
  [
    "The Kandil study counted 40 dead. Norland is preparing for a vote on 12 seats.",
    ["40 Kandil", "12 -"],
  ],
  [
    'Jo Ward called the figure of 44 "laughable": no more than 6 died.',
    ["44! Jo Ward", "6 Jo Ward"],
  ],
  ['A rumour that 20 children had escaped "is untrue", Jo Ward said.', ["20! Jo Ward"]],
  ["The 36 is impossible to verify, Jo Ward said.", ["36? Jo Ward"]],
])("%j is heard as meant", (text, expected) => {
  expect(heard(text)).toEqual(expected);
});
