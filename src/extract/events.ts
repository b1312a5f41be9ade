import type { Edtf } from "../model/story.ts";
import { countedBack } from "./countedBack.ts";
import { isWide, nounFamily, verbFamily } from "./eventNouns.ts";
import { eventRecord } from "./eventRecord.ts";
import type { FoundEvent } from "./found.ts";
import { type Governor, governor } from "./governor.ts";
import { happening } from "./happening.ts";
import { jointTimes } from "./jointTimes.ts";
import { isKnown } from "./knownAlready.ts";
import type { Located } from "./located.ts";
import { placeById } from "./placeById.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { isSameOccurrence, type Occurrence } from "./sameOccurrence.ts";
import type { Scene } from "./scene.ts";
import { type SentenceParts, sentenceParts } from "./sentenceParts.ts";
import type { Speech } from "./speech.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** What the relaters before it found. */
export type Context = {
  reading: Reading;
  located: Located;
  speech: Speech;
  scenes: readonly Scene[];
};

/** What happened at a time that the text gives, in the order of the text; an occurrence told again is left out. */
export function events(context: Context): FoundEvent[] {
  const { reading, located } = context;
  const told: Occurrence[] = [];
  const nested = nesting(located);
  const found: FoundEvent[] = [];
  for (const { sentence, times } of timed(reading)) {
    const last = found.at(-1);
    const known = () => (last ? dayBefore(reading, last, sentence) : null);
    const days = times.some(({ kind }) => kind === "duration")
      ? countedBack(reading.tokens, times, known())
      : times;
    if (days.every(({ edtf }) => edtf === null)) continue;
    for (const event of eventsOf(context, sentenceParts(reading, sentence, days), told)) {
      const occurrence = occurrenceOf(context, event.governor, event.record);
      if (told.some((other) => isSameOccurrence(other, occurrence, nested))) continue;
      told.push(occurrence);
      if (told.length > MEMORY) told.shift();
      found.push(event.record);
    }
  }
  return found;
}

/** Events over which one told again is known. */
const MEMORY = 80;
/** Tokens of a sentence that can be read as one. */
const LONGEST = 400;

/** The sentences that a time stands in, with their times, in order. */
function timed(reading: Reading): { sentence: ReadSentence; times: TimeSpan[] }[] {
  const { sentences, times } = reading;
  let at = 0;
  return sentences.flatMap((sentence) => {
    while ((times[at]?.first ?? Number.POSITIVE_INFINITY) < sentence.first) at += 1;
    const from = at;
    while ((times[at]?.last ?? Number.POSITIVE_INFINITY) <= sentence.last) at += 1;
    return at === from || sentence.last - sentence.first > LONGEST
      ? []
      : [{ sentence, times: jointTimes(reading.tokens, times.slice(from, at)) }];
  });
}

/** The day of what was told last, where a sentence goes on from it: "The bombing came a day after". */
function dayBefore(
  { tokens, sentences }: Reading,
  { when, sentence: index }: FoundEvent,
  sentence: ReadSentence,
): Edtf | null {
  if (sentences[index]?.story !== sentence.story) return null;
  const past = Math.min(sentence.last, sentence.opens + OPENING);
  for (let at = sentence.opens; at <= past; at += 1)
    if (COMES.has(tokens[at]?.form ?? "")) return when;
  return null;
}

const OPENING = 6;
const COMES = new Set(["came", "comes", "come"]);

type Told = { governor: Governor; record: FoundEvent };

function eventsOf(context: Context, parts: SentenceParts, told: readonly Occurrence[]): Told[] {
  const { reading } = context;
  const taken: { head: number; time: TimeSpan }[] = [];
  return parts.times.flatMap((time) => {
    const found = governor(reading, parts, time);
    const rule = found && happening(context, parts, found, time);
    if (!found || rule === null) return [];
    const head = found.verb?.last ?? found.noun ?? time.first;
    if (taken.some((other) => other.head === head && !isAgain(reading, other.time, time)))
      return [];
    taken.push({ head, time });
    const record = eventRecord(context, parts, {
      ...{ governor: found, time, rule },
      known: placeKnown(context, parts, found, told),
    });
    return record.what === "" ? [] : [{ governor: found, record }];
  });
}

/** "The attack began on Sunday": where the last such thing told of in the report was; null: none was, or it is all over. */
function placeKnown(
  { reading: { tokens, sentences } }: Context,
  { sentence }: SentenceParts,
  governor: Governor,
  told: readonly Occurrence[],
): string | null {
  const form = tokens[governor.noun ?? -1]?.form ?? subjectNoun(tokens, governor);
  if (nounFamily(form) !== "harm" || isWide(form) || !isKnown(tokens, governor)) return null;
  const last = told.findLast(
    ({ family, place, what }) =>
      place !== null &&
      (family === "harm" || what.split(" ").some((word) => nounFamily(word) === "harm")),
  );
  return last && sentences[last.sentence]?.story === sentence.story ? last.place : null;
}

/** Whether a second time of one verb is another occasion: "on Monday and again on Tuesday". */
function isAgain({ tokens }: Reading, before: TimeSpan, time: TimeSpan): boolean {
  if (before.edtf === time.edtf || before.granularity !== time.granularity) return false;
  for (let at = before.last + 1; at < time.first; at += 1)
    if (tokens[at]?.form === "and") return time.first - before.last <= 6;
  return false;
}

function occurrenceOf({ reading }: Context, governor: Governor, record: FoundEvent): Occurrence {
  const { verb, noun } = governor;
  const form = reading.tokens[noun ?? -1]?.form ?? "";
  const byVerb = verb === null ? "other" : verbFamily(verb.key);
  const named = form === "" ? subjectNoun(reading.tokens, governor) : form;
  return {
    when: record.when ?? "",
    place: record.place,
    family: byVerb === "other" ? (nounFamily(named) ?? "other") : byVerb,
    key: verb?.key ?? form,
    known: isKnown(reading.tokens, governor),
    what: record.what,
    sentence: record.sentence,
  };
}

/** The noun of happening that a clause tells of: "The strikes were reported". */
function subjectNoun(tokens: Reading["tokens"], { verb, clause }: Governor): string {
  const past = Math.min(verb?.first ?? clause.first, clause.first + SUBJECT);
  const form = (at: number) => tokens[at]?.form ?? "";
  for (let at = clause.first; at < past; at += 1)
    if (nounFamily(form(at)) !== null) return form(at);
  return "";
}

const SUBJECT = 8;

/** Whether one of two places lies in the other, as far as the entries say. */
function nesting(located: Located): (a: string, b: string) => boolean {
  const isIn = (inner: string, outer: string) => {
    const [a, b] = [placeById(located, inner), placeById(located, outer)];
    if (!a || !b) return false;
    return a.within === outer || (b.precision === "country" && a.country === b.country);
  };
  return (a, b) => isIn(a, b) || isIn(b, a);
}
