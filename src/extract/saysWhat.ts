import { FALSE } from "./judgements.ts";
import {
  ADVERB,
  AUXILIARY,
  BE,
  BREAKS,
  CAPITAL,
  CLAIM,
  DETERMINER,
  NUMBER,
  PAPER,
  PEOPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATE,
  TIME,
  VERB,
} from "./kinds.ts";
import { form, is, type View } from "./phrases.ts";

/** "denied that", "rejected the claim", "dismissed reports": not "denied responsibility", "rejected a plan". */
export function deniesWords(view: View, at: number, ceiling: number): boolean {
  const denies = /^den/.test(form(view, at));
  if (/^(?:that|whether|it|he|she|they|any|having)$/.test(form(view, at + 1))) return true;
  if (denies && /ing$/.test(form(view, at + 1))) return true;
  for (let i = at + 1; i <= ceiling && i < at + 11; i++) {
    const timed = is(view, i, TIME) || is(view, i + 1, TIME);
    if (is(view, i, CLAIM) || COUNTED.has(form(view, i))) return true;
    if (form(view, i) === "that" && is(view, i - 1, TIME)) return true;
    if (form(view, i) === "as" && FALSE.test(form(view, i + 1))) return true;
    if (is(view, i, BREAKS | SUBORDINATE) || form(view, i) === "and") return false;
    if (is(view, i, PREPOSITION) && !timed && form(view, i) !== "in") return false;
    const finite = is(view, i, BE | AUXILIARY | VERB) && !is(view, i, CAPITAL);
    if (denies && finite && i > at + 1) return true;
  }
  return false;
}

const COUNTED = new Set("count tally data findings version information news".split(" "));

/** "put the toll at", "raised the number of dead to". */
export function givesToll(view: View, at: number, ceiling: number): boolean {
  const gives = /^(?:gave|gives|puts?)$/.test(form(view, at));
  for (let i = at - 1; gives && i > at - 8 && !is(view, i, BREAKS); i--)
    if (is(view, i, PAPER)) return true;
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (
      /^(?:toll|number|figure|count|total|estimate|tally|share|turnout|losses|casualties|figures|names|list|data|deaths|dead|account|version|breakdown|numbers)$/.test(
        form(view, i),
      )
    )
      return true;
    if (is(view, i, BREAKS)) return false;
  }
  return false;
}

/** "found that", and of a paper "found 12". */
export function isFinding(view: View, at: number): boolean {
  if (form(view, at + 1) === "that") return true;
  for (let i = at - 1; i > at - 7; i--) if (is(view, i, PAPER)) return true;
  return !is(view, at - 1, PEOPLE) && !is(view, at + 1, NUMBER | DETERMINER);
}

/** "The ministry's toll stands at". */
export function isToll(view: View, at: number): boolean {
  if (form(view, at + 1) !== "at" || !is(view, at - 1, PAPER | CLAIM)) return false;
  for (let i = at - 2; i > at - 6; i--) if (is(view, i, POSSESSIVE)) return true;
  return false;
}

/** "accused Y of killing". */
export function accuses(view: View, at: number, ceiling: number): boolean {
  for (let i = at + 2; i <= ceiling && i < at + 13; i++) {
    if (form(view, i) === "of") return /ing$/.test(form(view, i + 1));
    if (is(view, i, BREAKS)) return false;
  }
  return false;
}

/** "claimed 1,079 attacks": took them on itself. */
const ACTS =
  /^(?:attacks|bombings|raids|ambushes|strikes|operations|assaults|killings|kidnappings)$/;

/** "claimed 190 were dead", "claims that", not "claimed responsibility", nor "the blaze claimed 12 lives". */
export function claimsThat(view: View, verb: number, ceiling: number): boolean {
  let at = verb;
  if (is(view, verb + 1, NUMBER) && ACTS.test(form(view, verb + 2))) return false;
  while (at < verb + 4 && is(view, at + 1, TIME | ADVERB)) at += 1;
  if (/^(?:that|to)$/.test(form(view, at + 1)) || is(view, at + 1, BREAKS)) return true;
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (/^(?:lives?|responsibility|credit|victory|asylum)$/.test(form(view, i))) return false;
    if (is(view, i, BREAKS | SUBORDINATE)) return is(view, at + 1, NUMBER);
    const finite = is(view, i, BE | AUXILIARY | VERB) && !is(view, i, CAPITAL);
    if (finite && i > at + 1) return true;
  }
  return is(view, at + 1, NUMBER);
}

/** "A resident saw 12 bodies": of a person, not "the city saw 12 attacks". */
export function isWitness(view: View, at: number): boolean {
  let last = at - 1;
  while (last > at - 4 && is(view, last, ADVERB | AUXILIARY)) last -= 1;
  return is(view, last, ROLE | PEOPLE | PRONOUN);
}
