import { isAge } from "./ageRule.ts";
import { form, type Rule } from "./neighbours.ts";
import { DENOMINATOR_PLURALS } from "./numberWords.ts";
import type { Numeral } from "./numeral.ts";
import { SMALL_NUMBERS } from "./timeWords.ts";
import type { Token } from "./tokens.ts";
import { unitWord } from "./unitWord.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const TIMES = words(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months
  quarter quarters year years yr yrs decade decades century centuries generations hrs mins secs`,
);
const MEASURES = words(
  `km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m centimetre centimetres
  centimeter centimeters cm mm millimetre millimetres feet foot ft inch inches yard yards acre acres hectare hectares ha
  sq square cubic kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes gram grams gramme grammes ton tons tonne
  tonnes pound lb lbs ounce ounces litre litres liter liters ml gallon gallons barrel barrels bpd degree degrees ° c f
  knots mph kph megawatt megawatts gigawatt gigawatts mw gw kw volts watts hertz hz calibre caliber millimeter millimeters
  nautical mg mcg magnitude kiloton kilotons megaton megatons gb mb tb bushels`,
);
const MONEY = words(
  `dollar dollars euro euros yen yuan rupee rupees ruble rubles rouble roubles riyal riyals dinar dinars dirham dirhams lira
  liras peso pesos franc francs cent cents pence shilling shillings naira krona krone bitcoin usd eur gbp sterling pounds`,
);
const CURRENCIES = words("us canadian australian u british egyptian lebanese syrian sudanese");
const SIGNS = words("$ € £ ¥ ₹ ₽ ₺ usd eur gbp us$ rs");
const NO_ONE = words(
  "no this that which any every each another some the such same wrong right only's first last other next what loved",
);
const ONE_MORE = words(
  "of another day by 's who should can cannot must may might would could that whose which",
);
const POINTS = words("point points");
const SHIFTS = words("ago earlier before later after");
const MULTIPLES = words("times fold");
const RATES = words("per every");
/** What a hyphen may tie to a number that counts: "a 15-member council", "40-strong". */
const COUNTING_TAILS = words(
  `strong member members man men woman women person people nation nations country state-member odd plus seat strike vehicle
  ship soldier fighter victim death`,
);

type Tokens = readonly Token[];
const head = (tail: string): string => {
  const hyphen = tail.indexOf("-");
  return hyphen < 0 ? tail : tail.slice(0, hyphen);
};

/** What stands around a number or a range, after ranges are joined; the first that holds is the reason. */
export const UNIT_RULES: readonly Rule[] = [
  { reason: "age", holds: isAge },
  {
    reason: "duration",
    holds: (tokens, n) =>
      n.kind !== "percent" &&
      !isYearBefore(tokens, n) &&
      (TIMES.has(head(unitWord(tokens, n))) || isJoined(tokens, n)),
  },
  { reason: "money", holds: isMoney },
  { reason: "measure", holds: isMeasure },
  {
    reason: "points",
    holds: (tokens, n) => n.kind !== "vague" && POINTS.has(form(tokens, n.next)),
  },
  {
    reason: "times",
    holds: (tokens, n) => n.kind === "count" && MULTIPLES.has(unitWord(tokens, n)),
  },
  {
    reason: "rate",
    holds: (tokens, n) => RATES.has(form(tokens, n.first - 1)),
  },
  { reason: "pronoun", holds: isPronoun },
  { reason: "compound", holds: isCompound },
];

/** "20 and 14 years": both are. */
const isJoined = (tokens: Tokens, { next }: Numeral): boolean =>
  /^(?:and|or|to)$/.test(form(tokens, next)) &&
  isNumber(tokens, next + 1) &&
  TIMES.has(form(tokens, next + 2));

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "number" || SMALL_NUMBERS.has(form(tokens, at));

/** "2,400 a year earlier": no number of years. */
const isYearBefore = (tokens: Tokens, { next }: Numeral): boolean =>
  form(tokens, next) === "a" && SHIFTS.has(form(tokens, next + 2));

/** "two-state", "twenty-three fifths". */
function isCompound(tokens: Tokens, n: Numeral): boolean {
  if (n.tail !== null) return !COUNTING_TAILS.has(n.tail);
  return n.kind === "count" && DENOMINATOR_PLURALS.has(form(tokens, n.next));
}

function isMoney(tokens: Tokens, n: Numeral): boolean {
  if (SIGNS.has(form(tokens, n.first - 1)) || SIGNS.has(form(tokens, n.next))) return true;
  const at = CURRENCIES.has(form(tokens, n.next)) ? n.next + 1 : n.next;
  const isPrefixed = form(tokens, n.first - 1) === "us" && form(tokens, n.first - 2) === "$";
  if (isPrefixed) return true;
  const isDotted = form(tokens, n.next) === "u" && form(tokens, n.next + 1) === ".";
  return (
    MONEY.has(head(unitWord(tokens, n))) || MONEY.has(form(tokens, isDotted ? n.next + 4 : at))
  );
}

function isMeasure(tokens: Tokens, n: Numeral): boolean {
  const before = form(tokens, n.first - 1);
  const isOf = before === "of" && form(tokens, n.first - 2) === "magnitude";
  if (before === "magnitude" || before === "measuring" || isOf) return true;
  const unit = head(unitWord(tokens, n));
  const isOne = (unit === "c" || unit === "f" || unit === "m") && tokens[n.next]?.newline === true;
  return MEASURES.has(unit) && !isOne;
}

function isPronoun(tokens: Tokens, n: Numeral): boolean {
  if (n.first !== n.last || form(tokens, n.first) !== "one") return false;
  if (NO_ONE.has(form(tokens, n.first - 1)) || ONE_MORE.has(form(tokens, n.next))) return true;
  const isAdjective =
    tokens[n.first - 1]?.kind === "word" && /^(?:a|an|the)$/.test(form(tokens, n.first - 2));
  return isAdjective && tokens[n.next]?.kind !== "word";
}
