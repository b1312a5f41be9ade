/** What the steps of a decade may be, the finest first. */
const DECADES: readonly (readonly number[])[] = [[1, 2, 5], [1, 3], [1]];

const MOST_CLASSES = 6;

/**
 * Where the classes of counts begin, ascending from 1: as fine as six classes allow, even on a log scale. Without
 * any count it is [1].
 */
export function densityClasses(cells: Float64Array): number[] {
  let most = 1;
  for (const count of cells) if (count > most) most = count;
  for (const steps of DECADES) {
    const breaks = upTo(most, steps);
    if (breaks.length <= MOST_CLASSES) return breaks;
  }
  return upTo(most, [1]).slice(0, MOST_CLASSES);
}

function upTo(most: number, steps: readonly number[]): number[] {
  const breaks: number[] = [];
  for (let decade = 1; decade <= most; decade *= 10) {
    for (const step of steps) if (step * decade <= most) breaks.push(step * decade);
  }
  return breaks;
}

/** The class of a count above zero; what is less than 1, as a shared death, belongs to the first. */
export function classOf(count: number, breaks: readonly number[]): number {
  let at = 0;
  while (at + 1 < breaks.length && count >= (breaks[at + 1] ?? 0)) at++;
  return at;
}

/** A class in words, for the legend: "1", "2–4", "100+". */
export function classLabel(at: number, breaks: readonly number[]): string {
  const from = breaks[at] ?? 1;
  const next = breaks[at + 1];
  if (next === undefined) return `${written(from)}+`;
  return next - 1 === from ? written(from) : `${written(from)}–${written(next - 1)}`;
}

const written = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ",");
