import { isPerson, isPlural } from "./measureNouns.ts";
import { STATES } from "./measureVerbs.ts";
import { form, isCapital } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Token } from "./tokens.ts";

/** The words that name what a number counts. */
export type CountedNoun = {
  /** Indices of the first and last token, both inclusive; adjectives are part of it. */
  first: number;
  last: number;
  /** Index of the noun itself. */
  head: number;
  /** "nine of the dead", "two of them": a part of what the words name. */
  isPart: boolean;
  /** "of them", "others": what is meant was named before. */
  isAnaphor: boolean;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that no name of what is counted goes on over. */
export const CLOSERS: ReadonlySet<string> = list(
  `in on at by of from to with without for as into onto over under near inside outside around across through between among
  amid during after before since until till when while where who whom whose which that than but and or nor if because
  although though so then was were is are am be been being has have had having do does did will would can could may might
  must should shall the a an this these those it its he she they them his her their we you i us our your my not no said
  says say told tells tell reported reporting claimed also still now already there here only just even ever never
  yesterday today tomorrow tonight later earlier ago each every both all any per via towards toward against
  behind beyond above below along up down off out about within upon due including excluding plus according
  monday tuesday wednesday thursday friday saturday sunday overnight`,
);
const PRONOUNS = list("them those these whom us");
const ANAPHORS = list("others ones own");
const DETERMINERS = list("the its their his her these those all our some");
const LONGEST = 8;

/** Numbers by their first token, hedges included. */
export type Opens = ReadonlyMap<number, NumberSpan>;

/** What stands after a number and names what it counts, up to the token `last`; null: nothing does. */
export function countedNoun(
  tokens: readonly Token[],
  { next, value }: Pick<NumberSpan, "next" | "value">,
  last: number,
  opens: Opens,
): CountedNoun | null {
  if (opens.has(next)) return null;
  const isOne = value?.low === 1 && value.high === 1;
  const of = form(tokens, next) === '"' ? next + 1 : next;
  return form(tokens, of) === "of"
    ? partOf(tokens, of + 1, last, opens)
    : joined(tokens, noun(tokens, next, last, isOne), last);
}

/** "of the dead", "of them", "of his men", "of those killed", "of the 68 miners". */
function partOf(
  tokens: readonly Token[],
  at: number,
  last: number,
  opens: Opens,
): CountedNoun | null {
  if (PRONOUNS.has(form(tokens, at))) {
    const named = noun(tokens, at + 1, last, false);
    const found = named ?? { first: at, last: at, head: at };
    return { ...found, isPart: true, isAnaphor: true };
  }
  let from = at;
  while (from < at + 3 && isDetermining(form(tokens, from)) && !opens.has(from)) from += 1;
  const whole = opens.get(from);
  if (whole !== undefined && whole.kind === "count") {
    const found = noun(tokens, whole.next, last, false);
    return found && { ...found, isPart: true };
  }
  if (STATES.has(form(tokens, from)) && !isAdjective(tokens, from))
    return { first: at, last: from, head: from, isPart: true, isAnaphor: false };
  const found = noun(tokens, from, last, false) ?? noun(tokens, from, last, true);
  return found && { ...found, first: at, isPart: true };
}

const isDetermining = (word: string): boolean => DETERMINERS.has(word) || word.endsWith("'s");

/** With what is counted along with it: "citizens or residents", "men, women and children". */
function joined(
  tokens: readonly Token[],
  found: CountedNoun | null,
  last: number,
): CountedNoun | null {
  if (found === null || !isPerson(form(tokens, found.head))) return found;
  let end = found.last;
  for (let n = 0; n < 3; n += 1) {
    let at = end + 1;
    if (!/^(?:,|and|or)$/.test(form(tokens, at))) break;
    if (/^(?:and|or)$/.test(form(tokens, at + 1))) at += 1;
    const word = form(tokens, at + 1);
    if (at + 1 > last || !isPlural(word) || !isPerson(word) || STATES.has(word)) break;
    end = at + 1;
  }
  return /^(?:and|or)$/.test(form(tokens, end - 1)) ? { ...found, last: end } : found;
}

function noun(
  tokens: readonly Token[],
  from: number,
  last: number,
  isOne: boolean,
): CountedNoun | null {
  let at = from;
  while (/^(?:"|more|further|additional)$/.test(form(tokens, at))) at += 1;
  const first = at;
  let head = -1;
  for (; at <= last && at < first + LONGEST; at += 1) {
    if (!isInside(tokens, at, head)) break;
    const { form: word } = tokens[at] as Token;
    if (isOne ? isSingularHead(tokens, at) : isPlural(word)) {
      head = at;
      if (!goesOn(tokens, at + 1, last)) break;
    }
  }
  if (head < 0) return null;
  const isAnaphor = ANAPHORS.has(form(tokens, head));
  return { first, last: head, head, isPart: false, isAnaphor };
}

/** "is", not "IS". */
const isCloser = ({ form, text }: Token): boolean =>
  CLOSERS.has(form) && (text.length < 2 || text !== text.toUpperCase());

function isInside(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || isCloser(token)) return false;
  if (token.newline && head >= 0) return false;
  return !STATES.has(token.form) || isAdjective(tokens, at);
}

/** "two wounded soldiers", "five missing": a state is an adjective where a noun follows. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" || CLOSERS.has(next.form) || STATES.has(next.form)) return false;
  return isPlural(next.form) || isPlural(form(tokens, at + 2));
}

const isSingularHead = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.kind !== "word" || CLOSERS.has(next.form) || STATES.has(next.form);
};

/** After a plural: "arms dealers" is one name, "troops withdrew" is not. */
function goesOn(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at];
  if (at > last || next?.kind !== "word" || next.newline) return false;
  if (CLOSERS.has(next.form) || STATES.has(next.form)) return false;
  if (isCapital(tokens, at - 1) && isPlural(form(tokens, at + 1))) return true;
  return isPlural(next.form) && !isCapital(tokens, at);
}
