import { binLabel } from "../../layout/binLabel.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import type { EventState } from "../../store/eventState.ts";

/** A bin in words: "Mar 2014: 1,230 events", "Mar 2014: 410 of 1,230 events". */
export function binWords(
  { bins, whole, counts, measure }: Pick<EventState, "bins" | "whole" | "counts" | "measure">,
  bin: number,
): string {
  if (bins === null || whole === null || counts === null) return "";
  const [all = 0, inside = 0] = [whole.time[bin], counts.time[bin]];
  const noun = measure === "deaths" ? "death" : "event";
  const part = counts === whole ? "" : `${numberLabel(inside)} of `;
  return `${binLabel(bins, bin)}: ${part}${counted(all, noun)}`;
}
