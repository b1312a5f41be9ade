import { dayEdtf } from "../model/calendar.ts";
import type { EventRow } from "../model/eventData.ts";
import type { Counts, Described, Measure } from "../model/eventEngine.ts";

/** What stands above exported numbers: credit and filters, a line each. */
export type Preamble = readonly string[];

/** Counts by country as a spreadsheet reads them; deaths only under the measure of deaths. Countries without a row are left out. */
export function countryCsv(counts: Counts, { countries }: Described, preamble: Preamble): string {
  const { events, low, best, high, unknown } = counts.country;
  const isPlain = !best.some((n) => n > 0) && !unknown.some((n) => n > 0);
  const heads = ["country", "iso", "events"];
  if (!isPlain) heads.push("deaths_low", "deaths_best", "deaths_high", "events_without_number");
  const rows = countries.flatMap(({ name, iso }, i) => {
    if (!events[i]) return [];
    const cells = [name, iso ?? "", events[i]];
    if (!isPlain) cells.push(low[i] ?? 0, best[i] ?? 0, high[i] ?? 0, unknown[i] ?? 0);
    return [cells];
  });
  return csv([heads, ...rows], preamble);
}

/** Counts over time: first and last day of each bin and its number; what is in none of them is counted above. */
export function timeCsv(
  counts: Counts,
  edges: Int32Array,
  measure: Measure,
  preamble: Preamble,
): string {
  const rows = [...counts.time].map((count, i) => [
    dayEdtf(edges[i] ?? 0) ?? "",
    dayEdtf((edges[i + 1] ?? 1) - 1) ?? "",
    count,
  ]);
  const all = measure === "events" ? counts.rows : sum(counts.country.best);
  const rest = Math.round(all - sum(counts.time));
  const beside = `Not in this table: ${rest} ${measure}, of rows without a date or that begin on other days.`;
  const head = ["first_day", "last_day", measure === "events" ? measure : "deaths_best"];
  return csv([head, ...rows], rest > 0 ? [...preamble, beside] : preamble);
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

/** Rows with every field that they have under the file's own names; columns in the order in which they first appear. */
export function rowsCsv(rows: readonly EventRow[], preamble: Preamble): string {
  const heads = [...new Set(rows.flatMap(({ fields }) => fields.map(([name]) => name)))];
  const cells = rows.map(({ fields }) => {
    const values = new Map(fields);
    return heads.map((head) => values.get(head) ?? "");
  });
  return csv([heads, ...cells], preamble);
}

const csv = (rows: readonly (readonly (string | number)[])[], preamble: Preamble): string =>
  [...preamble.map((line) => [`# ${line}`]), ...rows]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) && !isNumber(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const isNumber = (text: string): boolean => /^-?\d{1,15}(\.\d{1,15})?$/.test(text);
