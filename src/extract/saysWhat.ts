import { form, is, type View } from "./phrases.ts";
import { KIND } from "./wordKinds.ts";

/** "denied that", "rejected the claim", "dismissed reports": not "denied responsibility", "rejected a plan". */
export function deniesWords(view: View, at: number, ceiling: number): boolean {
  const denies = /^den/.test(form(view, at));
  if (/^(?:that|whether)$/.test(form(view, at + 1))) return true;
  if (denies && /ing$/.test(form(view, at + 1))) return true;
  for (let i = at + 1; i <= ceiling && i < at + 11; i++) {
    const timed = is(view, i, KIND.time) || is(view, i + 1, KIND.time);
    if (is(view, i, KIND.claim) || COUNTED.test(form(view, i))) return true;
    if (form(view, i) === "that" && is(view, i - 1, KIND.time)) return true;
    if (is(view, i, KIND.breaks | KIND.subordinate) || form(view, i) === "and") return false;
    if (is(view, i, KIND.preposition) && !timed && form(view, i) !== "in") return false;
    const finite = is(view, i, KIND.be | KIND.auxiliary | KIND.verb) && !is(view, i, KIND.capital);
    if (denies && finite && i > at + 1) return true;
  }
  return false;
}

const COUNTED = /^(?:count|tally|data|findings|version|information|news)$/;

/** "put the toll at", "raised the number of dead to". */
export function givesToll(view: View, at: number, ceiling: number): boolean {
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (
      /^(?:toll|number|figure|count|total|estimate|tally|share|turnout|losses|casualties|figures|names|list|data|deaths|dead)$/.test(
        form(view, i),
      )
    )
      return true;
    if (is(view, i, KIND.breaks)) return false;
  }
  return false;
}

/** "found that", and of a paper "found 12". */
export function isFinding(view: View, at: number): boolean {
  if (form(view, at + 1) === "that") return true;
  for (let i = at - 1; i > at - 7; i--) if (is(view, i, KIND.paper)) return true;
  return !is(view, at - 1, KIND.people) && !is(view, at + 1, KIND.number | KIND.determiner);
}

/** "The ministry's toll stands at". */
export function isToll(view: View, at: number): boolean {
  if (form(view, at + 1) !== "at" || !is(view, at - 1, KIND.paper | KIND.claim)) return false;
  for (let i = at - 2; i > at - 6; i--) if (is(view, i, KIND.possessive)) return true;
  return false;
}

/** "accused Y of killing". */
export function accuses(view: View, at: number, ceiling: number): boolean {
  for (let i = at + 1; i <= ceiling && i < at + 12; i++) {
    if (form(view, i) === "of") return /ing$/.test(form(view, i + 1));
    if (is(view, i, KIND.breaks)) return false;
  }
  return false;
}

/** "claimed 190 were dead", "claims that", not "claimed responsibility", nor "the blaze claimed 12 lives". */
export function claimsThat(view: View, at: number, ceiling: number): boolean {
  if (/^(?:that|to)$/.test(form(view, at + 1))) return true;
  for (let i = at + 1; i <= ceiling && i < at + 14; i++) {
    if (/^(?:lives?|responsibility|credit|victory|asylum)$/.test(form(view, i))) return false;
    if (is(view, i, KIND.breaks | KIND.subordinate)) return is(view, at + 1, KIND.number);
    const finite = is(view, i, KIND.be | KIND.auxiliary | KIND.verb) && !is(view, i, KIND.capital);
    if (finite && i > at + 1) return true;
  }
  return is(view, at + 1, KIND.number);
}
