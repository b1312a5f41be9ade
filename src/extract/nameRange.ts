import { form, is, type View } from "./phrases.ts";
import type { Named } from "./speakerNames.ts";
import { KIND } from "./wordKinds.ts";

/** Reports that nobody stands for. */
export const NOBODY =
  /^(?:reports|unconfirmed|initial|preliminary|early|some|other|several|earlier|first|many)$/;

export type Range = readonly [number, number];

export type Parts = { name: Range; role: Range | null; kind: Named["kind"]; known: Named["known"] };

const LONGEST_ROLE = 8;

/** A role up to its first "of", "for" or sign where it is long. */
export function shortRole(view: View, [from, to]: Range): Range | null {
  const [first] = bare(view, from, to);
  if (is(view, first, KIND.preposition) || /^(?:aged|\d+)$/.test(form(view, first))) return null;
  let last = Math.min(to, first + LONGEST_ROLE - 1);
  for (let i = first; i <= last; i++) if (is(view, i, KIND.breaks)) last = i - 1;
  while (last > first && is(view, last, KIND.preposition | KIND.determiner)) last -= 1;
  return first <= last ? [first, last] : null;
}

export const bare = (view: View, first: number, last: number): Range =>
  first < last && is(view, first, KIND.determiner) && !is(view, first, KIND.possessive)
    ? [first + 1, last]
    : [first, last];
