import {
  carrierOf,
  comesFrom,
  continuedShare,
  isBracketed,
  isOfThese,
  isPartOf,
} from "./carriers.ts";
import { continued } from "./continued.ts";
import { type CountedNoun, countedNoun } from "./countedNoun.ts";
import { inContext } from "./inContext.ts";
import { ANIMALS, HARMS, measured, OF_PEOPLE, shareMeasure } from "./measured.ts";
import { countedBy, isPerson, isPersonAt, isPlural, singular } from "./measureNouns.ts";
import { MEASURES } from "./measureVerbs.ts";
import { form, isCapital } from "./neighbours.ts";
import { isSlight, isUncounted } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { placeType } from "./placeTypes.ts";
import type { Reading, ReadSentence } from "./reading.ts";
import { sentenceAt } from "./reading.ts";
import type { Stretch } from "./stretch.ts";
import { listed, numberOf, type Told, toldAgain } from "./toldAgain.ts";
import { FIGHTERS, travelling } from "./travelling.ts";
import { underHeading } from "./underHeading.ts";

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
  /** Of whom those counted are some: "12 people, including three nurses"; not there: of nobody. */
  whole?: Count;
  rule: string;
};

/** The numbers of a text that count something, in order. */
export function counts(reading: Reading): Count[] {
  const usable = reading.numbers.filter(
    ({ excluded, value, kind }) => excluded === null && value !== null && kind !== "vague",
  );
  const opens = new Map(reading.numbers.map((span) => [span.from, span]));
  const ends = new Set(reading.numbers.map(({ next }) => next));
  const found: Count[] = [];
  let carrier: Count | null = null;
  let share: Count | null = null;
  let travellers: Count | null = null;
  let latest: Count | null = null;
  const told: Told = new Map();
  for (const span of usable) {
    const sentence = sentenceAt(reading, span.first);
    if (sentence === null) continue;
    if (carrier && carrier.sentence.story !== sentence.story) {
      [carrier, travellers] = [null, null];
      told.clear();
    }
    const stretch = {
      tokens: reading.tokens,
      first: sentence.opens,
      last: sentence.last,
      opens,
      ends,
    };
    const before = carrierOf(stretch, span, carrier, travellers);
    const isHere = latest?.sentence === sentence;
    const taken: Count | null =
      (share && continuedShare(stretch, span, share)) ??
      toldAgain(stretch, span, sentence, told) ??
      listed(stretch, span, sentence, before) ??
      underHeading(reading, stretch, span, sentence) ??
      countOf(stretch, span, sentence, before, isHere ? latest : null);
    if (taken === null) continue;
    const count = inContext(stretch, taken, carrier, travellers);
    found.push(count);
    told.set(numberOf(span) ?? Number.NaN, count);
    latest = count;
    share = count.unit === "percent" ? count : null;
    if (isWhole(stretch, count, carrier)) carrier = count;
    if (count.measure === "travelled") travellers = count;
  }
  return found;
}

/** Whether what follows goes on with a count, and not with what that is a part of. */
const isWhole = (stretch: Stretch, count: Count, carrier: Count | null): boolean =>
  count.unit !== "percent" &&
  count.measure !== "countries" &&
  !isOfThese(stretch, count.span) &&
  !isPartOf(stretch, count, carrier) &&
  !isBracketed(stretch, count, carrier);

function countOf(
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
  before: Count | null,
  latest: Count | null,
): Count | null {
  const { tokens } = stretch;
  const noun = countedNoun(tokens, span, sentence.last, stretch.opens);
  if (isUncounted(stretch, span, noun)) return null;
  const base = blank(span, sentence, noun);
  if (span.kind === "percent" || span.kind === "fraction") {
    const measure = shareMeasure(stretch, span, noun);
    const whose = noun?.isAnaphor ? before : null;
    return { ...base, measure, unit: "percent", before: whose, rule: "share" };
  }
  const head = noun === null ? "" : form(tokens, noun.head);
  const plain = plainOf(tokens, noun);
  if (plain?.measure === "countries")
    return noun && isSlight(stretch, span, noun) && !isCapital(tokens, noun.first)
      ? null
      : { ...base, ...plain, rule: "countries" };
  if (BODIES.test(head)) return { ...base, measure: "killed", unit: "people", rule: "bodies" };
  const verb = measured(stretch, span, noun);
  const thing = thingOf(tokens, noun, before);
  const isOpenTo = plain === null || (MEASURES.has(verb?.measure ?? "") && !ACTS.test(head));
  if (verb !== null && isOpenTo)
    return byVerb(stretch, { ...base, ...verb, unit: unitOf(verb.measure, noun, thing) }, before);
  const carried = continued(stretch, span, noun, before, latest);
  if (carried !== null) return travelling(stretch, { ...base, ...carried });
  if (noun === null && form(tokens, span.next) === "who")
    return { ...base, measure: form(tokens, span.next + 1), unit: "people", rule: "who" };
  if (noun === null || noun.isAnaphor || isSlight(stretch, span, noun)) return null;
  if (plain !== null) return { ...base, ...plain, rule: "noun" };
  if (before?.measure === "travelled" && comesFrom(tokens, noun.last + 1))
    return { ...base, measure: "travelled", unit: "people", rule: "origin" };
  const unit = thing === "people" && head !== "people" ? "people" : many(head);
  const measure = head === "people" && isHome(tokens, span.from - 1) ? "inhabitants" : unit;
  return travelling(stretch, { ...base, measure, unit, rule: "counted" });
}

/** A count to be told what it measures. */
function blank(span: NumberSpan, sentence: ReadSentence, who: CountedNoun | null): Count {
  return { span, sentence, measure: "", unit: "people", who, before: null, rule: "counted" };
}

/** What a noun counts by itself: "air raids" are strikes. */
function plainOf(tokens: Stretch["tokens"], noun: CountedNoun | null) {
  if (noun === null || noun.isAnaphor) return null;
  const head = form(tokens, noun.head);
  if (head === "states" && isInland(tokens, noun)) return null;
  const isRaid = head === "raids" && form(tokens, noun.head - 1) === "air";
  return countedBy(isRaid ? "airstrike" : head);
}

/** "15 of the country's 18 states": of one country. */
function isInland(tokens: Stretch["tokens"], { first, head }: CountedNoun): boolean {
  for (let at = first - 3; at < head; at += 1)
    if (/^(?:country|nation)'s$/.test(form(tokens, at))) return true;
  return false;
}

/** What is counted as a unit: "people" of those before and of peoples, else the noun's own plural. */
function thingOf(
  tokens: Stretch["tokens"],
  noun: CountedNoun | null,
  before: Count | null,
): string {
  if (noun === null || noun.isAnaphor) return before?.unit ?? "people";
  const head = form(tokens, noun.head);
  return isPerson(head) || !isPersonAt(tokens, noun.head) ? many(head) : "people";
}

function byVerb(stretch: Stretch, count: Count, before: Count | null): Count {
  const { span, who, measure, rule, sentence } = count;
  const isAbroad =
    who !== null && FIGHTERS.has(form(stretch.tokens, who.head)) && SENT.has(measure);
  if (isAbroad) return { ...count, measure: "travelled", unit: "people" };
  const isPart =
    who?.isAnaphor || form(stretch.tokens, span.from - 1) === "whom" || isOfThese(stretch, span);
  const isNext = who === null && rule === "subject" && isNextTo(before, sentence);
  return isPart || isNext ? { ...count, before } : count;
}

/** "three villagers were killed and 11 wounded": the same people go on. */
const isNextTo = (before: Count | null, sentence: ReadSentence): boolean =>
  before?.sentence === sentence && before.rule === "subject";

/** "a district of 35,000 people". */
const isHome = (tokens: Stretch["tokens"], at: number): boolean =>
  form(tokens, at) === "of" && placeType(form(tokens, at - 1)) !== null;

const SENT = new Set("flown sent deployed recruited ferried brought taken".split(" "));

/** What befell those counted, in a noun: no verb says more of it. */
const ACTS =
  /^(?:deaths?|fatalit(?:y|ies)|injur(?:y|ies)|killings?|murders?|executions?|drownings?|casualt(?:y|ies)|lives|(?:air)?strikes?|raids?)$/;
const BODIES = /^(?:bodies|corpses)$/;
const unitOf = (measure: string, noun: CountedNoun | null, thing: string): string =>
  OF_PEOPLE.has(measure) &&
  (noun === null || noun.isAnaphor || isPerson(thing) || isOfLives(measure, thing))
    ? "people"
    : thing;
const isOfLives = (measure: string, thing: string): boolean =>
  HARMS.has(measure) && !ANIMALS.has(thing) && !ANIMALS.has(singular(thing));

/** What things are called as a unit: their own noun. */
const many = (head: string): string =>
  head === "person" ? "people" : isPlural(head) ? head : `${head}s`;
