import type { Inhabitants } from "../model/inhabitants.ts";
import type { Bounds } from "../model/interval.ts";
import type { Figure, Story } from "../model/story.ts";
import { type Rate, rateOf } from "./rates.ts";

/** A figure and what is drawn of it. value: its rate where rates are asked for; null: there is none. */
export type Row = { figure: Figure; value: Bounds | null; rate: Rate | null };

/** What is drawn of a figure. inhabitants: null where absolute numbers are asked for. */
export function rowOf(figure: Figure, story: Story, inhabitants: Inhabitants | null): Row {
  if (inhabitants === null) return { figure, value: figure.value, rate: null };
  const rate = rateOf(figure, story, inhabitants);
  return { figure, value: rate?.value ?? null, rate };
}

/**
 * Rows by country: the country with the largest bound first, and so inside each, as printed among equals; those
 * without a value last.
 */
export function byCountry(rows: readonly Row[]): Row[][] {
  const groups = new Map<string | null, Row[]>();
  const sorted = [...rows].sort(
    (a, b) =>
      bound(b) - bound(a) || rank(a) - rank(b) || a.figure.quote.start - b.figure.quote.start,
  );
  for (const row of sorted) {
    const group = groups.get(row.figure.country);
    if (group) group.push(row);
    else groups.set(row.figure.country, [row]);
  }
  return [...groups.values()];
}

const bound = ({ value }: Row): number => (value ? (value.low ?? value.high ?? 0) : -1);
/** A floor stands before an exact figure of the same number, a ceiling after it. */
const rank = ({ value }: Row): number => (value?.high === null ? 0 : value?.low === null ? 2 : 1);
