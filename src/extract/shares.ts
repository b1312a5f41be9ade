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
  const wholes = new Map<string, Count>();
  counts.forEach((count, n) => {
    const next = counts[n + 1];
    if (count.unit !== "percent" || next === undefined || next.sentence !== count.sentence) return;
    if (form(tokens, count.span.next) !== "of") return;
    for (let at = count.span.next; at < next.span.from; at += 1)
      if (!LINKS.test(form(tokens, at))) return;
    wholes.set(`${count.span.start}`, next);
  });
  const idAt = new Map(found.map((figure) => [startOf(figure), figure]));
  return found.map((figure) => {
    const whole = wholes.get(figure.rule === "share" ? `${numberAt(figure, counts)}` : "");
    const other = whole && found.find(({ spans }) => isOf(spans, whole));
    void idAt;
    if (!other) return figure;
    return { ...figure, of: other.id, parts: { ...figure.parts, of: "stated" as const } };
  });
}

const startOf = ({ spans }: FoundFigure): number => spans[0]?.start ?? 0;
const isOf = (spans: FoundFigure["spans"], { span }: Count): boolean =>
  spans.some(({ part, start, end }) => part === "value" && start <= span.start && span.end <= end);

function numberAt(figure: FoundFigure, counts: readonly Count[]): number {
  return counts.find((count) => isOf(figure.spans, count))?.span.start ?? -1;
}
