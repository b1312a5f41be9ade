import type { Figure } from "../model/story.ts";

/** Figures in groups: those of one key, and those that answer each other, stand together. The order stays. */
export function linked(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  const above = new Map<string, string>();
  const top = (name: string): string => {
    let at = name;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [from, to] = [top(a), top(b)];
    if (from !== to) above.set(from, to);
  };
  const ids = new Set(figures.map((f) => f.id));
  for (const figure of figures) {
    join(`id ${figure.id}`, `key ${keyOf(figure)}`);
    for (const id of figure.answers) if (ids.has(id)) join(`id ${figure.id}`, `id ${id}`);
  }
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const name = top(`id ${figure.id}`);
    const group = groups.get(name);
    if (group) group.push(figure);
    else groups.set(name, [figure]);
  }
  return [...groups.values()];
}
