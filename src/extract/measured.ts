import type { CountedNoun } from "./countedNoun.ts";
import { countedBy, isPersonAt, isPlural, singular } from "./measureNouns.ts";
import { STATES, TARGETING } from "./measureVerbs.ts";
import { form } from "./neighbours.ts";
import { COUNTABLE } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { ofVague } from "./ofVague.ts";
import { statePhrase } from "./statePhrases.ts";
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
  let of = span.from - 1;
  while (of > span.from - 5 && isOwner(form(tokens, of))) of -= 1;
  if (form(tokens, of + 1).endsWith("'s") && form(tokens, of) !== "of") of -= 1;
  const isShared =
    form(tokens, of) === "of" &&
    (of === stretch.first ||
      stretch.ends.has(of) ||
      form(tokens, of - 1) === "none" ||
      /^(?:percent|cent|%|half|thirds?|quarters?)$/.test(form(tokens, of - 1)));
  const object = verbBefore(stretch, span) ?? ofVague(stretch, span) ?? nounIs(stretch, span);
  const isThing =
    noun !== null &&
    !noun.isAnaphor &&
    !isPersonAt(tokens, noun.head) &&
    !STATES.has(form(tokens, noun.head));
  if (isThing && TARGETING.has(form(tokens, span.from - 1)))
    return { measure: "targets", rule: "target" };
  const isApt = (measure: string) =>
    !isThing ||
    /^(?:families|households)$/.test(form(tokens, noun.head)) ||
    !OF_PEOPLE.has(measure) ||
    PERSONAL.has(measure) ||
    isHarmed(tokens, noun, measure);
  if ((object === "flown" || object === "housed") && inside !== null)
    return { measure: inside, rule: "state" };
  if (object !== null && isApt(object)) return { measure: harmOf(object, isThing), rule: "object" };
  const isPut = noun === null && form(tokens, span.from - 1) === "at";
  const subject = isPut ? null : verbAfter(stretch, span, noun, isShared ? "relative" : "main");
  if (subject === "returned" && isShared) return { measure: "travelled", rule: "whole" };
  if (subject !== null && isApt(subject))
    return { measure: harmOf(subject, isThing), rule: "subject" };
  return inside === null ? null : { measure: harmOf(inside, isThing), rule: "state" };
}

const isOwner = (word: string) => ARTICLES.has(word) || word.endsWith("'s");
const ARTICLES = new Set(["the", "all", "its", "some", "their"]);

/** People that are hit are hurt, those captured are detained; things are hit and captured. */
const harmOf = (measure: string, isThing: boolean): string =>
  isThing ? measure : measure === "hit" ? "wounded" : measure === "captured" ? "detained" : measure;

const REACH = 12;

/** "the confirmed deaths are fourteen civilians", "home again are 618". */
function nounIs({ tokens, first }: Stretch, { from }: NumberSpan): string | null {
  if (/^(?:are|were|is|was)$/.test(form(tokens, from - 1)) && from - first < REACH)
    for (let at = first; at < Math.min(first + 2, from - 1); at += 1) {
      const state = statePhrase(tokens, at) ?? STATES.get(form(tokens, at));
      if (state !== undefined) return state;
    }
  const isLinked =
    from - 2 >= first && /^(?:are|were|include|includes|included)$/.test(form(tokens, from - 1));
  return isLinked ? (countedBy(form(tokens, from - 2))?.measure ?? null) : null;
}

/** Whatever is killed or hurt lives: "killed eight shepherds", unless it is a thing, as in "lost 12 tanks". */
const isHarmed = (tokens: Stretch["tokens"], { head }: CountedNoun, measure: string): boolean =>
  HARMS.has(measure) && !COUNTABLE.has(singular(form(tokens, head)));

export const HARMS: ReadonlySet<string> = new Set("killed wounded casualties kidnapped".split(" "));
export const ANIMALS: ReadonlySet<string> = new Set(
  "animal cattle cow sheep goat camel livestock horse dog bird pig elephant buffalo chicken reindeer whale".split(
    " ",
  ),
);

/** What befalls persons only, or things as well under the same name. */
const PERSONAL: ReadonlySet<string> = new Set("missing seized detained on-trial".split(" "));

/** Measures of people, whoever they are; what else befalls them is counted by their own name. */
export const OF_PEOPLE: ReadonlySet<string> = new Set([
  ..."travelled returned killed wounded casualties kidnapped missing displaced evacuated detained seized held flown".split(
    " ",
  ),
  ..."attackers/on-trial/on board/in need".split("/"),
]);

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
