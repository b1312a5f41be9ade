import { AUXILIARY, BE, BREAKS, CONTRAST, NUMBER, PREPOSITION, SAYS, VERB } from "./kinds.ts";
import { STATES } from "./measureVerbs.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { form, is, type View } from "./phrases.ts";
import type { Stretch } from "./sayings.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** A sentence with what is counted and dated in it. */
export type Counting = Stretch & {
  paragraph: number;
  /** Whether it is an item of a list, or the line that opens one. */
  listed: boolean;
  numbers: readonly NumberSpan[];
  times: readonly TimeSpan[];
};

/** Whether a sentence goes on with the count of the one before, so that the same source stands behind it. */
export function continues(view: View, before: Counting, now: Counting): boolean {
  if (now.numbers.length === 0 || isHearsay(view, now)) return false;
  if (refersBack(view, now)) return true;
  if (before.listed && now.listed) return true;
  if (before.numbers.length === 0) return false;
  if (COUNTS.some((verb) => has(view, now, verb))) return true;
  const counted = new Set(before.numbers.flatMap((one) => nouns(view, one)));
  const same = now.numbers.some((one) => nouns(view, one).some((noun) => counted.has(noun)));
  if (now.listed && same) return true;
  if (now.numbers.some((one) => isOfThose(view, one, counted))) return true;
  if (now.times.some((time) => !isBareYear(time) && time.rule !== "by")) return false;
  const isNear = before.paragraph === now.paragraph;
  if (now.numbers.some((one, n) => (n === 0 || isNear) && isElliptic(view, one))) return true;
  if (isNear && (now.numbers[0]?.from ?? 0) <= now.first + 1) return true;
  return same;
}

const COUNTS = ["accounted", "listed", "comprised", "totalled", "totaled", "numbered"];

function has(view: View, { first, last }: Stretch, word: string): boolean {
  for (let i = first; i <= last; i++) if (form(view, i) === word) return true;
  return false;
}

const isBareYear = ({ kind, granularity, first, last }: TimeSpan) =>
  kind === "duration" || (granularity === "year" && last - first <= 1);

/** Whether a sentence may go on with what a report tells at length: it counts, and nothing in it is news of the day. */
export const retells = (view: View, now: Counting): boolean =>
  now.numbers.length > 0 &&
  !isHearsay(view, now, /^(?:reported|estimated|said)$/) &&
  !isUnderWay(view, now) &&
  !now.times.some(({ stated }) => stated !== "whole" && stated.includes("date"));

/** "reportedly", "was reported killed", "is estimated": hearsay of nobody. */
function isHearsay(view: View, { first, last }: Stretch, heard = HEARD): boolean {
  for (let i = first; i <= last; i++) {
    const word = form(view, i);
    if (word === "reportedly") return true;
    if (is(view, i, SAYS) && form(view, i + 1) !== "by") return true;
    if ((word.endsWith("d") || word.endsWith("s")) && DENIES.test(word)) return true;
    if (is(view, i, BE) && heard.test(form(view, i + 1))) return true;
  }
  return false;
}

const DENIES = /^(?:den|reject|dismiss|accus|blam|claim)[a-z]*[ds]$/;
const HEARD = /^(?:reported|estimated|believed|thought|said|feared)$/;

/** "Somalia is preparing for": the news goes on, and no report. */
function isUnderWay(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++)
    if (is(view, i, BE))
      return /^(?:is|are)$/.test(form(view, i)) && /ing$/.test(form(view, i + 1));
  return false;
}

/** "rose to 148, from": a number without the thing it counts. */
const isElliptic = (view: View, { next, kind }: NumberSpan) =>
  !(kind === "count" && form(view, next) === "of" && form(view, next + 1) === "the") &&
  (is(view, next, BREAKS | PREPOSITION | BE | AUXILIARY | VERB) || form(view, next) === "came");

/** "Two of the drivers": of those counted before. */
const isOfThose = (view: View, { next }: NumberSpan, counted: ReadonlySet<string>) =>
  form(view, next) === "of" &&
  /^(?:the|its|his|her|their)$/.test(form(view, next + 1)) &&
  counted.has(form(view, next + 2).replace(/s$/, ""));

const PLAIN = new Set(
  "people persons others more were have that from with than been them of the and".split(" "),
);

/** The words that may name what a number counts, without their ending. */
function nouns(view: View, { next, value }: NumberSpan): string[] {
  const found: string[] = value && /%|per ?cent/.test(value.text) ? ["percent"] : [];
  for (let i = next; i < next + 3 && !is(view, i, BREAKS); i++) {
    if (/^per$/.test(form(view, i)) || /^(?:percent|%)$/.test(form(view, i))) found.push("percent");
    if (form(view, i).length > 3 && !PLAIN.has(form(view, i)))
      found.push(STATES.get(form(view, i)) ?? form(view, i).replace(/s$/, ""));
  }
  if (/%|per ?cent/.test(`${form(view, next - 1)} ${form(view, next - 2)}`)) found.push("percent");
  return found;
}

const THOSE =
  /^(?:them|those|these|whom|the dead|the victims|the wounded|the injured|the killed|the fatalities|the casualties|the missing|the deaths|the cases|the patients|the bodies|the total|the detainees|the arrested|the displaced|the passengers|the houses|its|his|her|their)$/;
const REACH = 7;

/** "Nine of them", "Another five", "The dead included". */
function refersBack(view: View, { first, last }: Stretch): boolean {
  const two = (at: number) => `${form(view, at)} ${form(view, at + 1)}`;
  for (let i = first; i <= last && i < first + REACH; i++) {
    if (is(view, i, CONTRAST) && i > first) return false;
    if (form(view, i) === "reportedly") return false;
    if (
      /^(?:of|among)$/.test(form(view, i)) &&
      (i === first || is(view, i - 1, NUMBER)) &&
      (THOSE.test(form(view, i + 1)) || THOSE.test(two(i + 1)))
    )
      return true;
    if (/^(?:another|others)$/.test(form(view, i)) || two(i) === "a further") return true;
    if (form(view, i) === "more" && is(view, i - 1, NUMBER) && form(view, i + 1) !== "than")
      return true;
  }
  if (/^(?:this|that|these|those)$/.test(form(view, first)) && is(view, first + 1, BE | AUXILIARY))
    return true;
  if (/^the (?:other|first|second|third)$/.test(two(first))) return true;
  return /^(?:they|the (?:dead|victims|others|rest|remaining|wounded|injured|missing)) (?:included?|were|are|came)$/.test(
    `${form(view, first)} ${form(view, first) === "the" ? `${two(first + 1)}` : form(view, first + 1)}`,
  );
}
