import { type CountedNoun, countedNoun } from "./countedNoun.ts";
import type { Count } from "./counts.ts";
import { countedBy, isPerson, isPersonAt } from "./measureNouns.ts";
import { form, isCapital } from "./neighbours.ts";
import { isClosed } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import { stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";

/** What a number takes from the words or the number before it. */
export type Carried = Pick<Count, "measure" | "unit" | "rule"> & Partial<Count>;

const OF_CASES = /^(?:confirmed|probable|suspected)$/;
const REACH = 30;

/** What a number counts that does not say so itself: "a toll of 12", "four more", "including five children"; null: nothing. */
export function continued(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
  before: Count | null,
  isHere: boolean,
): Carried | null {
  const { tokens } = stretch;
  const head = noun === null ? null : form(tokens, noun.head);
  const isBare = noun === null || noun.isAnaphor;
  if (head === null) {
    const named =
      toll(stretch, span) ??
      numberOf(stretch, span) ??
      bracketed(stretch, span) ??
      trend(stretch, span);
    if (named !== null) return named;
  }
  if (before === null || !isNear(stretch, before)) return null;
  const near = isHere || before.sentence.last >= stretch.first;
  const carried = { measure: before.measure, unit: before.unit, rule: "continued" };
  if (isBare) {
    const isNamed =
      MORE.has(form(tokens, span.next)) ||
      isCapital(tokens, span.next) ||
      /ly$/.test(form(tokens, span.next));
    if (head === null && !isClosed(stretch, span.next) && !isNamed) return null;
    const lead = form(tokens, span.from - 1);
    if (
      head === null &&
      !LEADS.has(lead) &&
      !(near && (LINKS.has(lead) || isCapital(tokens, span.from - 1))) &&
      !(lead === "of" && /^(?:kn[eo]ws?|aware|spoke|heard)$/.test(form(tokens, span.from - 2))) &&
      !isOpening(stretch, span)
    )
      return null;
    if (OF_CASES.test(form(tokens, span.next)) || OF_CASES.test(form(tokens, span.next + 2)))
      return { measure: "cases", unit: "cases", rule: "cases", who: null, before };
    return { ...carried, who: isNoun(tokens, noun) ? noun : null, before };
  }
  if (!near || before.unit !== "people" || noun === null) return null;
  const link = subset(stretch, span, before);
  const isSubset =
    link === "part" || (link === "list" && countedBy(form(tokens, noun.head)) === null);
  return isSubset && isPersonAt(tokens, noun.head)
    ? { ...carried, who: noun, before: null, whole: before }
    : null;
}

/** Of the same sentence, or of one not far before a whole one. */
function isNear({ tokens, first, last }: Stretch, { sentence }: Count): boolean {
  if (sentence.last >= first) return true;
  return first - sentence.last <= FAR && /^[.!?"”’…]$/.test(form(tokens, last));
}

const FAR = 120;
const MORE = new Set([
  "more",
  "others",
  "elsewhere",
  "came",
  "come",
  "hailed",
  "remain",
  "remained",
  "went",
  "did",
  "confirmed",
  "probable",
  "suspected",
]);
/** "of them children" names those counted anew, "of them" does not. */
const isNoun = (tokens: Stretch["tokens"], noun: CountedNoun | null): boolean =>
  noun !== null && !/^(?:them|whom|those|these|us|others|ones)$/.test(form(tokens, noun.head));
/** "Fourteen were …", "Of these, 123 …". */
function isOpening({ tokens, first }: Stretch, { from }: NumberSpan): boolean {
  if (from === first || (from === first + 1 && form(tokens, first) === '"')) return true;
  return form(tokens, first) === "of" && from - first < 20 && form(tokens, from - 1) === ",";
}
const LINKS = new Set(", ; and or plus another while – — of than against compared were".split(" "));
const LEADS = new Set(
  "to at from with ( : for by put counted had sent gave gives reached reported only received remaining other another further while took lost won winning taking losing hold holds held house houses host hosts has have contain contains register".split(
    " ",
  ),
);

/** "N people, including five children", "… and 12 police": the numbers belong together. */
function subset({ tokens }: Stretch, { from }: NumberSpan, before: Count): "part" | "list" | null {
  const end = before.who?.last ?? before.span.next - 1;
  if (end >= from) return null;
  const gap = from - end;
  for (let at = from - 1; at > from - 4 && at > end; at -= 1)
    if (/^(?:including|among|whom|them|mostly|includes|included|:)$/.test(form(tokens, at)))
      return "part";
  if (gap > 4) return null;
  for (let at = end + 1; at < from; at += 1)
    if (!/^(?:,|and|or|plus|another|a|further|as|well)$/.test(form(tokens, at))) return null;
  return "list";
}

/** "The death toll rose to 18", "put the toll at 19". */
function toll({ tokens, first }: Stretch, { from }: NumberSpan): Carried | null {
  for (let at = from; at >= first && at > from - REACH; at -= 1) {
    const word = form(tokens, at);
    if (/^(?:crowd|attendance)$/.test(word))
      return { measure: "present", unit: "people", rule: "toll", who: null };
    if (/^tolls?$/.test(word)) {
      const kind = form(tokens, at - 1);
      const measure = kind === "injury" ? "wounded" : kind === "casualty" ? "casualties" : "killed";
      return { measure, unit: "people", rule: "toll", who: null };
    }
    if (word === ";" || (at < from - 1 && tokens[at]?.kind === "number")) return null;
  }
  return null;
}

/** "The number of foreigners who had travelled to … at some 39,000". */
function numberOf(stretch: Stretch, span: NumberSpan): Carried | null {
  const { tokens, first, last, opens } = stretch;
  for (let at = span.from - 2; at >= first && at > span.from - 24; at -= 1) {
    if (!/^(?:number|numbers|total|tally)$/.test(form(tokens, at))) continue;
    if (form(tokens, at + 1) !== "of") return null;
    const noun = countedNoun(tokens, { next: at + 2, value: null }, last, opens);
    const state = stateBetween(stretch, at + 2, span.from - 1);
    const head = noun === null ? "" : form(tokens, noun.head);
    const plain = countedBy(head);
    if (noun === null && state === null) return null;
    const unit = noun === null || isPerson(head) ? "people" : head;
    return {
      measure: state ?? plain?.measure ?? head,
      unit: plain?.unit ?? unit,
      rule: "number-of",
      who: noun,
    };
  }
  return null;
}

/** "jihadists (3,417)", "the most fighters, about 3,000,". */
function bracketed({ tokens, first }: Stretch, { from, next }: NumberSpan): Carried | null {
  const at = from - 2;
  const head = form(tokens, at);
  const sign = form(tokens, from - 1);
  const isAside = sign === "(" || (sign === "," && /^[,.;]$/.test(form(tokens, next)));
  if (!isAside || at < first || !isPerson(head) || !/s$/.test(head)) return null;
  const plain = countedBy(head);
  const who = { first: at, last: at, head: at, isPart: false, isAnaphor: false };
  return { measure: plain?.measure ?? head, unit: "people", rule: "bracketed", who };
}

const CHANGES =
  /^(?:rose|risen|fell|fallen|climbed|increased|decreased|dropped|jumped|grew|grown|reached|stood|stands|totalled|totaled|numbered|surged|doubled|declined)$/;

/** "Murders in Mexico rose by 16.2% to 10,301": the subject is counted. */
function trend({ tokens, first }: Stretch, { from }: NumberSpan): Carried | null {
  let verb = from - 1;
  while (verb > first && verb > from - 10 && !CHANGES.test(form(tokens, verb))) verb -= 1;
  if (!CHANGES.test(form(tokens, verb))) return null;
  for (let at = Math.max(first, verb - 10); at < verb; at += 1) {
    const plain = countedBy(form(tokens, at));
    const who = { first: at, last: at, head: at, isPart: false, isAnaphor: false };
    if (plain !== null) return { ...plain, rule: "trend", who };
  }
  return null;
}
