import { form } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** Words in a row that tell what befell those counted; "|" parts alternatives, "*" stands for any word. */
const TABLE: { readonly [measure: string]: string } = {
  kidnapped:
    "taken|held hostage; hostage|captive .|,|;|after|in|by|during|on; carried off; in captivity",
  detained:
    "under house arrest; prisoner .|,|;|after|in|by|during|on; in custody; taken|carried|led away; taken into; in custody|prison|jail|detention",
  "on-trial": "on trial; awaiting trial",
  missing:
    "whereabouts are|is|were|remain unknown; gone|went|go|going missing; left behind|below|underground; in the water|river|sea; under the rubble|debris|concrete|ruins|wreckage|mud",
  returned:
    "still|already|now back|home; back at|in home; home again; gone|went|come|came|flown|brought|taken back|home; sent back; were|was|are|is|been back|home; were|was|are|is still|now|already back|home",
  travelled:
    "gone|went|go|going to fight|join|wage; left for; left * for; left * * for; left * to fight|join; went|gone|travelled|traveled to syria|iraq|somalia|ukraine|libya|afghanistan",
  arrived: "stepped|went|came ashore; fled|escaped to|into|across",
  flown: "flown in|out",
  sheltered: "in|at shelters; in * shelters; taken|took|take|taking|found|sought|seeking shelter",
  present: "took|take|taken to the street|streets; were|are|was inside|present",
  refugees: "sought|seek|seeking refuge|asylum",
  voters:
    "cast their|a ballots|ballot|votes|vote; on the register|roll|rolls; able|eligible|registered|entitled to vote; on the electoral",
  contacts: "in touch|contact with",
  vaccinated: "a first|second dose; been given a|the vaccine; the|a|one shot|dose|jab",
  killed:
    "lost|lose|losing their lives; among the dead; not survive; did not survive; not come|return alive; not come|came back|home alive",
  wounded: "fighting for; in * condition; among the wounded|injured",
  displaced:
    "left|leave|leaving|fled|lost their homes|houses; to leave their homes; had|have to move|flee|leave|relocate; have|has|had abandoned; sleep|sleeping|camped|stuck in the open; no longer live; taken|took|take|taking|found|sought|seeking refuge; afraid to return|go; made homeless; left|leave|leaving|fled the country",
  infected: "tested|tests positive",
  escaped: "got|get|gotten away; broke|broken out; on the run",
  rescued: "to safety; picked up; brought out|ashore",
  released: "let go",
  inhabitants: "live|lived|living|reside|residing in|at|near|there|across|along|inside",
  survivors: "lived .|,|;",
  convicted: "under sentence of; on death row; given|received|received prison|jail terms",
  "turned back": "turned|sent|pushed away|back",
  trapped: "still inside|underground; remain|remained|remains inside|underground",
  "in need": "in need",
  hospitalised:
    "in hospital; taken|rushed|brought|airlifted|admitted to hospital|hospitals|clinics",
  "on board": "on board; aboard",
};

type Phrase = { rest: string[][]; measure: string };

const BY_FIRST = new Map<string, Phrase[]>();
for (const [measure, phrases] of Object.entries(TABLE))
  for (const phrase of phrases.split("; ")) {
    const [first = [], ...rest] = phrase.split(" ").map((word) => word.split("|"));
    for (const word of first)
      BY_FIRST.set(word, [...(BY_FIRST.get(word) ?? []), { rest, measure }]);
  }

/** The measure of the phrase that begins at a token: "gone missing"; null: none does. */
export function statePhrase(tokens: readonly Token[], at: number): string | null {
  const found = BY_FIRST.get(form(tokens, at))?.find(({ rest }) =>
    rest.every((words, n) => words[0] === "*" || words.includes(form(tokens, at + n + 1))),
  );
  const isLeft = found?.measure === "travelled" && /^(?:were|was|been)$/.test(form(tokens, at - 1));
  return found === undefined || isLeft ? null : found.measure;
}
