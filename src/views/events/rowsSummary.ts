import type { RowOrder } from "../../model/eventEngine.ts";
import { numberLabel } from "../../model/interval.ts";
import { counted } from "../../model/phrase.ts";
import type { RowList } from "./useRows.ts";

const WORDS: { [order in RowOrder]: string } = {
  newest: "newest first",
  oldest: "oldest first",
  deadliest: "most deaths first",
};

/** What stands above the list of rows: how many pass, how many of them are listed, and in which order. */
export function rowsSummary(
  { total, fault }: Pick<RowList, "total" | "fault">,
  listed: number,
  order: RowOrder,
): string {
  if (total === null) return fault === null ? "Reading the rows…" : "Not read";
  const rows = counted(total, "row");
  if (listed < total)
    return `${rows}; the first ${numberLabel(listed)} are listed, ${WORDS[order]}`;
  return `${rows}, ${WORDS[order]}`;
}
