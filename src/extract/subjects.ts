import {
  ADVERB,
  AUXILIARY,
  BE,
  BREAKS,
  CAPITAL,
  CONTRAST,
  COUNTS,
  PREPOSITION,
  SAYS,
  SUBORDINATE,
  TIME,
  VERB,
} from "./kinds.ts";
import { asideAfter } from "./phraseAfter.ts";
import { is, isInitial, type Phrase, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";

/** The phrase that a sentence opens with, up to its verb: its subject where no clause stands before. */
export function subjectOf(view: View, { first, last }: Stretch): Phrase | null {
  const ends = BREAKS | CONTRAST | SUBORDINATE;
  const verb = BE | AUXILIARY | VERB | SAYS | COUNTS;
  let from = first;
  while (from < last && is(view, from, ADVERB | TIME)) from += 1;
  if (is(view, from, PREPOSITION | SUBORDINATE)) return null;
  let end = from;
  while (end < last && end - from < 24 && (!is(view, end + 1, ends) || isInitial(view, end + 1))) {
    if (is(view, end + 1, verb) && !is(view, end + 1, CAPITAL)) break;
    end += 1;
  }
  while (end > from && is(view, end, ADVERB | TIME)) end -= 1;
  return { first: from, last: end, aside: asideAfter(view, end, last) };
}
