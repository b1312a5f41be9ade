import { bare, isCountry, isJoined, isNeighbour } from "./besideName.ts";
import { isCapitalised } from "./capitalised.ts";
import { GIVEN, GIVEN_TOO } from "./givenNames.ts";
import { inBody } from "./inBody.ts";
import { isInitial } from "./initials.ts";
import type { NotAPlace, PlaceName } from "./names.ts";
import {
  ABBREVIATED,
  BESIDE,
  BODIES,
  CALLED_AFTER,
  COMMON,
  LOCATIVES,
  NEVER,
  NOBLES,
  PARTICLES,
  TITLES,
} from "./nameWords.ts";
import { isTitleCase } from "./titleCase.ts";
import type { Token } from "./tokens.ts";

export type NameContext = {
  text: string;
  tokens: readonly Token[];
  name: PlaceName;
  /** As it stands in the text. */
  form: string;
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

function inPerson({ tokens, name, form, persons }: NameContext): boolean {
  const prior = tokens[name.first - 1];
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
  const given = GIVEN.has(form.toLowerCase());
  if (follows && (given || GIVEN_TOO.has(form.toLowerCase())))
    return !isTitleCase(tokens, name.first);
  if (given) return !isLocative(prior) && second?.text !== "," && !BESIDE.has(bare(second));
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

function isCommon({ tokens, name, form, small }: NameContext): boolean {
  if (name.first !== name.last) return false;
  const word = form.toLowerCase();
  if (NEVER.has(word)) return true;
  if (BESIDE.has(word)) return name.candidates[0]?.precision !== "water";
  if (isCountry(name) && form === form.toUpperCase()) return false;
  if (!COMMON.has(word) && (isCountry(name) || !small.has(word))) return false;
  return startsSentence(tokens, name.first) || isTitleCase(tokens, name.first);
}

/** A word of a name that the gazetteer does not have as a whole: Naftali Bennett is not in Bennett. */
function inLongerName({ tokens, name }: NameContext): boolean {
  return !isStrong(name) && isPartOfName(tokens, name) && !isTitleCase(tokens, name.first);
}

function isPartOfName(tokens: readonly Token[], name: PlaceName): boolean {
  const prior = tokens[name.first - 1];
  if (OPENERS.has(prior?.text ?? "") && prior?.newline === false) return true;
  const joined = isNeighbour(prior) && isCapitalised(prior) && !tokens[name.first]?.newline;
  if (joined && !startsSentence(tokens, name.first - 1) && isNamePart(prior)) return true;
  const next = tokens[name.last + 1];
  const most = prior?.text === "," ? 1_000_000 : 100_000;
  return isJoined(tokens, name.last + 1) && isNamePart(next) && largest(name) < most;
}

/** "Fort Campbell" is not Campbell, nor "San Marino" Marino. */
const OPENERS = new Set("Fort Port Cape San Santa Santo Saint Puerto Villa Bad".split(" "));

/** "West Nile virus", "US$100": called after a place. */
function namesAThing({ text, tokens, name }: NameContext): boolean {
  if (text.charAt(name.end) === "$" || text.charAt(name.start - 1) === "$") return true;
  return !isCountry(name) && CALLED_AFTER.has(tokens[name.last + 1]?.form ?? "");
}

function isNamePart(token: Token | undefined): boolean {
  const word = bare(token);
  if (BESIDE.has(word) || NEVER.has(word) || BODIES.has(word) || COMMON.has(word)) return false;
  const text = token?.text ?? "";
  return !((text.includes("-") && /-[a-z]+$/.test(text)) || /^[A-Z]{2,}$/.test(text));
}

const largest = ({ candidates }: PlaceName) =>
  candidates.reduce((most, { population }) => Math.max(most, population), 0);

/** Known well enough to be meant whatever stands beside it. */
const isStrong = (name: PlaceName) =>
  largest(name) >= 1_000_000 ||
  name.first !== name.last ||
  name.candidates.some(({ precision }) => precision === "region" || precision === "water");

const isLocative = (token: Token | undefined) => token !== undefined && LOCATIVES.has(token.form);

const OPENING = new Set('.!?:;"“”‘(•·*|–—-');

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const prior = tokens[at - 1];
  if (prior === undefined || tokens[at]?.newline === true) return true;
  return prior.kind === "sign" && OPENING.has(prior.text) && tokens[at]?.text !== ".";
}
