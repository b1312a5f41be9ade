import type { FoundFigure } from "./found.ts";

/** Without the figures that repeat an earlier one: same measure, ends, country, speaker and stance. */
export function distinct(found: readonly FoundFigure[]): FoundFigure[] {
  const seen = new Set<string>();
  return found.filter(({ measure, unit, value, country, speaker, stance, who, of }) => {
    const { low, high, lowInclusive, highInclusive } = value;
    const isShare = unit === "percent" && of === null ? who : "";
    const key = JSON.stringify([
      measure,
      unit,
      [low, high, lowInclusive, highInclusive],
      country,
      speaker,
      stance === "denies",
      isShare,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
