import { addIntervals, figureBounds } from "./arithmetic.ts";
import type { Bounds } from "./interval.ts";
import { periodLabel } from "./period.ts";
import { figurePhrase } from "./phrase.ts";
import { countryName } from "./places.ts";
import { standings } from "./standing.ts";
import type { Figure, Story } from "./story.ts";

/** A sum as an interval, or why there is none, in a sentence. */
export type Sum = { value: Bounds } | { refused: string };

/**
 * The sum of figures that may be added: at least two, of one measure, unit and date, none of them denied or doubted,
 * each of another country, no shares. Whatever else is asked for might count the same people twice or put unlike
 * things together.
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

/** The whole that figures may be parts of: an undenied total of everybody, of their measure, unit and date. */
export const isWholeOf = (whole: Figure, parts: readonly Figure[], story: Story): boolean =>
  isTotal(whole, story) && parts.every((part) => isPartOf(part, whole));

/** Whether a figure counts people of no one country, group or place, and nobody denies or disputes it. */
export const isTotal = (figure: Figure, story: Story): boolean =>
  figure.unit === "people" &&
  [figure.country, figure.group, figure.place, figure.of].every((part) => part === null) &&
  (figure.stance === "asserts" || figure.stance === "alleges") &&
  standings(story).get(figure.id) === "claimed";

const isPartOf = (part: Figure, whole: Figure): boolean =>
  part.id !== whole.id &&
  part.measure === whole.measure &&
  part.unit === whole.unit &&
  part.when === whole.when;

/** Why figures may not be added; null: this rule allows it. In the order in which a reader would see it. */
type Rule = (figures: readonly Figure[], story: Story) => string | null;

const RULES: readonly Rule[] = [
  (figures) => differing(figures, "count different things", (f) => f.unit),
  (figures) => differing(figures, "measure different things", (f) => f.measure),
  (figures) =>
    figures.some((f) => f.unit === "percent")
      ? "Shares are not added: each is a part of its own whole."
      : null,
  (figures, story) => {
    const standing = standings(story);
    const bad = figures.find((f) => f.stance === "doubts" || standing.get(f.id) === "denied");
    return bad
      ? `“${figurePhrase(bad)}” is what somebody denies or doubts; it is no number to add.`
      : null;
  },
  (figures) => {
    const undated = figures.find((f) => f.when === null);
    if (undated) return `“${figurePhrase(undated)}” has no date, so it may be of another time.`;
    return differing(figures, "are of different dates", (f) => periodLabel(f.when));
  },
  overlap,
];

type Words = (figure: Figure) => string;

function differing(figures: readonly Figure[], how: string, of: Words): string | null {
  const [first] = figures;
  const other = figures.find((f) => first && of(f) !== of(first));
  return first && other ? `${pair(first, other)} ${how}: ${of(first)} and ${of(other)}.` : null;
}

function overlap(figures: readonly Figure[], story: Story): string | null {
  const wide = figures.find((f) => f.country === null);
  const other = figures.find((f) => f !== wide);
  if (wide && other) return `${pair(other, wide)} may count the same people: ${reach(wide)}.`;
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const country = figure.country ?? "";
    const before = seen.get(country);
    seen.set(country, figure);
    if (!before) continue;
    const name = countryName(country, story);
    return `${pair(before, figure)} may count the same people: both are of ${name}.`;
  }
  return null;
}

const reach = ({ group }: Figure): string =>
  group === null ? "one of them names no country" : `${group} may hold the other’s country`;

const pair = (a: Figure, b: Figure): string => `“${figurePhrase(a)}” and “${figurePhrase(b)}”`;
