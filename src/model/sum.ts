import { addIntervals, figureBounds } from "./arithmetic.ts";
import type { Bounds } from "./interval.ts";
import { periodLabel } from "./period.ts";
import { figurePhrase } from "./phrase.ts";
import { countryName } from "./places.ts";
import type { Figure, Story } from "./story.ts";

/** A sum as an interval, or why there is none, in a sentence. */
export type Sum = { value: Bounds } | { refused: string };

/**
 * The sum of figures that may be added: at least two, of one measure, unit, base and date, none of them denied, each of
 * another country. Whatever else is asked for might count the same people twice or put unlike things together.
 */
export function sumOf(figures: readonly Figure[], story: Story): Sum {
  const [first, ...rest] = figures;
  if (!first || rest.length === 0) return { refused: "A sum needs two figures or more." };
  for (const rule of RULES) {
    const refused = rule(figures, story);
    if (refused !== null) return { refused };
  }
  return {
    value: rest.reduce((sum, f) => addIntervals(sum, figureBounds(f)), figureBounds(first)),
  };
}

/** Why figures may not be added; null: this rule allows it. In the order in which a reader would see it. */
type Rule = (figures: readonly Figure[], story: Story) => string | null;

const RULES: readonly Rule[] = [
  (figures) => differing(figures, "count different things", (f) => f.unit),
  (figures) => differing(figures, "measure different things", (f) => f.measure),
  (figures) =>
    figures.some((f) => f.unit === "percent")
      ? "Shares are not added: each is a part of its own whole."
      : null,
  (figures) => {
    const denied = figures.find((f) => f.stance === "denies" || f.stance === "doubts");
    return denied
      ? `“${figurePhrase(denied)}” is what somebody denies or doubts; it is no number to add.`
      : null;
  },
  (figures) => {
    const undated = figures.find((f) => f.when === null);
    if (undated) return `“${figurePhrase(undated)}” has no date, so it may be of another time.`;
    return differing(figures, "are of different dates", (f) => periodLabel(f.when));
  },
  overlap,
];

function differing(
  figures: readonly Figure[],
  how: string,
  of: (f: Figure) => string,
): string | null {
  const [first] = figures;
  const other = figures.find((f) => first && of(f) !== of(first));
  return first && other ? `${pair(first, other)} ${how}: ${of(first)} and ${of(other)}.` : null;
}

function overlap(figures: readonly Figure[], story: Story): string | null {
  for (const [i, a] of figures.entries()) {
    for (const b of figures.slice(i + 1)) {
      const why = a.country === null ? wide(a) : b.country === null ? wide(b) : null;
      if (why !== null) return `${pair(a, b)} may count the same people: ${why}.`;
      if (a.country !== b.country) continue;
      const country = countryName(a.country ?? "", story);
      return `${pair(a, b)} may count the same people: both are of ${country}.`;
    }
  }
  return null;
}

const wide = ({ group }: Figure): string =>
  group === null ? "one of them names no country" : `${group} may hold the other’s country`;

const pair = (a: Figure, b: Figure): string => `“${figurePhrase(a)}” and “${figurePhrase(b)}”`;
