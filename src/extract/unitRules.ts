import { COUNTED } from "./counted.ts";
import type { Numeral } from "./numeral.ts";
import type { Rule } from "./shapeRules.ts";
import type { Token } from "./tokens.ts";

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
  nautical magnitude kiloton kilotons megaton megatons gb mb tb bushels`,
);
const MONEY = words(
  `dollar dollars euro euros yen yuan rupee rupees ruble rubles rouble roubles riyal riyals dinar dinars dirham dirhams lira
  liras peso pesos franc francs cent cents pence shilling shillings naira krona krone bitcoin usd eur gbp sterling pounds`,
);
const CURRENCIES = words("us canadian australian u british egyptian lebanese syrian sudanese");
const SIGNS = words("$ € £ ¥ ₹ ₽ ₺ usd eur gbp us$ rs");
/** Adjectives between a number and its unit: "three long years", "two more days". */
const BETWEEN = words(
  `more long consecutive straight full whole further additional short successive working calendar entire or so and a half
  solid terrible bloody odd`,
);
const MINORS = words(
  "children boys girls kids minors youths youngsters adults people those anyone everyone men women persons patients",
);
const POSSESSIVES = words("his her their its the early mid late mid-");
const NO_ONE = words(
  "no this that which any every each another some the such same wrong right only's first last other next what loved",
);
const ONE_MORE = words(
  "of another day by 's who should can cannot must may might would could that whose which",
);
const POINTS = words("point points");
/** What a hyphen may tie to a number that counts: "a 15-member council", "40-strong". */
const COUNTING_TAILS = words(
  `strong member members man men woman women person people nation nations country state-member odd plus seat strike vehicle
  ship soldier fighter victim death`,
);

type Tokens = readonly Token[];
const form = (tokens: Tokens, at: number): string => tokens[at]?.form ?? "";
const head = (tail: string): string => tail.split("-")[0] ?? "";

/** What stands around a number or a range, after ranges are joined; the first that holds is the reason. */
export const UNIT_RULES: readonly Rule[] = [
  ["age", isAge],
  ["duration", (tokens, n) => TIMES.has(head(unitOf(tokens, n)))],
  ["money", isMoney],
  ["measure", isMeasure],
  ["points", (tokens, n) => n.kind !== "vague" && POINTS.has(form(tokens, n.next))],
  ["times", (tokens, n) => /^(?:times|fold)$/.test(unitOf(tokens, n)) && n.kind === "count"],
  [
    "rate",
    (tokens, n) => form(tokens, n.first - 1) === "per" || form(tokens, n.first - 1) === "every",
  ],
  ["pronoun", isPronoun],
  ["compound", (_, n) => n.tail !== null && !COUNTING_TAILS.has(n.tail)],
];

/** The word that the number goes with: its tail, else the first after it that is no adjective of the list above. */
function unitOf(tokens: Tokens, n: Numeral): string {
  if (n.tail !== null) return n.tail;
  let at = n.next;
  for (let k = 0; k < 3 && BETWEEN.has(form(tokens, at)); k += 1) at += 1;
  const isHalf = n.kind === "fraction" && /^(?:an?|of|the)$/.test(form(tokens, at));
  return form(tokens, isHalf ? at + 1 : at).replace(/'s?$/, "");
}

function isAge(tokens: Tokens, n: Numeral): boolean {
  const unit = unitOf(tokens, n);
  if (/^years?-old/.test(unit) || unit === "something" || unit === "somethings") return true;
  if (/^years?$/.test(unit) && /^(?:old|younger|older)$/.test(form(tokens, n.next + 1)))
    return true;
  if (n.low === null || n.low > 120 || n.kind !== "count") return false;
  return isAged(tokens, n) || isAside(tokens, n) || isMinor(tokens, n) || isDecade(tokens, n);
}

/** "aged 23", "aged between 5 and 12", "at the age of 16". */
function isAged(tokens: Tokens, n: Numeral): boolean {
  const isFiller = /^(?:between|from|under|over|about|around|of|just|only|at|least)$/;
  let at = n.first - 1;
  for (let k = 0; k < 3 && isFiller.test(form(tokens, at)); k += 1) at -= 1;
  return /^(?:age|aged|ages)$/.test(form(tokens, at));
}

/** ", 23," after a name. */
function isAside(tokens: Tokens, n: Numeral): boolean {
  const isDigit = n.first === n.last && tokens[n.first]?.kind === "number" && (n.low ?? 0) > 0;
  const name = tokens[n.first - 2];
  const isName = name?.kind === "word" && /^[A-Z\u00c0-\u00de]/.test(name.text);
  const isClosed = /^[,.;)]$/.test(form(tokens, n.next)) && tokens[n.next]?.spaced === false;
  return isDigit && isName && form(tokens, n.first - 1) === "," && isClosed;
}

/** "children under five", "people over 65". */
function isMinor(tokens: Tokens, n: Numeral): boolean {
  const isLimit = /^(?:under|over|above|below)$/.test(form(tokens, n.first - 1));
  return isLimit && MINORS.has(form(tokens, n.first - 2)) && !COUNTED.has(form(tokens, n.next));
}

/** "in his 20s", "the over-65s". */
function isDecade(tokens: Tokens, n: Numeral): boolean {
  const isPlural = form(tokens, n.last + 1) === "s" && tokens[n.last + 1]?.spaced === false;
  return isPlural || (POSSESSIVES.has(form(tokens, n.first - 1)) && n.tail === "somethings");
}

function isMoney(tokens: Tokens, n: Numeral): boolean {
  if (SIGNS.has(form(tokens, n.first - 1)) || SIGNS.has(form(tokens, n.next))) return true;
  const at = CURRENCIES.has(form(tokens, n.next)) ? n.next + 1 : n.next;
  const isDotted = form(tokens, n.next) === "u" && form(tokens, n.next + 1) === ".";
  return MONEY.has(head(unitOf(tokens, n))) || MONEY.has(form(tokens, isDotted ? n.next + 4 : at));
}

function isMeasure(tokens: Tokens, n: Numeral): boolean {
  const before = form(tokens, n.first - 1);
  if (before === "magnitude" || before === "measuring") return true;
  const unit = head(unitOf(tokens, n));
  const isOne = (unit === "c" || unit === "f" || unit === "m") && tokens[n.next]?.newline === true;
  return MEASURES.has(unit) && !isOne;
}

function isPronoun(tokens: Tokens, n: Numeral): boolean {
  if (n.first !== n.last || form(tokens, n.first) !== "one") {
    return n.tail === null && /^one['-]/.test(form(tokens, n.first));
  }
  const [before, after] = [form(tokens, n.first - 1), form(tokens, n.next)];
  if (NO_ONE.has(before) || ONE_MORE.has(after)) return true;
  const isAdjective =
    tokens[n.first - 1]?.kind === "word" && /^(?:a|an|the)$/.test(form(tokens, n.first - 2));
  return isAdjective && tokens[n.next]?.kind !== "word";
}
