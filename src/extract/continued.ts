import type { CountedNoun } from "./countedNoun.ts";
import type { Count } from "./counts.ts";
import { countedBy, isPerson, isPersonAt } from "./measureNouns.ts";
import { MEASURES } from "./measureVerbs.ts";
import { form, isCapital } from "./neighbours.ts";
import { isClosed } from "./notCounted.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Stretch } from "./stretch.ts";
import { tallied } from "./tallied.ts";

/** What a number takes from the words or the number before it. */
export type Carried = Pick<Count, "measure" | "unit" | "rule"> & Partial<Count>;

/** What a number counts that does not say so itself: "a toll of 12", "four more", "including five children"; null: nothing. */
export function continued(
  stretch: Stretch,
  span: NumberSpan,
  noun: CountedNoun | null,
  before: Count | null,
  latest: Count | null,
): Carried | null {
  const { tokens } = stretch;
  const head = noun === null ? null : form(tokens, noun.head);
  const named = head === null ? tallied(stretch, span) : null;
  if (named !== null) return named;
  if (before === null || !isNear(stretch, span, before)) return null;
  const near = latest !== null || before.sentence.last >= stretch.first;
  const carried = { measure: before.measure, unit: before.unit, rule: "continued" };
  if (noun === null || noun.isAnaphor || isOfSource(stretch, span, noun)) {
    if (head === null && !goesOn(stretch, span, near)) return null;
    if (CASES.has(before.measure) && [0, 2].some((n) => isCase(form(tokens, span.next + n))))
      return { measure: "cases", unit: "cases", rule: "cases", who: null, before };
    return { ...carried, who: isNoun(tokens, noun) ? noun : null, before };
  }
  const whole = latest ?? before;
  if (near && isSaidOtherwise(stretch, span, whole))
    return { ...carried, unit: "people", who: noun };
  const isDone = isPerson(whole.unit) && MEASURES.has(whole.measure);
  if (!near || (whole.unit !== "people" && !isDone) || !isPersonAt(tokens, noun.head)) return null;
  const link = subset(stretch, span, whole);
  const isSubset =
    link === "part" ||
    (link === "list" && whole.unit === "people" && countedBy(form(tokens, noun.head)) === null);
  const { measure } = whole;
  return isSubset ? { ...carried, measure, unit: "people", who: noun, before: null, whole } : null;
}

/** "12,000 families, or 70,000 people": the same. */
const isSaidOtherwise = ({ tokens }: Stretch, { from }: NumberSpan, whole: Count): boolean =>
  form(tokens, from - 1) === "or" &&
  form(tokens, from - 2) === "," &&
  (whole.who?.last ?? whole.span.next - 1) === from - 3;

/** "France was the largest source with 1,700 people": those counted before, by country. */
const isOfSource = ({ tokens }: Stretch, { from }: NumberSpan, { head }: CountedNoun): boolean =>
  /^(?:people|men|nationals|citizens)$/.test(form(tokens, head)) &&
  form(tokens, from - 1) === "with" &&
  /^(?:sources?|contributors?|contingents?|suppliers?|groups?)$/.test(form(tokens, from - 2));

/** Whether the words around a bare number let it go on with the number before. */
function goesOn(stretch: Stretch, { from, next }: NumberSpan, near: boolean): boolean {
  const { tokens } = stretch;
  const after = form(tokens, next);
  const isNamed = MORE.has(after) || isCapital(tokens, next) || /ly$/.test(after);
  if (!isClosed(stretch, next) && !isNamed) return false;
  if (form(tokens, next) === "whom") return true;
  if (/^(?:came|come|hailed|hail)$/.test(after) && form(tokens, next + 1) === "from") return true;
  const at = form(tokens, from - 1) === '"' ? from - 2 : from - 1;
  const lead = form(tokens, at);
  return (
    LEADS.has(lead) ||
    (near && (LINKS.has(lead) || isCapital(tokens, from - 1))) ||
    (lead === "of" &&
      /^(?:kn[eo]ws?|aware|spoken?|heard|figures?|number|toll)$/.test(form(tokens, at - 1))) ||
    isNumbered(tokens, from - 1) ||
    isOpening(stretch, from)
  );
}

/** "the real number is 60". */
const isNumbered = (tokens: Stretch["tokens"], verb: number): boolean =>
  /^(?:is|was|be|being)$/.test(form(tokens, verb)) &&
  [1, 2, 3].some((n) => /^(?:number|figure|total|count|tally)$/.test(form(tokens, verb - n)));

const CASES = new Set(["infected", "cases"]);
const isCase = (word: string): boolean => /^(?:confirmed|probable|suspected)$/.test(word);

/** Of the same sentence, or of one not far before a whole one. */
function isNear(
  { tokens, first, last }: Stretch,
  { from }: NumberSpan,
  { sentence }: Count,
): boolean {
  if (sentence.last >= first) return true;
  if (first - sentence.last > FAR) return false;
  return form(tokens, from - 1) === ":" || /^[.!?"”’…]$/.test(form(tokens, last));
}

const FAR = 120;
const MORE = new Set(
  "more others elsewhere came come hailed remain remained went did confirmed probable suspected".split(
    " ",
  ),
);
/** "of them children" names those counted anew, "of them" does not. */
const isNoun = (tokens: Stretch["tokens"], noun: CountedNoun | null): boolean =>
  noun !== null && !/^(?:them|whom|those|these|us|others|ones)$/.test(form(tokens, noun.head));
/** "Fourteen were …", "Of these, 123 …". */
function isOpening({ tokens, first }: Stretch, from: number): boolean {
  if (from === first || (from === first + 1 && form(tokens, first) === '"')) return true;
  return form(tokens, first) === "of" && from - first < 20 && form(tokens, from - 1) === ",";
}
const LINKS = new Set(
  ", ; then but and or plus another while – — of than against compared were".split(" "),
);
const LEADS = new Set(
  "including to at from with ( : for by put counted had sent gave gives reached reported only received remaining other another further while whom them up acknowledged admitted conceded listed took lost won winning taking losing hold holds held house houses host hosts has have said say says claimed claim lists list listed names confirmed recorded registered logged contain contains register".split(
    " ",
  ),
);

/** "976 children and 711 women among them", "two colonels included". */
function isAmong(tokens: Stretch["tokens"], next: number): boolean {
  for (let at = next + 1; at < next + 8; at += 1) {
    const word = form(tokens, at);
    if (word === "among") return /^(?:them|the|those)$/.test(form(tokens, at + 1));
    if (word === "included") return true;
    if (tokens[at]?.kind !== "word" && tokens[at]?.kind !== "number") return false;
  }
  return false;
}

/** "N people, including five children", "… and 12 police": the numbers belong together. */
function subset(
  { tokens }: Stretch,
  { from, next }: NumberSpan,
  before: Count,
): "part" | "list" | null {
  const end = before.who?.last ?? before.span.next - 1;
  if (end >= from) return null;
  const gap = from - end;
  for (let at = from - 1; at > from - 4 && at > end; at -= 1)
    if (/^(?:including|among|whom|them|mostly|includes|included|:|—|–)$/.test(form(tokens, at)))
      return "part";
  if (isAmong(tokens, next)) return "part";
  if (gap > 4) return null;
  for (let at = end + 1; at < from; at += 1)
    if (!/^(?:,|and|or|plus|another|a|further|as|well)$/.test(form(tokens, at))) return null;
  return "list";
}
