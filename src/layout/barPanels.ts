import { jointPeriod } from "../model/jointPeriod.ts";
import { isByOrigin } from "../model/origin.ts";
import { parsePeriod, periodLabel } from "../model/period.ts";
import type { Figure } from "../model/story.ts";
import { answering } from "./answering.ts";
import type { Measure } from "./measures.ts";

/** Figures that may share a scale. heading: what sets them apart from the other panels; null: there is no other. */
export type Panel = { heading: string | null; figures: Figure[] };

type KeyOf = (figure: Figure) => string;

/**
 * A measure's figures in panels, in the order of the text. Counts over different spans never share one; where a country
 * has several values as of different dates, or shares of different bases, each date or base has its own. Figures that
 * answer each other always share one.
 */
export function barPanels(figures: readonly Figure[], measure: Measure): Panel[] {
  const scopeOf = scopeKey(measure);
  const isByDate = isApart(figures, periodKey, (f) => `${f.country} ${scopeOf(f)}`);
  const dateOf = isByDate ? periodKey : scopeOf;
  const isByBase = isApart(figures, baseKey, (f) => `${f.country}`);
  const baseOf: KeyOf = isByBase ? baseKey : () => "";
  const inOrder = [...figures].sort((a, b) => a.quote.start - b.quote.start);
  const groups = answering(inOrder, (f) => JSON.stringify([dateOf(f), baseOf(f)]));
  if (groups.length === 1) return [{ heading: null, figures: inOrder }];
  const periods = groups.map(periodOf);
  const areDated = new Set(periods).size > 1 || !isByBase;
  return groups.map((group, i) => {
    const base = isByBase && group[0] ? baseLabel(group[0]) : "";
    const heading = [areDated && periods[i], base].filter(Boolean).join(", ");
    return { heading: heading || "other", figures: group };
  });
}

/** Whether somewhere several values have different keys and do not answer each other. */
function isApart(figures: readonly Figure[], keyOf: KeyOf, whereOf: KeyOf): boolean {
  const keys = new Map<string, Set<string>>();
  for (const group of answering(figures, (f) => f.id)) {
    const [first = "", ...others] = new Set(group.map(keyOf));
    const own = others.length === 0 ? `one ${first}` : JSON.stringify([first, ...others].sort());
    for (const figure of group) {
      const where = whereOf(figure);
      const known = keys.get(where);
      if (known) known.add(own);
      else keys.set(where, new Set([own]));
    }
  }
  return [...keys.values()].some((k) => k.size > 1);
}

function periodKey({ when }: Figure): string {
  const period = when === null ? null : parsePeriod(when);
  return period ? `${period.start}/${period.end}` : "undated";
}

/** People by origin are counted up to a date, near or far; elsewhere a day's count is not a year's. */
const scopeKey =
  (measure: Measure): KeyOf =>
  (figure) => {
    if (figure.when?.includes("/")) return periodKey(figure);
    if (isByOrigin(measure)) return "as of a date";
    return figure.when === null ? "undated" : (parsePeriod(figure.when)?.granularity ?? "undated");
  };

const baseKey = ({ unit, of, who }: Figure): string =>
  unit === "percent" ? (of ?? who ?? "") : "";

/** What a share is of: "of the territories it controlled"; empty for anything else. */
export const baseLabel = ({ unit, who }: Figure): string =>
  unit === "percent" && who !== null ? `of ${who}` : "";

function periodOf(figures: readonly Figure[]): string {
  return periodLabel(jointPeriod([...new Set(figures.flatMap((f) => f.when ?? []))]));
}
