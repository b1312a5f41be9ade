import { bare, isCountry, isJoined, isNeighbour } from "./besideName.ts";
import { isCapitalised } from "./capitalised.ts";
import { GIVEN } from "./givenNames.ts";
import type { PlaceName } from "./names.ts";
import { BESIDE, BODIES, LEADERS, PRESS, TITLES } from "./nameWords.ts";
import type { NameContext } from "./notAPlace.ts";
import { isTitleCase } from "./titleCase.ts";
import type { Token } from "./tokens.ts";

/** Houses that stand for who rules in them. */
const SEATS = new Set([
  "White House",
  "Downing Street",
  "Capitol Hill",
  "Blue House",
  "Rose Garden",
]);

/** Whether a name is a part of a body's, or a medium's. */
export function inBody({ tokens, name, form }: NameContext): boolean {
  if (SEATS.has(form)) return true;
  const prior = tokens[name.first - 1];
  if (isNeighbour(prior) && LEADERS.has(prior.form) && isCapitalised(prior)) return true;
  if (bare(tokens[name.last + 1]) === "province" && bare(prior) === "state") return true;
  if (followsBody(tokens, name)) return true;
  for (let i = name.last + 1; i <= name.last + REACH && goesOn(tokens, i); i++)
    if (BODIES.has(bare(tokens[i]))) return !BODIES.has(bare(tokens[name.last]));
  if (
    tokens[name.last + 1]?.form === "regional" &&
    /^(?:governments?|parliament)$/.test(tokens[name.last + 2]?.form ?? "")
  )
    return true;
  if (!isCountry(name) && PRESS.has(tokens[name.last + 1]?.form ?? "")) return true;
  if (ARTICLES.has(prior?.text ?? "") && leadsName(tokens, name)) return true;
  const of = ofBefore(tokens, name.first);
  if (of === null) return false;
  if (/^al-q(?:ae|ai|a)da$/.test(bare(tokens[of - 1]))) return true;
  if (bare(tokens[of - 1]) === "state" && bare(tokens[of - 2]) === "islamic") return true;
  if (tokens[of]?.form === "and") return true;
  if (tokens[of]?.form === "in") return false;
  if (/^governments?$/.test(bare(tokens[of - 1])) && tokens[of]?.form === "of") return false;
  for (let i = of - 1; i > of - REACH && isPartOfBody(tokens[i]); i--) {
    if (TITLES.has(bare(tokens[i]))) break;
    if (BODIES.has(bare(tokens[i]))) return true;
    if (tokens[i]?.newline) break;
  }
  return false;
}

const ARTICLES = new Set(["The", "the", "A", "a"]);

/** "Sky News Arabia", "UNICEF Yemen": a body and what it is for. */
function followsBody(tokens: readonly Token[], { first }: PlaceName): boolean {
  const prior = tokens[first - 1];
  if (!isNeighbour(prior) || !isCapitalised(prior) || !isJoined(tokens, first)) return false;
  const isBody = BODIES.has(prior.form) || /^[A-Z]{3,}$/.test(prior.text);
  return isBody && !isTitleCase(tokens, first);
}

/** "The Kivu Security Tracker": two more words of a name, none of them a title or a kind of place. */
function leadsName(tokens: readonly Token[], { first, last }: PlaceName): boolean {
  if (/^(?:in|of|for|to|from|at|across)$/.test(tokens[first - 2]?.form ?? "")) return false;
  const next = [tokens[last + 1], tokens[last + 2]];
  const isName = (token: Token | undefined) =>
    !TITLES.has(bare(token)) && !BESIDE.has(bare(token)) && !GIVEN.has(bare(token));
  return [last + 1, last + 2].every((at) => isJoined(tokens, at)) && next.every(isName);
}

const isPartOfBody = (token: Token | undefined) => isCapitalised(token) || token?.form === "for";

/** A capitalised word that follows, or the apostrophe of "Kurdistan Workers' Party". */
const goesOn = (tokens: readonly Token[], at: number) =>
  isJoined(tokens, at) ||
  (tokens[at]?.form === "'" && tokens[at]?.spaced === false && isJoined(tokens, at - 1));

/** How many tokens away a word may be that decides: this keeps long runs of capitals linear. */
const REACH = 8;

/** The place of "of", "in" or "and" that leads to a name, over "the", "Greater" and the like; null: none. */
function ofBefore(tokens: readonly Token[], first: number): number | null {
  let i = first - 1;
  const led = (at: number) => tokens[at]?.form === "the" || BESIDE.has(bare(tokens[at]));
  while (i > first - REACH && led(i)) i--;
  const form = tokens[i]?.form ?? "";
  if (form === "and") return isIslamicStateOf(tokens, i) ? i : null;
  return ["of", "in", "for"].includes(form) ? i : null;
}

/** "Islamic State of Iraq and": the second place of that name. */
function isIslamicStateOf(tokens: readonly Token[], and: number): boolean {
  const text = tokens.slice(Math.max(0, and - 5), and).map(({ form }) => form);
  return /\bislamic state (?:of|in) (?:the )?\S+$/.test(text.join(" "));
}
