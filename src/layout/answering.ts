import { joined } from "../model/joined.ts";
import type { Figure } from "../model/story.ts";

/** Figures in groups: those of one key, and those that answer each other, stand together. The order stays. */
export function answering(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
): Figure[][] {
  if (figures.every((f) => f.answers.length === 0)) return byKey(figures, keyOf);
  const ids = new Set(figures.map((f) => f.id));
  return joined(figures, (figure) => [
    `of ${keyOf(figure)}`,
    ...[figure.id, ...figure.answers].filter((id) => ids.has(id)).map((id) => `id ${id}`),
  ]);
}

function byKey(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()];
}
