import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import type { EventState } from "../../store/eventState.ts";

/** How many rows pass: "Showing 1,200 of 5,000 rows". */
export function shownWords({ counts, opened }: EventState): string {
  if (counts === null || !opened) return "Counting…";
  const least = counts.isPartial ? "at least " : "";
  return `Showing ${least}${numberLabel(counts.rows)} of ${counted(opened.engine.described.rows, "row")}`;
}

/** Which of them no map and no date filter can hold; "": none. */
export function missingWords({ counts, from, to, undated }: EventState): string {
  if (counts === null) return "";
  const isDated = from !== null || to !== null;
  return [
    undated > 0 && `${numberLabel(undated)} without a date${isDated ? ", not shown" : ""}`,
    counts.withoutPlace > 0 &&
      `${numberLabel(counts.withoutPlace)} without a place, not on the map`,
  ]
    .filter(Boolean)
    .join("; ");
}
