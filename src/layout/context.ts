import { isSound } from "../model/sound.ts";
import type { Figure, Story } from "../model/story.ts";
import { isBar, type Measure, measuresOf, sentenceCase } from "./measures.ts";

/** Context figures of one measure, rival ones next to each other. */
export type ContextGroup = { measure: string; title: string; figures: Figure[] };

/** What the groups are called and in which order they stand; a measure that is not here follows under its own name. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ["travelled", "Travelled"],
  ["returned", "Returned"],
  ["territory", "Territory"],
  ["killed", "Killed and wounded"],
  ["wounded", "Killed and wounded"],
  ["casualties", "Killed and wounded"],
  ["strikes", "Strikes"],
]);

/**
 * Every figure that is not a bar of the measure shown, the story's first one unless another is given, grouped by
 * measure in the order of `TITLES`, then of the text.
 */
export function contextFigures(
  story: Story,
  shown: Measure | null = measuresOf(story)[0] ?? null,
): ContextGroup[] {
  const figures = story.records
    .filter((r): r is Figure => r.kind === "figure" && isSound(r) && !isBar(r, shown))
    .sort((a, b) => a.quote.start - b.quote.start);
  const groups = new Map<string, ContextGroup>();
  for (const figure of figures) {
    const key = groupKey(figure, figures);
    const title = TITLES.get(key) ?? sentenceCase(key);
    const group = groups.get(title);
    if (group) group.figures.push(figure);
    else groups.set(title, { measure: key, title, figures: [figure] });
  }
  const order = [...TITLES.keys()];
  const place = (g: ContextGroup) =>
    order.includes(g.measure) ? order.indexOf(g.measure) : order.length;
  return [...groups.values()].sort((a, b) => place(a) - place(b));
}

/**
 * A base stands with its share ("30 percent of some 5,000"), a count of countries with the people of the same
 * sentence ("5,600 residents of 33 countries").
 */
function groupKey(figure: Figure, all: readonly Figure[]): string {
  const share = all.find((f) => f.of === figure.id);
  if (share) return share.measure;
  if (figure.unit !== "countries") return figure.measure;
  const host = all.find((f) => f.unit === "people" && f.quote.start === figure.quote.start);
  return host?.measure ?? figure.measure;
}
