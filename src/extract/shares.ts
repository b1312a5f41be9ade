import type { Count } from "./counts.ts";
import type { FoundFigure } from "./found.ts";
import { form } from "./neighbours.ts";
import type { Reading } from "./reading.ts";

const LINKS = /^(?:of|all|the|its|their|these|those|some|them|,)$/;

/** Shares, each told which figure of its sentence it is a share of: "30 percent of some 5,000 residents". */
export function shares(
  { tokens }: Reading,
  counts: readonly Count[],
  found: readonly FoundFigure[],
): FoundFigure[] {
  const idAt = new Map<number, string>();
  for (const { id, spans } of found)
    idAt.set(spans[0]?.start ?? 0, idAt.get(spans[0]?.start ?? 0) ?? id);
  const startOf = ({ span }: Count) => tokens[span.from]?.start ?? span.start;
  const wholes = new Map<number, string>();
  counts.forEach((count, n) => {
    const next = counts[n + 1];
    if (count.unit !== "percent" || next?.sentence !== count.sentence) return;
    const id = isShareOf(tokens, count, next) ? idAt.get(startOf(next)) : undefined;
    if (id !== undefined) wholes.set(startOf(count), id);
  });
  return found.map((figure) => {
    const of = figure.unit === "percent" ? wholes.get(figure.spans[0]?.start ?? 0) : undefined;
    if (of === undefined) return figure;
    return { ...figure, of, parts: { ...figure.parts, of: "stated" as const } };
  });
}

function isShareOf(tokens: Reading["tokens"], { span }: Count, next: Count): boolean {
  if (form(tokens, span.next) !== "of") return false;
  for (let at = span.next; at < next.span.from; at += 1)
    if (!LINKS.test(form(tokens, at))) return false;
  return true;
}
