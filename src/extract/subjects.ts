import { asideAfter } from "./phraseAfter.ts";
import { is, isInitial, type Phrase, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";
import { KIND } from "./wordKinds.ts";

/** The phrase that a sentence opens with, up to its verb: its subject where no clause stands before. */
export function subjectOf(view: View, { first, last }: Stretch): Phrase | null {
  const ends = KIND.breaks | KIND.contrast | KIND.subordinate;
  const verb = KIND.be | KIND.auxiliary | KIND.verb | KIND.says | KIND.counts;
  let from = first;
  while (from < last && is(view, from, KIND.adverb | KIND.time)) from += 1;
  if (is(view, from, KIND.preposition | KIND.subordinate)) return null;
  let end = from;
  while (end < last && end - from < 24 && (!is(view, end + 1, ends) || isInitial(view, end + 1))) {
    if (is(view, end + 1, verb) && !is(view, end + 1, KIND.capital)) break;
    end += 1;
  }
  while (end > from && is(view, end, KIND.adverb | KIND.time)) end -= 1;
  return { first: from, last: end, aside: asideAfter(view, end, last) };
}
