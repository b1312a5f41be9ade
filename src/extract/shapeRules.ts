import { COUNTED } from "./counted.ts";
import { ORDINALS } from "./numberWords.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";
import { isYear } from "./years.ts";

/** Why a number counts nothing that a story could show. */
export type NotANumber =
  | "address"
  | "age"
  | "compound"
  | "date"
  | "document"
  | "duration"
  | "list"
  | "measure"
  | "money"
  | "name"
  | "negative"
  | "ordinal"
  | "phone"
  | "points"
  | "pronoun"
  | "rate"
  | "score"
  | "time"
  | "times"
  | "unreadable"
  | "year";

export type Rule = readonly [NotANumber, (tokens: readonly Token[], n: Numeral) => boolean];

export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`.split(/\s+/),
);
const MONTH_CASE = /^[A-Z]/;
const CHAINS = new Set(["and", "or", "to", "through", "-", "–", "/"]);
const ZONES = new Set("am pm gmt utc bst est edt pst cet o'clock noon midnight".split(" "));
const BALLOTS = new Set(
  "win wins won victory defeat loss lost draw drew lead beat score vote voted ruling decision majority".split(
    " ",
  ),
);
const PAPERS = new Set(
  `resolution resolutions article articles section sections chapter chapters paragraph paragraphs clause clauses page
  pages rule rules law decree protocol regulation directive number numbers no nos nr nrs № # figure table volume vol issue
  room flight highway route channel phase stage grade version part act appendix annex item line lines exercise exercises
  psalm verse district zone sector area camp gate terminal platform apartment building hill point level type category
  unit group boeing airbus division brigade battalion regiment checkpoint ward block lot windows formula union catch`.split(
    /\s+/,
  ),
);
const PLURAL_PAPERS = /s$/;

/** What the number's own shape and its neighbours say, before ranges are joined; the first that holds is the reason. */
export const SHAPE_RULES: readonly Rule[] = [
  ["ordinal", isOrdinal],
  ["name", isInName],
  ["time", isTime],
  ["date", isDate],
  ["phone", isPhone],
  ["score", isScore],
  ["document", isDocument],
  ["list", isListed],
  ["year", isYear],
  ["negative", isNegative],
  ["unreadable", (_, n) => n.low === null && n.kind !== "vague"],
];

type Tokens = readonly Token[];
const form = (tokens: Tokens, at: number): string => tokens[at]?.form ?? "";
const isDigits = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === "number";
const touches = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === false;
/** Whether `sign` stands at `at` with nothing around it. */
const isTied = (tokens: Tokens, at: number, signs: string): boolean =>
  signs.includes(tokens[at]?.form ?? " ") && touches(tokens, at) && touches(tokens, at + 1);

function isOrdinal(tokens: Tokens, n: Numeral): boolean {
  if (n.tail !== null && ORDINALS.has(n.tail.split("-")[0] ?? "")) return true;
  const end = form(tokens, n.last + 1);
  return (
    isDigits(tokens, n.last) && touches(tokens, n.last + 1) && /^(?:st|nd|rd|th)(?:-|$)/.test(end)
  );
}

/** Letters that touch it (G20, 5G, F-16, Su-24), a capital after a capital number word, "Group of Seven". */
function isInName(tokens: Tokens, n: Numeral): boolean {
  const [before, after] = [tokens[n.first - 1], tokens[n.last + 1]];
  if (isDigits(tokens, n.first)) {
    const isLetter = before?.kind === "word" && touches(tokens, n.first);
    const isTiedTo = isTied(tokens, n.first - 1, "-‑") && tokens[n.first - 2]?.kind === "word";
    const hasLetters = after?.kind === "word" && !after.spaced && !isAllowed(after.form);
    return isLetter || isTiedTo || (hasLetters && isDigits(tokens, n.last));
  }
  if (before?.form === "war" || /^(?:group|gang|big)$/.test(groupOf(tokens, n.first))) return true;
  const isCapital = /^[A-Z]/.test(tokens[n.first]?.text ?? "");
  const isInside = before?.kind === "word" && !tokens[n.first]?.newline;
  return isCapital && isInside && /^[A-Z][a-z]/.test(after?.text ?? "") && !after?.newline;
}

const groupOf = (tokens: Tokens, at: number): string =>
  form(tokens, at - 1) === "of" && /^[A-Z]/.test(tokens[at - 2]?.text ?? "")
    ? form(tokens, at - 2)
    : "";

/** What may touch digits without making a name of them: 5pm, 10km, 20s; "percent" and scales are read before. */
const isAllowed = (after: string): boolean =>
  /^(?:am|pm|s|km|kms|kg|m|cm|mm|mph|kph|ft|lb|lbs|ml)$/.test(after);

function isTime(tokens: Tokens, n: Numeral): boolean {
  if (isTied(tokens, n.last + 1, ":") && isDigits(tokens, n.last + 2)) return true;
  if (isTied(tokens, n.first - 1, ":") && isDigits(tokens, n.first - 2)) return true;
  const after = form(tokens, n.next);
  const isHours = after === "hours" && /^[012]\d{3}$/.test(form(tokens, n.first));
  const isHalfDay =
    (after === "a" || after === "p") &&
    form(tokens, n.next + 1) === "." &&
    form(tokens, n.next + 2) === "m";
  return ZONES.has(after) || isHours || isHalfDay || form(tokens, n.first - 1) === "past";
}

function isDate(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first) && n.low !== null && n.low > 31) return false;
  if (isMonth(tokens[n.next]) && isDay(n)) return true;
  if (isDigits(tokens, n.first) && isDateChain(tokens, n)) return true;
  if (n.low === null || !isDay(n))
    return /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/.test(form(tokens, n.first));
  return isAfterMonth(tokens, n);
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && MONTHS.has(token.form) && MONTH_CASE.test(token.text);
const isDay = (n: Numeral): boolean =>
  n.low !== null && n.low >= 1 && n.low <= 31 && n.kind === "count";

/** "October 22", "Oct. 22", "October 16 to 22"; but "in October 22 people" counts people. */
function isAfterMonth(tokens: Tokens, n: Numeral): boolean {
  if (COUNTED.has(form(tokens, n.next))) return false;
  let at = n.first - 1;
  if (CHAINS.has(form(tokens, at)) && isDigits(tokens, at - 1) && tokens[at - 1]?.text.length !== 4)
    at -= 2;
  if (form(tokens, at) === ".") at -= 1;
  return isMonth(tokens[at]) && !tokens[n.first]?.newline;
}

/** 2017-10-24, 24/10/2017: three numbers, the first or last of them a year. */
function isDateChain(tokens: Tokens, n: Numeral): boolean {
  const chain = chainOf(tokens, n.first);
  return (
    chain.length === 3 &&
    chain.some((text) => text.length === 4 || text.length === 2) &&
    isDatelike(chain)
  );
}

const isDatelike = (chain: readonly string[]): boolean =>
  /^(?:\d{4} \d{1,2} \d{1,2}|\d{1,2} \d{1,2} (?:\d{4}|\d{2}))$/.test(chain.join(" "));

/** The numbers tied to the one at `at` by hyphens, slashes or points, itself included; at most eight either way. */
function chainOf(tokens: Tokens, at: number): string[] {
  let from = at;
  let to = at;
  while (at - from < 16 && isTied(tokens, from - 1, "-‑–/.") && isDigits(tokens, from - 2))
    from -= 2;
  while (to - at < 16 && isTied(tokens, to + 1, "-‑–/.") && isDigits(tokens, to + 2)) to += 2;
  return tokens
    .slice(from, to + 1)
    .filter(({ kind }) => kind === "number")
    .map(({ text }) => text);
}

function isPhone(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first)) return false;
  const chain = chainOf(tokens, n.first);
  const start = n.first - (chain.indexOf(form(tokens, n.first)) * 2 + 1);
  const isPlus = form(tokens, start) === "+" && touches(tokens, start + 1);
  const called = [1, 2, 3].some((k) =>
    /^(?:tel|telephone|phone|fax|call|hotline)$/.test(form(tokens, n.first - k)),
  );
  return chain.length > 2 || isPlus || (called && n.low !== null && n.low > 99 && chain.length > 1);
}

/** 3-1, 2-2 and "a 5-4 ruling": two numbers that do not ascend, or a match or a vote is named. */
function isScore(tokens: Tokens, n: Numeral): boolean {
  const isLeft = isTied(tokens, n.last + 1, "-‑–") && isDigits(tokens, n.last + 2);
  const isRight = isTied(tokens, n.first - 1, "-‑–") && isDigits(tokens, n.first - 2);
  if (!isDigits(tokens, n.first) || isLeft === isRight) return false;
  const [a, b] = isLeft ? [n.last, n.last + 2] : [n.first - 2, n.first];
  const [left, right] = [Number(form(tokens, a)), Number(form(tokens, b))];
  if (!(left < 1000 && right < 1000)) return false;
  return left >= right || BALLOTS.has(form(tokens, a - 1)) || BALLOTS.has(form(tokens, b + 1));
}

function isDocument(tokens: Tokens, n: Numeral): boolean {
  if (n.kind !== "count") return false;
  if (isDigits(tokens, n.first)) {
    if (isTied(tokens, n.last + 1, "/") && isDigits(tokens, n.last + 2)) return true;
    if (isTied(tokens, n.first - 1, "/") && isDigits(tokens, n.first - 2)) return true;
  }
  let at = n.first - 1;
  for (
    let k = 0;
    k < 12 && isDigits(tokens, at - 1) && /^(?:and|or|to|,|-|–)$/.test(form(tokens, at));
    k += 1
  )
    at -= 2;
  const isChained = at < n.first - 1;
  if (form(tokens, at) === ".") at -= 1;
  const word = form(tokens, at);
  if (!PAPERS.has(word) || (isChained && !PLURAL_PAPERS.test(word))) return false;
  const isPlain = isDigits(tokens, n.first) || word === "number";
  return isPlain && !(COUNTED.has(form(tokens, n.next)) && !isTitled(tokens, at));
}

const isTitled = (tokens: Tokens, at: number): boolean => /^[A-Z]/.test(tokens[at]?.text ?? "");

/** "1. …", "2) …" at the start of a line, "(3)" and "[12]" as marks. */
function isListed(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first) || n.first !== n.last || n.low === null || n.low > 999)
    return false;
  const [own, after] = [tokens[n.first], form(tokens, n.last + 1)];
  if (form(tokens, n.first - 1) === "[" && after === "]") return true;
  if (!own?.newline || !touches(tokens, n.last + 1) || n.low > 99) return false;
  const text = tokens[n.last + 2];
  return (after === "." || after === ")") && text !== undefined && text.spaced && !text.newline;
}

function isNegative(tokens: Tokens, n: Numeral): boolean {
  const before = tokens[n.first - 1];
  if (before?.form === "minus" || before?.form === "negative") return true;
  return /^[-−‑]$/.test(before?.form ?? "") && before?.spaced === true && touches(tokens, n.first);
}
