/** What a word beside a name says that it is: "Helmand province", "the town of X", "the X river". */
export type PlaceType =
  | "nation"
  | "province"
  | "city"
  | "part"
  | "area"
  | "water"
  | "island"
  | "spot";

const WORDS: { readonly [type in PlaceType]: string } = {
  nation: "republic kingdom",
  province:
    "province governorate state prefecture oblast emirate canton voivodeship regency department",
  city: "city town village municipality township port capital hamlet settlement commune resort",
  part: "neighbourhood neighborhood suburb quarter borough slum",
  area: "district county region area territory division enclave raion subdistrict sub-district",
  water: "river lake sea gulf strait bay canal reservoir lagoon creek ocean",
  island: "island islands archipelago atoll peninsula islet",
  spot: "camp crossing airbase base airport valley mountain mountains hills desert forest volcano pass dam bridge beach oilfield",
};

const TYPES: ReadonlyMap<string, PlaceType> = new Map(
  (Object.keys(WORDS) as PlaceType[]).flatMap((type) =>
    WORDS[type].split(" ").map((word) => [word, type] as const),
  ),
);

const PLURALS: ReadonlyMap<string, string> = new Map(
  [...TYPES.keys()].map((word) => [
    word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`,
    word,
  ]),
);

/** The type that a word says, in the singular or plural; null: none. */
export function placeType(form: string): PlaceType | null {
  return TYPES.get(form) ?? TYPES.get(PLURALS.get(form) ?? "") ?? null;
}

const SIDES =
  "north south east west north-east north-west south-east south-west northeast northwest southeast southwest".split(
    " ",
  );
const COMPASS = new Set([...SIDES, ...SIDES.map((side) => `${side}ern`), "central", "far"]);

/** Whether a word is a direction that makes a part of a region: "north-eastern", "central". */
export const isCompass = (form: string): boolean => COMPASS.has(form);
