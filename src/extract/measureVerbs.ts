import { conjugated } from "./conjugated.ts";

/** What is counted, and how the words that say so stand to the number. */
type Verbs = { measure: string; verbs?: string; forms?: string; states?: string };

/**
 * verbs: regular, as infinitives; they take what is counted as object or, as participles, as subject. forms: the same,
 * spelt out. states: what those counted are or did ("22 died", "five missing").
 */
const TABLE: readonly Verbs[] = [
  {
    measure: "killed",
    verbs: "kill murder massacre execute behead assassinate slaughter lynch electrocute crush",
    forms: "neutralised neutralized eliminated slain slew slaying lost losing buried burying",
    states:
      "dead died die dies dying perished perish drowned drown drowning fatal starved suffocated",
  },
  {
    measure: "wounded",
    verbs: "wound injure maim",
    forms: "hurt hurting hurts",
    states: "wounded injured hurt beaten",
  },
  { measure: "hit", states: "hit" },
  { measure: "kidnapped", verbs: "kidnapp abduct", forms: "kidnap kidnaps snatched" },
  { measure: "missing", states: "missing unaccounted disappeared vanished" },
  { measure: "trapped", states: "trapped" },
  { measure: "stranded", verbs: "strand" },
  {
    measure: "displaced",
    verbs: "displace uproot",
    forms: "drove driven forced forcing",
    states: "homeless fled flee fleeing sheltering",
  },
  { measure: "housed", verbs: "house host shelter" },
  { measure: "turned back", forms: "rejected" },
  { measure: "evacuated", verbs: "evacuate relocate airlift move" },
  { measure: "rescued", verbs: "rescue save", states: "alive living" },
  { measure: "pardoned", verbs: "pardon amnesty" },
  { measure: "released", verbs: "release exchange swapp", forms: "freed freeing frees" },
  { measure: "detained", verbs: "arrest detain", forms: "rearrested" },
  { measure: "seized", forms: "seized seizing" },
  { measure: "held", forms: "held holding holds" },
  { measure: "flown", forms: "flew flown flying" },
  { measure: "present", states: "attended attending gathered" },
  { measure: "protesters", states: "marched rallied demonstrated protested" },
  { measure: "voters", states: "voted voting" },
  { measure: "returned", verbs: "repatriate", states: "returned return returning" },
  { measure: "travelled", states: "travelled traveled travelling joined joining" },
  { measure: "arrived", states: "arrived arrive arriving crossed landed" },
  { measure: "escaped", states: "escaped escape escaping" },
  { measure: "survivors", states: "survived survive surviving" },
  { measure: "surrendered", states: "surrendered defected" },
  { measure: "infected", verbs: "infect" },
  { measure: "hospitalised", verbs: "hospitalise hospitalize" },
  { measure: "vaccinated", verbs: "vaccinate inoculate" },
  { measure: "treated", verbs: "treat" },
  { measure: "tested", verbs: "test" },
  { measure: "deported", verbs: "deport", forms: "expelled expelling" },
  { measure: "on-trial", verbs: "charge indict" },
  { measure: "convicted", verbs: "convict sentence jail imprison" },
  { measure: "acquitted", forms: "acquitted acquitting" },
  { measure: "elected", verbs: "elect" },
  { measure: "deployed", verbs: "deploy" },
  { measure: "captured", verbs: "capture" },
  {
    measure: "destroyed",
    verbs: "destroy flatten demolish raze wreck level",
    forms: "burnt gutted",
  },
  { measure: "damaged", verbs: "damage" },
  { measure: "closed", verbs: "close" },
  { measure: "on board", forms: "carrying carried ferrying ferried" },
  { measure: "canceled", verbs: "cancel" },
  { measure: "in need", states: "needed need needing" },
  { measure: "recruited", verbs: "recruit" },
  { measure: "affected", verbs: "affect" },
];

/** What is hit or fought from the air, where it is things: "engaged seven tactical units". */
export const TARGETING: ReadonlySet<string> = new Set(
  "hit hits hitting struck striking engaged engaging suppressed suppressing targeted targeting bombed bombing".split(
    " ",
  ),
);

/** Measure by word: of those that take an object, of participles and states, and of words for both at once. */
export const OBJECT_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(({ measure, verbs, forms }) => [
    ...words(verbs).flatMap((verb) => conjugated(verb).map(pair(measure))),
    ...words(forms).map(pair(measure)),
  ]),
);

export const STATES: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(({ measure, verbs, forms, states }) => [
    ...words(verbs).map((verb) => pair(measure)(conjugated(verb)[2])),
    ...words(forms).map(pair(measure)),
    ...words(states).map(pair(measure)),
  ]),
);

/** What the tables know of, where another participle only says what was done: "3,149 cases were recorded". */
export const MEASURES: ReadonlySet<string> = new Set(TABLE.map(({ measure }) => measure));

/** What is neither an active verb before an object nor a passive: "22 died", "five are missing". */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  TABLE.flatMap(({ states }) => words(states)).filter((word) => !OBJECT_VERBS.has(word)),
);

function words(text: string | undefined): string[] {
  return text?.split(" ") ?? [];
}

function pair(measure: string) {
  return (word: string): [string, string] => [word, measure];
}
