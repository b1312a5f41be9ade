import { isSource } from "./isSource.ts";
import {
  AUXILIARY,
  BE,
  BODY,
  BREAKS,
  CAPITAL,
  COUNTS,
  DETERMINER,
  NUMBER,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SAYS,
  TIME,
  VERB,
} from "./kinds.ts";
import { ENDS, is, type View } from "./phrases.ts";
import type { ReadSentence } from "./reading.ts";
import type { Stretch } from "./sayings.ts";
import { named } from "./speakerNames.ts";
import type { Stage } from "./stage.ts";
import { subjectOf } from "./subjects.ts";

/** Bodies that are told of, by the word for what they are: "a monitoring group", "the Osh gang". */
export function introduce(
  { reading, view, cast }: Stage,
  { opens, last, index }: ReadSentence,
): void {
  for (let i = opens + 1; i <= last; i++) {
    if (!is(view, i, BODY) || is(view, i, CAPITAL | POSSESSIVE) || !is(view, i + 1, AFTER_NAME))
      continue;
    let first = i;
    while (first > opens && i - first < LONGEST_NAME && !is(view, first - 1, BEFORE_NAME))
      first -= 1;
    const led = first > opens && is(view, first - 1, DETERMINER) ? first - 1 : first;
    const name = named(reading.text, view, { first: led, last: i, aside: null });
    if (name?.kind !== "body") continue;
    if (name.known === "indefinite" || /[A-Z]/.test(name.name)) cast.introduce(name, index);
  }
}

const AFTER_NAME = BREAKS | VERB | PREPOSITION | BE | AUXILIARY | SAYS | COUNTS | TIME | ENDS;
const BEFORE_NAME = ENDS | PREPOSITION | DETERMINER | BE | AUXILIARY | VERB | SAYS | TIME;
const LONGEST_NAME = 8;

/** Who a sentence is about may be the "he" or "it" of the next. */
export function noteSubject(
  { reading, view, cast }: Stage,
  { opens, last, index }: ReadSentence,
): void {
  const subject = subjectOf(view, { first: opens, last });
  if (subject && hasNumber(view, subject)) return;
  const name = subject && isSource(view, subject) ? named(reading.text, view, subject) : null;
  if (!name || !subject) return;
  const isBody = is(view, subject.last, BODY | ROLE);
  if (name.kind !== "people" && (name.known === "name" || isBody)) cast.mention(name, index);
}

function hasNumber(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i <= last; i++) if (is(view, i, NUMBER)) return true;
  return false;
}
