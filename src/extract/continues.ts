import { asideAfter, form, is, isInitial, type Phrase, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";
import { KIND } from "./wordKinds.ts";

const THOSE =
  /^(?:them|those|these|whom|the dead|the victims|the wounded|the injured|the killed|the fatalities|the casualties|the missing|the deaths|the cases|the patients|the bodies|the total|the detainees|the arrested|the displaced|the passengers|the houses|its|his|her|their)$/;
const REACH = 7;

/** Whether a sentence goes on with the count of the one before: "Nine of them", "Another five", "The dead included". */
export function continues(view: View, { first, last }: Stretch): boolean {
  const two = (at: number) => `${form(view, at)} ${form(view, at + 1)}`;
  for (let i = first; i <= last && i < first + REACH; i++) {
    if (is(view, i, KIND.contrast) && i > first) return false;
    if (form(view, i) === "reportedly") return false;
    if (
      /^(?:of|among)$/.test(form(view, i)) &&
      (THOSE.test(form(view, i + 1)) || THOSE.test(two(i + 1)))
    )
      return true;
    if (/^(?:another|others)$/.test(form(view, i)) || two(i) === "a further") return true;
    if (form(view, i) === "more" && is(view, i - 1, KIND.number) && form(view, i + 1) !== "than")
      return true;
  }
  return /^(?:they|the (?:dead|victims|others|rest|remaining|wounded|injured|missing)) (?:included?|were|are|came)$/.test(
    `${form(view, first)} ${form(view, first) === "the" ? `${two(first + 1)}` : form(view, first + 1)}`,
  );
}

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
