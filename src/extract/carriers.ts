import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { Stretch } from "./stretch.ts";

/** "960, of whom 303 had come back, and Britain with 850": what follows goes on with the whole. */
export const isPartOf = (
  { tokens }: Stretch,
  { who, span, sentence, measure }: Count,
  carrier: Count | null,
): boolean =>
  (who?.isAnaphor === true || form(tokens, span.from - 1) === "whom") &&
  carrier?.sentence === sentence &&
  carrier.measure !== measure;

/** "993 casualties (321 deaths and 672 injured)": what follows goes on with the whole. */
export function isBracketed(
  { tokens }: Stretch,
  { span, sentence, measure }: Count,
  carrier: Count | null,
): boolean {
  if (carrier?.sentence !== sentence || carrier.measure === measure) return false;
  for (let at = span.from - 1; at > span.from - 8 && at > carrier.span.first; at -= 1) {
    if (form(tokens, at) === ")") return false;
    if (form(tokens, at) === "(") return true;
  }
  return false;
}

/** What a number goes on with: where countries are listed, the travellers counted before. */
export function carrierOf(
  { tokens }: Stretch,
  { from, next }: NumberSpan,
  carrier: Count | null,
  travellers: Count | null,
): Count | null {
  const isListed =
    /^(?:\(|with|:)$/.test(form(tokens, from - 1)) ||
    (/^(?:from|for|came)$/.test(form(tokens, next)) && form(tokens, from - 1) !== "whom");
  const isComing = [0, 1, 2, 3].some((n) => comesFrom(tokens, next + n));
  const isOf = /^(?:of|whom)$/.test(form(tokens, next)) || form(tokens, from - 1) === "whom";
  const isOther = carrier?.measure !== "returned" && carrier?.measure !== "travelled";
  return (isListed || isComing) && !isOf && isOther && travellers !== null ? travellers : carrier;
}

/** "by 58.3 percent to 41.7": a number with nothing after it goes on with the percentages. */
export function continuedShare(
  { tokens, first }: Stretch,
  span: NumberSpan,
  share: Count,
): Count | null {
  const { value, kind, next, from } = span;
  const after = tokens[next];
  const isBare =
    after?.kind !== "word" || /^(?:in|on|for|to|from|against|at|a|last|this|and)$/.test(after.form);
  const isLinked =
    /^(?:to|from|against|with|and|,|by|at|for|\()$/.test(form(tokens, from - 1)) ||
    form(tokens, from - 1).endsWith("'s");
  const isSmall = kind === "count" && (value?.high ?? value?.low ?? 101) <= 100;
  const isHere = share.sentence.opens === first;
  return isHere && isSmall && isLinked && isBare
    ? { ...share, span, who: null, before: share, rule: "share-continued" }
    : null;
}

/** "had come from". */
export function comesFrom(tokens: Stretch["tokens"], at: number): boolean {
  const verb = HELPERS.has(form(tokens, at)) ? at + 1 : at;
  return COMES.has(form(tokens, verb)) && form(tokens, verb + 1) === "from";
}

const HELPERS = new Set(["had", "have", "has", "were"]);
const COMES = new Set(["come", "came", "hailed"]);

/** "Of these, 123 were back and 94 were dead": parts of what was counted before. */
export const isOfThese = ({ tokens, first }: Stretch, { from }: NumberSpan): boolean =>
  form(tokens, first) === "of" &&
  /^(?:these|those|them|the)$/.test(form(tokens, first + 1)) &&
  from > first + (form(tokens, first + 1) === "the" ? 3 : 2) &&
  from - first < 30;
