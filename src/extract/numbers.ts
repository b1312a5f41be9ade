import { isUpright } from "../model/interval.ts";
import { addresses } from "./addresses.ts";
import { boundPairs } from "./boundPairs.ts";
import { type Hedge, hedge, hedged } from "./hedges.ts";
import type { Rule } from "./neighbours.ts";
import { numberRanges } from "./numberRanges.ts";
import type { NotANumber, NumberSpan } from "./numberSpan.ts";
import { type Numeral, numeral, opensNumeral } from "./numeral.ts";
import { type Piece, pieces } from "./pieces.ts";
import { SHAPE_RULES } from "./shapeRules.ts";
import type { Token } from "./tokens.ts";
import { UNIT_RULES } from "./unitRules.ts";

/**
 * The numbers of a text in order, in linear time; no two overlap. Those that are dates, ages, money or names are in the
 * list too, with the reason.
 */
export function numbers(text: string, tokens: readonly Token[]): NumberSpan[] {
  const inAddress = addresses(tokens);
  const spans: NumberSpan[] = [];
  let run: Numeral[] = [];
  const flush = () => {
    for (const range of numberRanges(tokens, run)) spans.push(span(text, tokens, range, null));
    run = [];
  };
  for (const n of numerals(pieces(tokens, opensNumeral))) {
    const reason = inAddress.has(n.first) ? "address" : reasonOf(SHAPE_RULES, tokens, n);
    if (reason === null) run.push(n);
    else {
      flush();
      spans.push(span(text, tokens, n, reason));
    }
  }
  flush();
  return boundPairs(text, tokens, spans);
}

function numerals(all: readonly Piece[]): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const n = numeral(all, at);
    if (n === null) continue;
    found.push(n);
    while ((all[at + 1]?.token ?? Number.POSITIVE_INFINITY) < n.next) at += 1;
  }
  return found;
}

function reasonOf(rules: readonly Rule[], tokens: readonly Token[], n: Numeral): NotANumber | null {
  for (const { reason, holds } of rules) if (holds(tokens, n)) return reason;
  return null;
}

function span(
  text: string,
  tokens: readonly Token[],
  range: Numeral,
  reason: NotANumber | null,
): NumberSpan {
  const { start, end, first, last, lead, kind, tail } = range;
  const words = hedge(tokens, range) ?? leadOf(range);
  const stretch = words?.before ?? words?.after ?? null;
  const from = Math.min(lead ?? first, words?.before?.first ?? first);
  const until = Math.max(end, tokens[words?.after?.last ?? -1]?.end ?? 0);
  const isFigure = range.low !== null && kind !== "vague";
  const value = hedged(range, words, text.slice(tokens[from]?.start, until));
  return {
    start,
    end,
    first,
    last,
    from,
    kind,
    tail,
    next: Math.max(range.next, (words?.after?.last ?? -1) + 1),
    value: isFigure && isUpright(value) ? value : null,
    hedge: stretch === null ? null : extent(tokens, stretch.first, stretch.last),
    excluded: reason ?? reasonOf(UNIT_RULES, tokens, range),
  };
}

/** "between" and "from" stand for the hedge of a range that has no other. */
const leadOf = ({ lead }: Numeral): Hedge | null =>
  lead === null
    ? null
    : { bound: null, isAbout: false, before: { first: lead, last: lead }, after: null };

const extent = (
  tokens: readonly Token[],
  first: number,
  last: number,
): { start: number; end: number } => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});
