import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { candidateSpans } from "./nameSpans.ts";
import { notAPlace } from "./notAPlace.ts";
import { smallForms } from "./smallForms.ts";
import type { Token } from "./tokens.ts";

/** Why a name that looks like a place is none. */
export type NotAPlace =
  | "demonym"
  | "compound"
  | "organisation"
  | "person"
  | "common-word"
  | "longer-name";

export type PlaceName = {
  /** UTF-16 code units in the text, end exclusive; without a possessive 's. */
  start: number;
  end: number;
  /** Indices of the first and last token; of a hyphened word both are that word. */
  first: number;
  last: number;
  /** What it may be; []: it stands where a place stands, but the gazetteer does not know it. */
  candidates: Candidate[];
  /** null: a place. */
  not: NotAPlace | null;
  /** Of a demonym, or the first part of a compound with one: ISO 3166-1 alpha-2. */
  people: string | null;
};

/** The names of places in a text in order, and what only looks like one with the reason. No two overlap. */
export function placeNames(
  text: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): PlaceName[] {
  const names = candidateSpans(text, tokens, gazetteer);
  const small = smallForms(tokens);
  const persons = new Set<string>();
  return names.map((name) => {
    if (name.not !== null) return name;
    const form = text.slice(name.start, name.end);
    const not = notAPlace({ text, tokens, name, form, small, persons });
    if (not === "person" && !goesOn(tokens, name.last)) persons.add(form);
    return not === null ? name : { ...name, not };
  });
}

/** Whether a capitalised word follows: of "Sydney Harrow" the text says "Harrow" further down. */
const goesOn = (tokens: readonly Token[], last: number): boolean =>
  /^[A-Z\u00c0-\u00de]/.test(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.newline === false;
