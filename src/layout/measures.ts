import { isSound } from "../model/sound.ts";
import type { Figure, Story } from "../model/story.ts";

/** What the bar chart can show: the figures of one measure in one unit. */
export type Measure = {
  /** Unique in the story. */
  key: string;
  measure: string;
  unit: string;
  /** As the picker names it: "Foreign fighters", "Killed", "Returned, percent". */
  title: string;
  /** How many figures have a country and so a bar; at least 1. */
  count: number;
};

/** The measures that have a figure with a country: foreign fighters first, then by number of figures, then as in the text. */
export function measuresOf(story: Story): Measure[] {
  const figures = story.records
    .filter((r) => r.kind === "figure")
    .filter((f) => f.country !== null && isSound(f))
    .sort((a, b) => a.quote.start - b.quote.start);
  const found = new Map<string, Map<string, Measure>>();
  for (const { measure, unit } of figures) {
    const units = found.get(measure) ?? new Map<string, Measure>();
    const known = units.get(unit);
    if (known) known.count += 1;
    else units.set(unit, { key: keyOf(measure, unit), measure, unit, title: "", count: 1 });
    found.set(measure, units);
  }
  return [...found.values()]
    .flatMap((units) => [...units.values()])
    .map((m) => ({ ...m, title: titleOf(m, found) }))
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

/** Whether a figure is a bar of the measure; null: no figure is. */
export const isBar = (figure: Figure, measure: Measure | null): boolean =>
  figure.country !== null &&
  isSound(figure) &&
  figure.measure === measure?.measure &&
  figure.unit === measure.unit;

/** Whether these are the fighters that the chart is named after. */
export const isFighters = ({ key }: Measure): boolean => key === FIGHTERS;

/** "Air raids" for "air-raids". */
export const sentenceCase = (measure: string): string =>
  measure.charAt(0).toUpperCase() + measure.slice(1).replaceAll("-", " ");

const keyOf = (measure: string, unit: string): string => JSON.stringify([measure, unit]);
const FIGHTERS = keyOf("travelled", "people");

const rank = (measure: Measure): number => (isFighters(measure) ? 0 : 1);

function titleOf(measure: Measure, all: ReadonlyMap<string, ReadonlyMap<string, Measure>>): string {
  if (isFighters(measure)) return "Foreign fighters";
  const { measure: name, unit } = measure;
  const isPlain = unit === name || (unit === "people" && !all.get(name)?.has(name));
  return isPlain ? sentenceCase(name) : `${sentenceCase(name)}, ${unit}`;
}
