import { isCapitalised } from "./capitalised.ts";
import { GIVEN, GIVEN_TOO } from "./givenNames.ts";
import { isInitial } from "./initials.ts";
import type { NotAPlace, PlaceName } from "./names.ts";
import {
  ABBREVIATED,
  BESIDE,
  BODIES,
  CALLED_AFTER,
  COMMON,
  LEADERS,
  LOCATIVES,
  NEVER,
  NOBLES,
  PARTICLES,
  PRESS,
  TITLES,
} from "./nameWords.ts";
import { isTitleCase } from "./titleCase.ts";
import type { Token } from "./tokens.ts";

export type NameContext = {
  text: string;
  tokens: readonly Token[];
  name: PlaceName;
  /** Words that the text writes small somewhere. */
  small: ReadonlySet<string>;
  /** Names that persons had further up. */
  persons: ReadonlySet<string>;
};

/** Why a name that the gazetteer knows is no place here, or null. The first rule that speaks decides. */
export function notAPlace(context: NameContext): NotAPlace | null {
  for (const [reason, rule] of RULES) if (rule(context)) return reason;
  return null;
}

/** The order matters: a body's name may hold a person's, and a common word is only told from its neighbours. */
const RULES: readonly (readonly [NotAPlace, (context: NameContext) => boolean])[] = [
  ["organisation", inBody],
  ["person", inPerson],
  ["common-word", isCommon],
  ["longer-name", inLongerName],
  ["longer-name", namesAThing],
];

function inBody({ tokens, name }: NameContext): boolean {
  const prior = tokens[name.first - 1];
  if (isNeighbour(prior) && LEADERS.has(prior.form) && isCapitalised(prior)) return true;
  if (followsBody(tokens, name)) return true;
  for (let i = name.last + 1; i <= name.last + REACH && goesOn(tokens, i); i++)
    if (BODIES.has(bare(tokens[i]))) return !BODIES.has(bare(tokens[name.last]));
  if (
    tokens[name.last + 1]?.form === "regional" &&
    /^(?:governments?|parliament)$/.test(tokens[name.last + 2]?.form ?? "")
  )
    return true;
  if (!isCountry(name) && PRESS.has(tokens[name.last + 1]?.form ?? "")) return true;
  if (/^(?:The|the|A|a)$/.test(prior?.text ?? "") && leadsName(tokens, name)) return true;
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

/** "Sky News Arabia", "UNICEF Yemen": a body and what it is for. */
function followsBody(tokens: readonly Token[], { first }: PlaceName): boolean {
  const prior = tokens[first - 1];
  if (!isNeighbour(prior) || !isJoined(tokens, first) || isTitleCase(tokens, first)) return false;
  return /^[A-Z]{3,}$/.test(prior.text) || (isCapitalised(prior) && BODIES.has(prior.form));
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

function inPerson({ text, tokens, name, persons }: NameContext): boolean {
  const prior = tokens[name.first - 1];
  const form = text.slice(name.start, name.end);
  const alone = name.first === name.last;
  const second = tokens[name.last + 1];
  if (prior?.text === "." && ABBREVIATED.has(bare(tokens[name.first - 2]))) return true;
  if (NOBLES.has(bare(tokens[name.first - 2])) && prior?.form === "of") return true;
  if (isNeighbour(prior) && !tokens[name.first]?.newline) {
    const word = bare(prior);
    if (isCapitalised(prior) ? TITLES.has(word) || isGiven(word, name) : PARTICLES.has(word))
      return true;
    if (!isCapitalised(prior) && TITLES.has(word) && !isCountry(name)) return true;
  }
  if (isInitial(tokens, name.first - 1)) return true;
  if (isNamed(tokens, name)) return true;
  if (!alone) return false;
  if (!isCountry(name) && /^(?:al|el|bin|ibn)(?:-|$)/.test(second?.text ?? "")) return true;
  const follows = isJoined(tokens, name.last + 1) && !BESIDE.has(bare(second));
  if ((GIVEN_TOO.has(form.toLowerCase()) || GIVEN.has(form.toLowerCase())) && follows)
    return !isTitleCase(tokens, name.first);
  if (GIVEN.has(form.toLowerCase()))
    return !isLocative(prior) && second?.text !== "," && !BESIDE.has(bare(second));
  return persons.has(form) && !isCountry(name) && prior?.form !== "the" && !isLocative(prior);
}

/** "Defense Secretary Ash Carter": a title, a first name that no list has, and the name. */
function isNamed(tokens: readonly Token[], name: PlaceName): boolean {
  const [title, given] = [tokens[name.first - 2], tokens[name.first - 1]];
  if (!isNeighbour(given) || !isCapitalised(given) || given.newline || isCountry(name))
    return false;
  const isTitle = isNeighbour(title) && isCapitalised(title) && TITLES.has(bare(title));
  return isTitle && !BESIDE.has(bare(given)) && tokens[name.first]?.newline === false;
}

const isGiven = (word: string, name: PlaceName) =>
  GIVEN.has(word) || (GIVEN_TOO.has(word) && !isCountry(name));

function isCommon({ text, tokens, name, small }: NameContext): boolean {
  if (name.first !== name.last) return false;
  const form = text.slice(name.start, name.end);
  const word = form.toLowerCase();
  if (NEVER.has(word)) return true;
  if (BESIDE.has(word)) return name.candidates[0]?.precision !== "water";
  if (isCountry(name) && form === form.toUpperCase()) return false;
  if (!startsSentence(tokens, name.first) && !isTitleCase(tokens, name.first)) return false;
  return COMMON.has(word) || (small.has(word) && !isCountry(name));
}

/** A word of a name that the gazetteer does not have as a whole: Naftali Bennett is not in Bennett. */
function inLongerName({ tokens, name }: NameContext): boolean {
  if (isTitleCase(tokens, name.first) || isStrong(name)) return false;
  const prior = tokens[name.first - 1];
  if (OPENERS.test(prior?.text ?? "") && prior?.newline === false) return true;
  const joined = isNeighbour(prior) && isCapitalised(prior) && !tokens[name.first]?.newline;
  if (joined && !startsSentence(tokens, name.first - 1) && isNamePart(prior)) return true;
  const next = tokens[name.last + 1];
  return isJoined(tokens, name.last + 1) && isNamePart(next) && largest(name) < 100_000;
}

/** "Fort Campbell" is not Campbell, nor "San Marino" Marino. */
const OPENERS = /^(?:Fort|Port|Cape|San|Santa|Santo|Saint|Puerto|Villa|Bad)$/;

/** "West Nile virus", "US$100": called after a place. */
function namesAThing({ text, tokens, name }: NameContext): boolean {
  if (text.charAt(name.end) === "$" || text.charAt(name.start - 1) === "$") return true;
  return !isCountry(name) && CALLED_AFTER.has(tokens[name.last + 1]?.form ?? "");
}

const isNamePart = (token: Token | undefined) =>
  ![BESIDE, NEVER, BODIES, COMMON].some((set) => set.has(bare(token))) &&
  !/-[a-z]+$|^[A-Z]{2,}$/.test(token?.text ?? "");

const largest = ({ candidates }: PlaceName) =>
  candidates.reduce((most, { population }) => Math.max(most, population), 0);

/** Known well enough to be meant whatever stands beside it. */
const isStrong = (name: PlaceName) =>
  largest(name) >= 1_000_000 ||
  name.first !== name.last ||
  name.candidates.some(({ precision }) => precision === "region" || precision === "water");

const isCountry = ({ candidates }: PlaceName) => candidates[0]?.precision === "country";

const bare = (token: Token | undefined) => token?.form.replace(/'s?$/, "") ?? "";

const isNeighbour = (token: Token | undefined): token is Token =>
  token?.kind === "word" && !/['’]s?$/.test(token.text);

const isLocative = (token: Token | undefined) => token !== undefined && LOCATIVES.has(token.form);

/** Whether a capitalised word follows on the same line, without a sign or a possessive between. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.newline || !token.spaced || !isCapitalised(token)) return false;
  return !/['’]s$/.test(tokens[at - 1]?.text ?? "");
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const prior = tokens[at - 1];
  if (prior === undefined || tokens[at]?.newline === true) return true;
  return /^[.!?:;"“”‘(•·*|–—-]$/.test(prior.text) && tokens[at]?.text !== ".";
}
