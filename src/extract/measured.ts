import type { CountedNoun } from "./countedNoun.ts";
import { countedBy, isPersonAt, isPlural } from "./measureNouns.ts";
import { STATES, TARGETING } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";
import { verbAfter } from "./verbAfter.ts";
import { verbBefore } from "./verbBefore.ts";

/** What a verb, a participle or a state says of what is counted; null: none does. */
export function measured(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
): { measure: string; rule: string } | null {
  const { tokens } = stretch;
  const inside = noun === null ? null : stateBetween(stretch, noun.first, noun.last);
  const of = /^(?:the|all|its|some)$/.test(form(tokens, span.from - 1))
    ? span.from - 2
    : span.from - 1;
  const isShared =
    form(tokens, of) === "of" &&
    /^(?:percent|cent|%|half|thirds?|quarters?)$/.test(form(tokens, of - 1));
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

/** "the confirmed deaths are fourteen civilians". */
function nounIs({ tokens, first }: Stretch, { from }: NumberSpan): string | null {
  const isLinked =
    from - 2 >= first && /^(?:are|were|include|includes|included)$/.test(form(tokens, from - 1));
  return isLinked ? (countedBy(form(tokens, from - 2))?.measure ?? null) : null;
}

const ANIMALS =
  /^(?:animals|cattle|cows|sheep|goats|camels|livestock|horses|dogs|birds|pigs|elephants)$/;

/** Measures of people, whoever they are; what else befalls them is counted by their own name. */
export const OF_PEOPLE: ReadonlySet<string> = new Set(
  "travelled returned killed wounded casualties kidnapped missing displaced evacuated detained attackers on-trial".split(
    " ",
  ),
);

const TERRITORY = new Set(
  "territory territories land ground province city town country district region area governorate state island".split(
    " ",
  ),
);

/** What a share is of, or what befell it. */
export function shareMeasure(stretch: Stretch, span: NumberSpan, noun: CountedNoun | null): string {
  const { tokens } = stretch;
  const head = noun === null ? "" : form(tokens, noun.head);
  if (TERRITORY.has(head)) return "territory";
  const verb = verbAfter(stretch, span, noun) ?? verbBefore(stretch, span);
  return verb ?? countedBy(head)?.measure ?? (isPlural(head) ? head : "share");
}
