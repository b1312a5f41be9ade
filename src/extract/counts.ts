import { continued } from "./continued.ts";
import { CLOSERS, type CountedNoun, countedNoun } from "./countedNoun.ts";
import { type Stretch, stateBetween, verbAfter, verbBefore } from "./governingVerb.ts";
import { countedBy, isPerson, isPlural } from "./measureNouns.ts";
import { form } from "./neighbours.ts";
import { isSlight, isUncounted } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { sentenceAt } from "./reading.ts";

/** A number that a figure rests on, and what it counts. */
export type Count = {
  span: NumberSpan;
  sentence: ReadSentence;
  measure: string;
  unit: string;
  /** Tokens that name who or what is counted, both inclusive; null: nothing does. */
  who: CountedNoun | null;
  /** Whether `who` stands in an earlier sentence or at another number of this one. */
  before: Count | null;
  rule: string;
};

/** The numbers of a text that count something, in order. */
export function counts(reading: Reading): Count[] {
  const usable = reading.numbers.filter(
    ({ excluded, value, kind }) => excluded === null && value !== null && kind !== "vague",
  );
  const opens = new Map(reading.numbers.map((span) => [span.from, span]));
  const found: Count[] = [];
  let carrier: Count | null = null;
  let share: Count | null = null;
  for (const span of usable) {
    const sentence = sentenceAt(reading, span.first);
    if (sentence === null) continue;
    const stretch = { tokens: reading.tokens, first: sentence.opens, last: sentence.last, opens };
    const isShare: boolean = share !== null && continuesShare(stretch, span, share);
    const count: Count | null =
      isShare && share
        ? { ...share, span, sentence, who: null, before: share }
        : countOf(stretch, span, sentence, carrier);
    if (count === null) continue;
    found.push(count);
    share = count.unit === "percent" ? count : null;
    if (count.unit !== "percent" && count.measure !== "countries") carrier = count;
  }
  return found;
}

/** "by 58.3 percent to 41.7": a number with nothing after it goes on with the percentages. */
function continuesShare({ tokens, first }: Stretch, span: NumberSpan, share: Count): boolean {
  const { value, kind, next, from } = span;
  if (share.sentence.first > span.first || share.sentence.opens !== first) return false;
  if (kind !== "count" || (value?.high ?? value?.low ?? 101) > 100) return false;
  const after = tokens[next];
  return (
    /^(?:to|from|against|with|and|,|by|at)$/.test(form(tokens, from - 1)) &&
    (after?.kind !== "word" || CLOSERS.has(after.form))
  );
}

function countOf(
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
  before: Count | null,
): Count | null {
  const { tokens } = stretch;
  const noun = countedNoun(tokens, span, sentence.last, stretch.opens);
  if (isUncounted(stretch, span, noun)) return null;
  const base = { span, sentence, who: noun, before: null };
  if (span.kind === "percent" || span.kind === "fraction")
    return { ...base, measure: shareMeasure(stretch, span, noun), unit: "percent", rule: "share" };
  const head = noun === null ? "" : form(tokens, noun.head);
  const plain = noun === null || noun.isAnaphor ? null : countedBy(head);
  if (plain?.measure === "countries")
    return noun && isSlight(stretch, span, noun) ? null : { ...base, ...plain, rule: "countries" };
  if (BODIES.test(head)) return { ...base, measure: "killed", unit: "people", rule: "bodies" };
  const verb = measured(stretch, span, noun);
  const thing = noun === null || noun.isAnaphor ? (before?.unit ?? "people") : many(head);
  if (verb !== null) return { ...base, ...verb, unit: unitOf(verb.measure, noun, thing) };
  const carried = continued(stretch, span, noun, before);
  if (carried !== null) return travelling(stretch, { ...base, ...carried });
  if (noun === null || noun.isAnaphor || isSlight(stretch, span, noun)) return null;
  if (plain !== null) return { ...base, ...plain, rule: "noun" };
  return travelling(stretch, { ...base, measure: many(head), unit: many(head), rule: "counted" });
}

const BODIES = /^(?:bodies|corpses)$/;
/** Measures of people, whoever they are; what else befalls them is counted by their own name. */
const OF_PEOPLE = new Set(
  "travelled returned killed wounded casualties kidnapped missing displaced evacuated detained attackers on-trial".split(
    " ",
  ),
);

const unitOf = (measure: string, noun: CountedNoun | null, thing: string): string =>
  OF_PEOPLE.has(measure) && (noun === null || noun.isAnaphor || isPerson(thing)) ? "people" : thing;

/** What things are called as a unit: their own noun. */
const many = (head: string): string =>
  head === "person" ? "people" : isPlural(head) ? head : `${head}s`;

function measured(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
): { measure: string; rule: string } | null {
  const { tokens } = stretch;
  const inside = noun === null ? null : stateBetween(stretch, noun.first, noun.last);
  const isShared =
    form(tokens, span.from - 1) === "of" &&
    /^(?:percent|cent|%|half|thirds?|quarters?)$/.test(form(tokens, span.from - 2));
  const object = verbBefore(stretch, span);
  const isThing = noun !== null && !isPerson(form(tokens, noun.head));
  const isApt = (measure: string) =>
    !(isThing && OF_PEOPLE.has(measure) && measure !== "killed" && measure !== "missing");
  if (object !== null && isApt(object)) return { measure: object, rule: "object" };
  const subject = verbAfter(stretch, span, noun, isShared ? "relative" : "main");
  if (subject !== null && isApt(subject)) return { measure: subject, rule: "subject" };
  return inside === null ? null : { measure: inside, rule: "state" };
}

const TERRITORY = new Set(
  "territory territories land ground province city town country district region area governorate state island".split(
    " ",
  ),
);

function shareMeasure(stretch: Stretch, span: NumberSpan, noun: CountedNoun | null): string {
  const { tokens } = stretch;
  const head = noun === null ? "" : form(tokens, noun.head);
  if (TERRITORY.has(head)) return "territory";
  const verb = verbAfter(stretch, span, noun) ?? verbBefore(stretch, span);
  return verb ?? countedBy(head)?.measure ?? (isPlural(head) ? head : "share");
}

const FIGHTERS = new Set(
  "fighters jihadists jihadis militants recruits foreigners volunteers".split(" "),
);
const JOURNEYS = new Set(
  "foreign source joined join travelled traveled travelling traveling contingent contingents".split(
    " ",
  ),
);

/** Fighters who went abroad to fight: "foreign fighters", "the source of the greatest number of jihadists". */
function travelling(stretch: Stretch, count: Count): Count {
  const { tokens, first, last } = stretch;
  if (!FIGHTERS.has(count.measure)) return count;
  const after = form(tokens, (count.who?.last ?? count.span.next - 1) + 1);
  const next = tokens[(count.who?.last ?? count.span.next - 1) + 2];
  if (after === "from" && /^[A-Z]/.test(next?.text ?? ""))
    return { ...count, measure: "travelled", unit: "people" };
  for (let at = first; at <= Math.min(last, first + 60); at += 1)
    if (JOURNEYS.has(form(tokens, at))) return { ...count, measure: "travelled", unit: "people" };
  return count;
}
