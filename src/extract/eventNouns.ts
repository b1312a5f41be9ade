/** What a noun or verb of happening is about: two of one family, on one day at one place, tell of one occurrence. */
export type Family = "harm" | "vote" | "talks" | "word" | "move" | "other";

const FAMILIES: readonly (readonly [Family, string])[] = [
  [
    "harm",
    "attack assault bombing bomb blast explosion strike airstrike raid shooting shelling killing massacre clash fighting battle ambush stabbing beheading murder assassination hijacking siege offensive invasion incursion bombardment barrage crackdown war conflict uprising revolt coup rebellion riot protest demonstration earthquake quake tremor aftershock flood flooding storm cyclone hurricane typhoon tornado landslide mudslide avalanche eruption fire bushfire wildfire blaze tsunami drought outbreak epidemic crash collision collapse derailment accident disaster stampede kidnapping abduction violence unrest crush wreck shipwreck sinking famine heatwave blackout poisoning spill tragedy",
  ],
  ["vote", "vote election referendum ballot runoff inauguration"],
  ["talks", "meeting talks summit conference negotiation ceremony visit trial hearing session"],
  [
    "word",
    "announcement declaration denial release ruling verdict agreement deal ceasefire truce accord treaty pact",
  ],
  [
    "move",
    "withdrawal evacuation takeover capture fall arrest release escape rescue death resignation launch independence departure arrival liberation seizure revolution march rally funeral sentence landing",
  ],
];

const NOUNS: ReadonlyMap<string, Family> = new Map(
  FAMILIES.flatMap(([family, nouns]) => nouns.split(" ").map((noun) => [noun, family] as const)),
);

/** The family of a noun of something that happens, in either number; null: it is none. */
export function nounFamily(form: string): Family | null {
  const noun = NOUNS.get(form);
  if (noun) return noun;
  if (form.endsWith("es")) {
    const short = NOUNS.get(form.slice(0, -2));
    if (short) return short;
  }
  return form.endsWith("s") ? (NOUNS.get(form.slice(0, -1)) ?? null) : null;
}

/** Whether a noun tells of what is all over a country as a rule: "the war". */
export const isWide = (form: string): boolean => WIDE.test(form);
const WIDE =
  /^(?:war|conflict|offensive|invasion|fighting|uprising|crackdown|violence|drought|famine|outbreak|epidemic|unrest|(?:protest|riot|demonstration|attack|strike|flood|fire|clashe?)s)$/;

const VERBS: readonly (readonly [Family, string])[] = [
  [
    "harm",
    "killed died wounded injured struck hit bombed shelled attacked exploded detonated rammed shot opened blew stormed ambushed clashed fired targeted beheaded murdered assassinated raided collapsed crashed flooded shook swept burned burst buried destroyed damaged perished drowned stabbed triggered erupted broke went began launched carried capsized sank overturned derailed plunged slammed came gave",
  ],
  ["vote", "voted elected won"],
  ["talks", "met held spoke talked visited"],
  ["word", "announced declared denied said signed released published confirmed agreed"],
];

const VERB_FAMILIES: ReadonlyMap<string, Family> = new Map(
  VERBS.flatMap(([family, verbs]) => verbs.split(" ").map((verb) => [verb, family] as const)),
);

/** The family of a verb by its past form; "other": none in particular. */
export const verbFamily = (key: string): Family => VERB_FAMILIES.get(key) ?? "other";
