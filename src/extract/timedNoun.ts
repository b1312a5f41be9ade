import { nounFamily } from "./eventNouns.ts";
import type { Reading } from "./reading.ts";
import type { SentenceParts } from "./sentenceParts.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** A noun of happening that a time stands at; attributive: the time is before it and part of its name. */
export type TimedNoun = { at: number; attributive: boolean };

/** The noun of something that happens that a time belongs to: "Monday's attack", "floods in 2004"; null: none. */
export function timedNoun(
  { tokens }: Reading,
  parts: SentenceParts,
  time: TimeSpan,
): TimedNoun | null {
  const verbAt = (at: number) => parts.verbs.some(({ first, last }) => first <= at && at <= last);
  const form = (at: number) => tokens[at]?.form ?? "";
  const isNoun = (at: number) =>
    tokens[at]?.kind === "word" && nounFamily(form(at)) !== null && !verbAt(at);
  const lead = form(time.last - 1) === "the" ? "the" : form(time.first);
  if (isAttribute(form(time.first - 1), lead, form(time.last))) {
    for (let at = time.last + 1; at <= Math.min(time.last + 6, parts.sentence.last); at += 1) {
      if (isNoun(at)) return { at: lastNoun(isNoun, at), attributive: true };
      if (tokens[at]?.kind !== "word" || ENDS.has(form(at)) || verbAt(at)) break;
    }
  }
  let bare = 0;
  for (let at = time.first - 1; at >= Math.max(time.first - 10, parts.sentence.opens); at -= 1) {
    if (isNoun(at)) return bare > 1 ? null : { at, attributive: false };
    const text = tokens[at]?.text ?? "";
    const isName = text.charAt(0) !== text.charAt(0).toLowerCase();
    if (verbAt(at)) return null;
    if (!isName && !BETWEEN.has(form(at))) return null;
    if (isName && !BETWEEN.has(form(at - 1)) && !isCapital(tokens[at - 1]?.text ?? "")) bare += 1;
  }
  return null;
}

const isCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();

function lastNoun(isNoun: (at: number) => boolean, from: number): number {
  return isNoun(from + 1) ? from + 1 : from;
}

const isAttribute = (before: string, first: string, last: string): boolean =>
  last.endsWith("'s") || last.endsWith("s'") || LEADS.has(before) || first === "the";

const list = (words: string) => new Set(words.split(" "));
const LEADS = list("the a an this that its his her their our ");
const ENDS = list("and or but on in at by of to from with for who which that when after before");
const BETWEEN = list(
  "on in of at near late early since during around outside inside across against over into the a an city town village district province state region capital north south east west northern southern eastern western central 's neighbourhood neighborhood port",
);
