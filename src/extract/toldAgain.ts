import type { Count } from "./counts.ts";
import { form } from "./neighbours.ts";
import type { NumberSpan } from "./numberSpan.ts";
import type { ReadSentence } from "./reading.ts";
import { stateBetween } from "./states.ts";
import type { Stretch } from "./stretch.ts";

/** Counts of a report by their number, the last of each. */
export type Told = Map<number, Count>;

/** What a number counts that only names a count told before: "the figure of 308", "not 1,121"; null: it names none. */
export function toldAgain(
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
  told: Told,
): Count | null {
  const known = told.get(numberOf(span) ?? Number.NaN);
  if (known === undefined || !isNamed(stretch, span)) return null;
  return { ...known, span, sentence, who: null, before: known, rule: "told-again" };
}

/** What a number is told again by; null: it is none alone. */
export const numberOf = ({ value, kind }: NumberSpan): number | null =>
  kind === "count" && value !== null ? (value.low ?? value.high) : null;

function isNamed({ tokens }: Stretch, { from, next }: NumberSpan): boolean {
  const at = form(tokens, from - 1) === '"' ? from - 2 : from - 1;
  const lead = form(tokens, at);
  if (tokens[next]?.kind === "word" && !AFTER.test(form(tokens, next))) return false;
  if (lead === "of") return FIGURES.test(form(tokens, at - 1));
  if (FIGURES.test(lead) || lead === "not" || /'s$/.test(lead)) return true;
  return /^(?:have|has|had|of)$/.test(lead) && AFTER.test(form(tokens, next));
}

const FIGURES = /^(?:figure|number|toll|count|total|tally)$/;
const AFTER = /^(?:is|was|has|had|could|cannot|and|but|as|given|in|by|from)$/;

const LEAST = 10;

/** "a list of 83 names": of those in the words before, or counted before; null: no names are counted. */
export function listed(
  stretch: Stretch,
  span: NumberSpan,
  sentence: ReadSentence,
  before: Count | null,
): Count | null {
  const isNames = form(stretch.tokens, span.next) === "names";
  if (!isNames || (numberOf(span) ?? 0) < LEAST) return null;
  const state = stateBetween(stretch, stretch.first, span.from - 1);
  const measure = state ?? (before?.unit === "people" ? before.measure : null);
  if (measure === null) return null;
  return { span, sentence, measure, unit: "people", who: null, before, rule: "names" };
}
