import { parsePeriod, periodLabel } from "../../model/period.ts";

/** What a typed date means: "a month: August 2014"; how to write one where nothing is typed yet. */
export function dateHint(typed: string): string {
  const text = typed.trim();
  if (text === "")
    return "2014, 2014-08, 2017-09-16, 2017-10-16/2017-10-22 or 2011-03/..; empty: undated";
  const period = parsePeriod(text);
  if (period === null) return "";
  const span = text.includes("/") ? "a stretch of time" : `a ${period.granularity}`;
  return `${span}: ${periodLabel(text)}`;
}
