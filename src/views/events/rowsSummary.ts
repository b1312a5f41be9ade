import type { RowOrder } from "../../model/eventEngine.ts";

const WORDS: { [order in RowOrder]: string } = {
  newest: "newest first",
  oldest: "oldest first",
  deadliest: "most deaths first",
};

/** What stands above the list of rows: how many pass, how many of them are listed, and in which order. */
export function rowsSummary(total: number | null, listed: number, order: RowOrder): string {
  if (total === null) return "Reading the rows…";
  const said = (n: number) => n.toLocaleString("en-GB");
  const rows = `${said(total)} ${total === 1 ? "row" : "rows"}`;
  if (listed < total) return `${rows}; the first ${said(listed)} are listed, ${WORDS[order]}`;
  return `${rows}, ${WORDS[order]}`;
}
