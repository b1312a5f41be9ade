const table = (words: string, from = 0, step = 1): [string, number][] =>
  words.split(" ").map((word, i) => [word, from + i * step]);

/** Zero to nineteen. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ...table(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  ["nought", 0],
  ["naught", 0],
]);

/** Twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
  table("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
);

/** What a number before it is multiplied by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["dozens", 12],
  ["doz", 12],
  ["dozs", 12],
  ["dzs", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["crore", 1e7],
  ["crores", 1e7],
  ["billion", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["trillion", 1e12],
  ["trn", 1e12],
  ["tln", 1e12],
]);

/** Multipliers only where they touch the digits: 3k, 2b. "5m" may be metres: see `cardinal`. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mil", 1e6],
  ["b", 1e9],
]);

/** Plurals that name a size and no figure. */
export const VAGUE: ReadonlySet<string> = new Set(
  "tens dozens scores hundreds thousands millions billions trillions".split(" "),
);

/** Words that make a scale word after them vague: "several hundred". */
export const SEVERAL: ReadonlySet<string> = new Set(["several", "few", "many", "couple"]);

const ORDINAL_STEMS: [string, number][] = [
  ...table("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 3),
  ...table("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 13),
  ...table("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
  ["quarter", 4],
  ["hundredth", 100],
  ["thousandth", 1000],
  ["millionth", 1e6],
];

/** Words under a fraction's line, singular. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([["half", 2], ...ORDINAL_STEMS]);

/** The same in the plural: "two thirds". */
export const DENOMINATOR_PLURALS: ReadonlyMap<string, number> = new Map([
  ["halves", 2],
  ...ORDINAL_STEMS.map(([word, n]): [string, number] => [`${word}s`, n]),
]);

/** Words that make the number before them one of a row: "twenty first", "hundred and third". */
export const ORDINALS: ReadonlySet<string> = new Set([
  "first",
  "second",
  ...ORDINAL_STEMS.map(([word]) => word).filter((word) => word !== "quarter"),
]);

/** Fraction signs as numerator and denominator. */
export const FRACTION_SIGNS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["½", [1, 2]],
  ["⅓", [1, 3]],
  ["⅔", [2, 3]],
  ["¼", [1, 4]],
  ["¾", [3, 4]],
  ["⅕", [1, 5]],
  ["⅖", [2, 5]],
  ["⅗", [3, 5]],
  ["⅘", [4, 5]],
  ["⅙", [1, 6]],
  ["⅚", [5, 6]],
  ["⅛", [1, 8]],
  ["⅜", [3, 8]],
  ["⅝", [5, 8]],
  ["⅞", [7, 8]],
]);
