import { endingAt } from "./endingAt.ts";
import {
  ADVERB,
  AUXILIARY,
  BE,
  CAPITAL,
  CONTRAST,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TIME,
} from "./kinds.ts";
import { form, is, isRelative, type Phrase, REACH, type View } from "./phrases.ts";

/** The phrase that ends before `at`, over adverbs, helping verbs and times; null: none, or `at` is passive. */
export function phraseBefore(view: View, at: number, floor: number): Phrase | null {
  let last = at - 1;
  const skips = ADVERB | AUXILIARY | TIME;
  const timed = () => is(view, last, PREPOSITION) && is(view, last + 1, TIME);
  const soFar = () => /^(?:so|far)$/.test(form(view, last));
  while (last >= floor && at - last < 10 && (is(view, last, skips) || soFar() || timed()))
    last -= 1;
  if (last < floor || is(view, last, BE)) return null;
  if (form(view, last) === ",") return withAside(view, last, floor);
  if (isRelative(view, last)) {
    const comma = form(view, last - 1) === ",";
    return endingAt(view, last - (comma ? 2 : 1), floor);
  }
  return endingAt(view, last, floor);
}

/** "Jane Roe, head of the clinic, ": the phrase whose aside a comma closes. */
function withAside(view: View, comma: number, floor: number): Phrase | null {
  let right = comma;
  for (let n = 0; n < 6; n++) {
    const left = commaBefore(view, right, Math.max(floor, comma - REACH));
    if (left === null) return null;
    right = left;
    const head = endingAt(view, left - 1, floor);
    const opens = (commaBefore(view, left, Math.max(floor - 1, comma - REACH)) ?? floor - 1) + 1;
    if (
      head === null ||
      startsAside(view, head.first) ||
      startsAside(view, opens) ||
      isFronted(view, head.first)
    )
      continue;
    if (is(view, left + 1, CONTRAST | PRONOUN | BE | AUXILIARY)) return null;
    return { ...head, aside: [left + 1, comma - 1] };
  }
  return null;
}

const isFronted = (view: View, at: number) => is(view, at, PREPOSITION | TIME);

function startsAside(view: View, at: number): boolean {
  if (isRelative(view, at)) return true;
  return !is(view, at, CAPITAL) && is(view, at, ROLE) && form(view, at + 1) === "of";
}

function commaBefore(view: View, at: number, floor: number): number | null {
  for (let i = at - 1; i > floor; i--) {
    if (form(view, i) === ",") return i;
    if (/^["“”;:–—]$/.test(view.tokens[i]?.text ?? "")) return null;
  }
  return null;
}
