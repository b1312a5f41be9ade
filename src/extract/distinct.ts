import type { FoundFigure } from "./found.ts";
import type { Reading } from "./reading.ts";

/** Without the figures that repeat one of an earlier sentence of their report: same measure, ends, country, speaker and stance. */
export function distinct({ sentences }: Reading, found: readonly FoundFigure[]): FoundFigure[] {
  let seen = new Map<string, number>();
  let report: object | undefined;
  return found.filter(({ measure, unit, value, country, speaker, stance, who, of, sentence }) => {
    if (sentences[sentence]?.story !== report) {
      report = sentences[sentence]?.story;
      seen = new Map();
    }
    const { low, high, lowInclusive, highInclusive } = value;
    const isShare = unit === "percent" && of === null ? who : "";
    const ends = `${low} ${high} ${lowInclusive} ${highInclusive}`;
    const key = `${measure}|${unit}|${ends}|${country ?? ""}|${speaker ?? ""}|${stance === "denies"}|${isShare ?? ""}`;
    const first = seen.get(key) ?? sentence;
    seen.set(key, first);
    return first === sentence;
  });
}
