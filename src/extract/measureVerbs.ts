/** What is counted, and how the words that say so stand to the number. */
type Verbs = { measure: string; verbs?: string; forms?: string; states?: string };

/**
 * verbs: regular, as infinitives; they take what is counted as object or, as participles, as subject. forms: the same,
 * spelt out. states: what those counted are or did ("22 died", "five missing").
 */
const TABLE: readonly Verbs[] = [
  {
    measure: "killed",
    verbs:
      "kill murder massacre execute behead assassinate slaughter lynch electrocute crush asphyxiate",
    forms: "slain slew slaying",
    states:
      "dead died die dies dying perished perish drowned drown drowning fatal deceased lifeless",
  },
  {
    measure: "wounded",
    verbs: "wound injure maim",
    forms: "hurt hurting hurts",
    states: "wounded injured hurt",
  },
  { measure: "kidnapped", verbs: "kidnapp abduct", forms: "kidnap kidnaps snatched" },
  {
    measure: "missing",
    states: "missing unaccounted disappeared vanished unidentified-missing buried-alive",
  },
  { measure: "trapped", verbs: "trapp", states: "trapped" },
  { measure: "stranded", verbs: "strand", states: "stranded" },
  {
    measure: "displaced",
    verbs: "displace uproot",
    states: "displaced homeless fled flee fleeing sheltering uprooted",
  },
  { measure: "evacuated", verbs: "evacuate relocate airlift" },
  { measure: "rescued", verbs: "rescue save", states: "alive living" },
  { measure: "released", verbs: "release", forms: "freed freeing frees" },
  { measure: "detained", verbs: "arrest detain", forms: "rearrested" },
  { measure: "returned", verbs: "repatriate", states: "returned return returning" },
  { measure: "travelled", states: "travelled traveled travelling joined joining" },
  { measure: "escaped", states: "escaped escape escaping" },
  { measure: "survived", states: "survived survive surviving" },
  { measure: "surrendered", states: "surrendered defected" },
  { measure: "infected", verbs: "infect" },
  { measure: "hospitalised", verbs: "hospitalise hospitalize" },
  { measure: "vaccinated", verbs: "vaccinate inoculate" },
  { measure: "deported", verbs: "deport expel expell" },
  { measure: "charged", verbs: "charge indict" },
  { measure: "convicted", verbs: "convict" },
  { measure: "sentenced", verbs: "sentence jail imprison" },
  { measure: "elected", verbs: "elect" },
  { measure: "deployed", verbs: "deploy" },
  { measure: "captured", verbs: "capture" },
  { measure: "destroyed", verbs: "destroy flatten demolish raze gutt wreck level", forms: "burnt" },
  { measure: "damaged", verbs: "damage" },
  { measure: "in need", states: "needed need needing" },
  { measure: "affected", verbs: "affect" },
];

/** Measure by word: of those that take an object, of participles and states, and of words for both at once. */
export const OBJECT_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(({ measure, verbs, forms }) => [
    ...words(verbs).flatMap((verb) => conjugated(verb).map(pair(measure))),
    ...words(forms).map(pair(measure)),
  ]),
);

export const STATES: ReadonlyMap<string, string> = new Map(
  TABLE.flatMap(({ measure, verbs, forms, states }) => [
    ...words(verbs).map((verb) => pair(measure)(past(verb))),
    ...words(forms).map(pair(measure)),
    ...words(states).map(pair(measure)),
  ]),
);

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

function past(verb: string): string {
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

function conjugated(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, past(verb), `${stem}ing`];
}
