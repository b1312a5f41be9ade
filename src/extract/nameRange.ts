import { BREAKS, DETERMINER, POSSESSIVE, PREPOSITION, SUBORDINATE } from "./kinds.ts";
import { BEHIND, form, is, isInitial, type View } from "./phrases.ts";
import type { Named } from "./speakerNames.ts";

/** Reports that nobody stands for. */
export const NOBODY = new Set(
  "reports unconfirmed initial preliminary early some other several earlier first many".split(" "),
);

export type Range = readonly [number, number];

export type Parts = { name: Range; role: Range | null; kind: Named["kind"]; known: Named["known"] };

const LONGEST_ROLE = 8;

/** A role up to its first "of", "for" or sign where it is long. */
export function shortRole(view: View, [from, to]: Range): Range | null {
  const [first] = bare(view, from, to);
  if (
    is(view, first, PREPOSITION | SUBORDINATE) ||
    BEHIND.has(form(view, first)) ||
    /^(?:aged$|\d)/.test(form(view, first))
  )
    return null;
  let last = Math.min(to, first + LONGEST_ROLE - 1);
  for (let i = first; i <= last; i++) if (is(view, i, BREAKS) && !isInitial(view, i)) last = i - 1;
  while (last > first && is(view, last, PREPOSITION | DETERMINER | BREAKS)) last -= 1;
  return first <= last ? [first, last] : null;
}

export const bare = (view: View, first: number, last: number): Range =>
  first < last && is(view, first, DETERMINER) && !is(view, first, POSSESSIVE)
    ? [first + 1, last]
    : [first, last];
