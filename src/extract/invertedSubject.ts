import {
  AUXILIARY,
  BE,
  BREAKS,
  CONTRAST,
  DETERMINER,
  NUMBER,
  PREPOSITION,
  SAYING,
  SUBORDINATE,
  TIME,
  VERB,
} from "./kinds.ts";
import { phraseAfter } from "./phraseAfter.ts";
import { form, is, type Phrase, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";

export function invertedSubject(view: View, at: number, within: Stretch): Phrase | null {
  const prior = form(view, at - 1);
  if (/^t(?:old|ells?)$/.test(form(view, at))) return null;
  if (at === within.first || !/^[,"”’»–—-]$/.test(view.tokens[at - 1]?.text ?? "")) return null;
  if (is(view, at + 1, TIME | BREAKS | SUBORDINATE | NUMBER)) return null;
  if (is(view, at + 1, PREPOSITION)) return null;
  const who = phraseAfter(view, at + 1, within.last);
  if (who === null) return null;
  const next = who.last + 1;
  const ends =
    next > within.last ||
    is(view, next, BREAKS | TIME | PREPOSITION | CONTRAST | SUBORDINATE | SAYING) ||
    form(view, next) === "and";
  if (!ends || form(view, next) === "that") return null;
  const isOpen = prior === "," && hasVerb(view, next, within.last);
  return isOpen && closesAside(view, at - 1, within.first) ? null : who;
}

/** Whether a verb follows, of which the name may be the subject: "Jane Roe, a doctor, said Ali, her son, was shot". */
function hasVerb(view: View, first: number, last: number): boolean {
  for (let i = first; i <= Math.min(last, first + 30); i++)
    if (is(view, i, BE | AUXILIARY | VERB)) return true;
  return false;
}

/** Whether the comma closes "Jane Roe, a doctor,": a name before it, and no clause with a verb. */
function closesAside(view: View, comma: number, floor: number): boolean {
  let commas = 0;
  for (let i = comma - 1; i >= floor && comma - i < 40; i--) {
    if (form(view, i) === ",") commas += 1;
    else if (is(view, i, BE | AUXILIARY) || (is(view, i, VERB) && !is(view, i - 1, DETERMINER)))
      return false;
    if (/^["“”]$/.test(view.tokens[i]?.text ?? "")) return false;
  }
  return commas > 0;
}
