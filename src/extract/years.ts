import { COUNTED } from "./counted.ts";
import { form } from "./neighbours.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";

const BEFORE = new Set(
  `in since by until till before after during of early late mid from between and to the this last next year spring summer
  autumn fall winter for january february march april may june july august september october november december jan feb
  mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);
/** Hedge words that bind to counts: "more than 2000". "About 2014" may well be a year. */
const HEDGES = new Set(
  "than least over above below nearly almost some exceeding roughly".split(" "),
);
const LOSSES = new Set(
  "killed wounded injured killing wounding injuring arrested displaced detained".split(" "),
);
const NO_PLURALS = new Set(["was", "is", "has", "as", "this", "its", "us", "says", "his", "does"]);

/** Whether four bare digits are a year: 1500 to 2099, unless a hedge or what is counted says otherwise. */
export function isYear(tokens: readonly Token[], n: Numeral): boolean {
  const text = tokens[n.first]?.text ?? "";
  if (isShortYear(tokens, n)) return true;
  if (n.first !== n.last || n.kind !== "count" || text.length !== 4) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  const before = form(tokens, n.first - 1);
  const after = form(tokens, n.next);
  if (n.tail !== null) return true;
  if (tokens[n.first + 1]?.form === "s" && tokens[n.first + 1]?.spaced === false) return true;
  if (HEDGES.has(before)) return BEFORE.has(form(tokens, n.first - 3));
  if (LOSSES.has(before)) return !isPlural(after) && !COUNTED.has(after);
  if (BEFORE.has(before) || before.endsWith("'s")) return true;
  return !COUNTED.has(after) && !(Number(text) % 100 === 0 && isPlural(after));
}

/** The end of "2014-15" and "2016/17". */
function isShortYear(tokens: readonly Token[], n: Numeral): boolean {
  const year = tokens[n.first - 2];
  const sign = tokens[n.first - 1];
  const own = tokens[n.first];
  if (sign?.spaced !== false || own?.spaced !== false || !/^[-–/]$/.test(sign.form)) return false;
  return /^(?:19|20)\d\d$/.test(year?.text ?? "") && /^\d\d$/.test(own.text);
}

const isPlural = (word: string): boolean => /^[a-z]{2,}s$/.test(word) && !NO_PLURALS.has(word);
