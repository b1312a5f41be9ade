import { continued } from "./continued.ts";
import { type CountedNoun, countedNoun } from "./countedNoun.ts";
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
  const opens = new Set(reading.numbers.map(({ from }) => from));
  const found: Count[] = [];
  let carrier: Count | null = null;
  for (const span of usable) {
    const sentence = sentenceAt(reading, span.first);
    if (sentence === null) continue;
    const stretch = { tokens: reading.tokens, first: sentence.opens, last: sentence.last, opens };
    const count = countOf(stretch, span, sentence, carrier);
    if (count === null) continue;
    found.push(count);
    if (count.unit !== "percent" && count.measure !== "countries") carrier = count;
  }
  return found;
}

function countOf(
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
  before: Count | null,
): Count | null {
  const { tokens } = stretch;
  const noun = countedNoun(tokens, span, sentence.last);
  if (isUncounted(stretch, span, noun)) return null;
  const base = { span, sentence, who: noun, before: null };
  if (span.kind === "percent" || span.kind === "fraction")
    return { ...base, measure: shareMeasure(stretch, span, noun), unit: "percent", rule: "share" };
  const head = noun === null ? "" : form(tokens, noun.head);
  const plain = noun === null ? null : countedBy(head);
  const unit = noun === null || isPerson(head) || isAnaphor(head) ? "people" : many(head);
  if (plain?.measure === "countries")
    return isSlight(stretch, span, noun as CountedNoun)
      ? null
      : { ...base, ...plain, rule: "countries" };
  const verb = measured(stretch, span, noun);
  if (verb !== null) return { ...base, unit: plain?.unit ?? unit, ...verb };
  const carried = continued(stretch, span, noun, before);
  if (carried !== null) return travelling(stretch, { ...base, ...carried });
  if (noun === null || isAnaphor(head) || isSlight(stretch, span, noun)) return null;
  if (plain !== null) return { ...base, ...plain, rule: "noun" };
  return travelling(stretch, { ...base, measure: many(head), unit, rule: "counted" });
}

const isAnaphor = (head: string): boolean => /^(?:them|whom|us|others|those)$/.test(head);

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
  if (object !== null) return { measure: object, rule: "object" };
  const subject = verbAfter(stretch, span, noun, isShared ? "relative" : "main");
  if (subject !== null) return { measure: subject, rule: "subject" };
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
    return { ...count, measure: "travelled" };
  for (let at = first; at <= Math.min(last, first + 60); at += 1)
    if (JOURNEYS.has(form(tokens, at))) return { ...count, measure: "travelled" };
  return count;
}
