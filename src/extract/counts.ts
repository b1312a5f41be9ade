import { continued } from "./continued.ts";
import { type CountedNoun, countedNoun } from "./countedNoun.ts";
import { type Stretch, stateBetween, verbAfter, verbBefore } from "./governingVerb.ts";
import { countedBy, isPerson, isPersonAt, isPlural } from "./measureNouns.ts";
import { STATES, TARGETING } from "./measureVerbs.ts";
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
  let travellers: Count | null = null;
  for (const span of usable) {
    const sentence = sentenceAt(reading, span.first);
    if (sentence === null) continue;
    const stretch = { tokens: reading.tokens, first: sentence.opens, last: sentence.last, opens };
    const count: Count | null =
      (share && continuedShare(stretch, span, share)) ??
      countOf(stretch, span, sentence, carrierOf(stretch, span, carrier, travellers));
    if (count === null) continue;
    found.push(count);
    share = count.unit === "percent" ? count : null;
    const isAside = count.unit === "percent" || count.measure === "countries";
    if (!isAside && !isPartOf(count, carrier)) carrier = count;
    if (count.measure === "travelled") travellers = count;
  }
  return found;
}

/** "960, of whom 303 had come back, and Britain with 850": what follows goes on with the whole. */
const isPartOf = ({ who, sentence, measure }: Count, carrier: Count | null): boolean =>
  who?.isAnaphor === true && carrier?.sentence === sentence && carrier.measure !== measure;

/** What a number goes on with: where countries are listed, the travellers counted before. */
function carrierOf(
  { tokens }: Stretch,
  { from, next }: NumberSpan,
  carrier: Count | null,
  travellers: Count | null,
): Count | null {
  const isListed =
    /^(?:\(|with|:)$/.test(form(tokens, from - 1)) ||
    (/^(?:from|for|came)$/.test(form(tokens, next)) && form(tokens, from - 1) !== "whom");
  const isOf = /^(?:of|whom)$/.test(form(tokens, next)) || form(tokens, from - 1) === "whom";
  const isOther = carrier?.measure === "returned" || carrier?.sentence !== travellers?.sentence;
  return isListed && !isOf && isOther && travellers !== null ? travellers : carrier;
}

/** "by 58.3 percent to 41.7": a number with nothing after it goes on with the percentages. */
function continuedShare({ tokens, first }: Stretch, span: NumberSpan, share: Count): Count | null {
  const { value, kind, next, from } = span;
  const after = tokens[next];
  const isBare =
    after?.kind !== "word" || /^(?:in|on|for|to|from|against|at|a|last|this|and)$/.test(after.form);
  const isLinked = /^(?:to|from|against|with|and|,|by|at)$/.test(form(tokens, from - 1));
  const isSmall = kind === "count" && (value?.high ?? value?.low ?? 101) <= 100;
  const isHere = share.sentence.opens === first;
  return isHere && isSmall && isLinked && isBare
    ? { ...share, span, who: null, before: share, rule: "share-continued" }
    : null;
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
  const thing =
    noun === null || noun.isAnaphor
      ? (before?.unit ?? "people")
      : isPerson(head) || !isPersonAt(tokens, noun.head)
        ? many(head)
        : "people";
  if (verb !== null) {
    const isPart =
      noun?.isAnaphor || form(tokens, span.from - 1) === "whom" || isOfThese(stretch, span);
    const found = { ...base, ...verb, unit: unitOf(verb.measure, noun, thing) };
    const isAbroad = FIGHTERS.has(head) && SENT.has(verb.measure);
    if (isAbroad) return { ...found, measure: "travelled", unit: "people" };
    const isNext = noun === null && verb.rule === "subject" && isNextTo(before, sentence);
    return isPart || isNext ? { ...found, before } : found;
  }
  const carried = continued(stretch, span, noun, before);
  if (carried !== null) return travelling(stretch, { ...base, ...carried });
  if (noun === null && form(tokens, span.next) === "who")
    return { ...base, measure: form(tokens, span.next + 1), unit: "people", rule: "who" };
  if (noun === null || noun.isAnaphor || isSlight(stretch, span, noun)) return null;
  if (plain !== null) return { ...base, ...plain, rule: "noun" };
  const isComing = before?.measure === "travelled" && comesFrom(tokens, noun.last + 1);
  if (isComing) return { ...base, measure: "travelled", unit: "people", rule: "origin" };
  const own = thing === "people" && head !== "people" ? "people" : many(head);
  return travelling(stretch, { ...base, measure: own, unit: own, rule: "counted" });
}

/** "the confirmed deaths are fourteen civilians". */
function nounIs({ tokens, first }: Stretch, { from }: NumberSpan): string | null {
  const isLinked =
    from - 2 >= first && /^(?:are|were|include|includes|included)$/.test(form(tokens, from - 1));
  return isLinked ? (countedBy(form(tokens, from - 2))?.measure ?? null) : null;
}

const ANIMALS =
  /^(?:animals|cattle|cows|sheep|goats|camels|livestock|horses|dogs|birds|pigs|elephants)$/;

/** "had come from". */
function comesFrom(tokens: Stretch["tokens"], at: number): boolean {
  const verb = /^(?:had|have|has|were)$/.test(form(tokens, at)) ? at + 1 : at;
  return /^(?:come|came|hailed)$/.test(form(tokens, verb)) && form(tokens, verb + 1) === "from";
}

/** "three villagers were killed and 11 wounded": the same people go on. */
const isNextTo = (before: Count | null, sentence: ReadSentence): boolean =>
  before?.sentence === sentence && before.rule === "subject";

const SENT = new Set("flown sent deployed recruited ferried brought taken".split(" "));

/** "Of these, 123 were back and 94 were dead": parts of what was counted before. */
const isOfThese = ({ tokens, first }: Stretch, { from }: NumberSpan): boolean =>
  form(tokens, first) === "of" &&
  /^(?:these|those|them|the)$/.test(form(tokens, first + 1)) &&
  from - first < 30;
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
  const object = verbBefore(stretch, span) ?? nounIs(stretch, span);
  const isThing =
    noun !== null &&
    !noun.isAnaphor &&
    !isPersonAt(tokens, noun.head) &&
    !STATES.has(form(tokens, noun.head));
  if (isThing && TARGETING.has(form(tokens, span.from - 1)))
    return { measure: "targets", rule: "target" };
  const isAlive = isThing && ANIMALS.test(form(tokens, noun.head));
  const isApt = (measure: string) =>
    !isThing || isAlive || !OF_PEOPLE.has(measure) || measure === "missing";
  if (object !== null && isApt(object)) return { measure: object, rule: "object" };
  const subject = verbAfter(stretch, span, noun, isShared ? "relative" : "main");
  if (subject === "returned" && isShared) return { measure: "travelled", rule: "whole" };
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
  "foreign source sent joined join travelled traveled travelling traveling contingent contingents".split(
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
