import { COUNTED } from "./counted.ts";
import { isDate, isTime } from "./dateRules.ts";
import { chainAt, form, isCapital, isDigits, isTied, type Rule, touches } from "./neighbours.ts";
import { ORDINALS } from "./numberWords.ts";
import type { Numeral } from "./numeral.ts";
import type { Token } from "./tokens.ts";
import { isYear } from "./years.ts";

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
  unit group boeing airbus division brigade battalion regiment checkpoint ward block lot windows formula union catch bill school`.split(
    /\s+/,
  ),
);
const GROUPS = new Set(["group", "gang", "big"]);
const PHONES = new Set("tel telephone phone fax call hotline".split(" "));
const MINUS = new Set(["-", "−", "‑"]);
const PLURAL_PAPERS = /s$/;
/** Those that number words follow too: "phase six". */
const WORDED = new Set("number phase stage chapter level article section day".split(" "));

/** What the number's own shape and its neighbours say, before ranges are joined; the first that holds is the reason. */
export const SHAPE_RULES: readonly Rule[] = [
  { reason: "ordinal", holds: isOrdinal },
  { reason: "name", holds: isInName },
  { reason: "time", holds: isTime },
  { reason: "date", holds: isDate },
  { reason: "phone", holds: isPhone },
  { reason: "score", holds: isScore },
  { reason: "list", holds: isListed },
  { reason: "document", holds: isDocument },
  { reason: "year", holds: isYear },
  { reason: "negative", holds: isNegative },
  { reason: "unreadable", holds: (_, n) => n.low === null && n.kind !== "vague" },
];

type Tokens = readonly Token[];

function isOrdinal(tokens: Tokens, n: Numeral): boolean {
  if (n.tail !== null && ORDINALS.has(n.tail.split("-")[0] ?? "")) return true;
  if (!isDigits(tokens, n.last) || !touches(tokens, n.last + 1)) return false;
  return /^(?:st|nd|rd|th)(?:-|$)/.test(form(tokens, n.last + 1));
}

/** Letters that touch it (G20, 5G, F-16, Su-24), a capital after a capital number word, "Group of Seven". */
function isInName(tokens: Tokens, n: Numeral): boolean {
  const before = tokens[n.first - 1];
  const after = tokens[n.last + 1];
  if (isDigits(tokens, n.first)) {
    const isLetter = before?.kind === "word" && touches(tokens, n.first);
    const isTiedTo = isTied(tokens, n.first - 1, "-") && isNamed(tokens, n.first - 2);
    const hasLetters = after?.kind === "word" && !after.spaced && !isAllowed(after.form);
    return isLetter || isTiedTo || (hasLetters && isDigits(tokens, n.last));
  }
  if (before?.form === "war" || GROUPS.has(groupOf(tokens, n.first))) return true;
  const isInside = before?.kind === "word" && !tokens[n.first]?.newline;
  return (
    isCapital(tokens, n.first) &&
    isInside &&
    /^[A-Z][a-z]/.test(after?.text ?? "") &&
    !after?.newline
  );
}

/** A word that a hyphen ties to digits makes a name of them (F-16); "mid-2014" and "pre-2011" do not. */
const isNamed = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === "word" &&
  !(isDigits(tokens, at - 1) && touches(tokens, at)) &&
  !/^(?:mid|late|early|pre|post|non)$/.test(form(tokens, at));

const groupOf = (tokens: Tokens, at: number): string =>
  form(tokens, at - 1) === "of" && /^[A-Z]/.test(tokens[at - 2]?.text ?? "")
    ? form(tokens, at - 2)
    : "";

/** What may touch digits without making a name of them: 5pm, 10km, 20s; "percent" and scales are read before. */
const isAllowed = (after: string): boolean =>
  /^(?:am|pm|s|km|kms|kg|m|cm|mm|mph|kph|ft|lb|lbs|ml)$/.test(after);

function isPhone(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first)) return false;
  const { first, texts } = chainAt(tokens, n.first);
  const isPlus = form(tokens, first - 1) === "+" && touches(tokens, first);
  if (texts.length > 2 || isPlus) return true;
  if (texts.length < 2 || n.low === null || n.low <= 99) return false;
  return [1, 2, 3].some((k) => PHONES.has(form(tokens, n.first - k)));
}

/** 3-1, 2-2 and "a 5-4 ruling": two numbers that do not ascend, or a match or a vote is named. */
function isScore(tokens: Tokens, n: Numeral): boolean {
  const isLeft = isTied(tokens, n.last + 1, "-–") && isDigits(tokens, n.last + 2);
  const isRight = isTied(tokens, n.first - 1, "-–") && isDigits(tokens, n.first - 2);
  if (!isDigits(tokens, n.first) || isLeft === isRight) return false;
  const [a, b] = isLeft ? [n.last, n.last + 2] : [n.first - 2, n.first];
  const [left, right] = [Number(form(tokens, a)), Number(form(tokens, b))];
  if (!(left < 1000 && right < 1000)) return false;
  return left >= right || BALLOTS.has(form(tokens, a - 1)) || BALLOTS.has(form(tokens, b + 1));
}

/** 1267/1989 and 9/11, but not the years 2016/17. */
function isSlashed(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first) || n.first !== n.last) return false;
  if (!isTied(tokens, n.last + 1, "/") && !isTied(tokens, n.first - 1, "/")) return false;
  const { texts } = chainAt(tokens, n.first);
  return texts.length > 1 && !/^(?:19|20)\d\d (?:\d\d)?\d\d$/.test(texts.join(" "));
}

function isDocument(tokens: Tokens, n: Numeral): boolean {
  if (n.kind !== "count") return false;
  if (isSlashed(tokens, n)) return true;
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
  const isPlain = isDigits(tokens, n.first) || WORDED.has(word);
  return isPlain && !(COUNTED.has(form(tokens, n.next)) && !isCapital(tokens, at));
}

/** "1. …", "2) …" at the start of a line, "(3)" and "[12]" as marks. */
function isListed(tokens: Tokens, n: Numeral): boolean {
  if (!isDigits(tokens, n.first) || n.first !== n.last || n.low === null || n.low > 999)
    return false;
  const own = tokens[n.first];
  const after = form(tokens, n.last + 1);
  if (form(tokens, n.first - 1) === "[" && after === "]") return true;
  if (!own?.newline || !touches(tokens, n.last + 1) || n.low > 99) return false;
  const text = tokens[n.last + 2];
  return (after === "." || after === ")") && text !== undefined && text.spaced && !text.newline;
}

function isNegative(tokens: Tokens, n: Numeral): boolean {
  const before = tokens[n.first - 1];
  if (before?.form === "minus" || before?.form === "negative") return true;
  return before?.spaced === true && MINUS.has(before.form) && touches(tokens, n.first);
}
