import type { SourceTable } from "./sourceTable.ts";
import type { TextShape } from "./textShape.ts";

/** What cells of these columns look like; where a file names no columns, its cells must look so. */
const FORMS: readonly (readonly [column: string, form: RegExp])[] = [
  ["event_date", /^\d{1,4}[-/. ]\w{1,9}[-/. ]\d{1,4}$/],
  ["date_start", /^\d{4}-\d{2}-\d{2}/],
  ["date_end", /^\d{4}-\d{2}-\d{2}/],
  ["year", /^(?:19|20)\d{2}$/],
  ["time_precision", /^[123]$/],
  ["date_prec", /^[1-5]$/],
  ["where_prec", /^[1-7]$/],
  ["type_of_violence", /^[123]$/],
  ["latitude", /^-?\d{1,2}(?:\.\d+)?$/],
  ["longitude", /^-?\d{1,3}(?:\.\d+)?$/],
  ["geom_wkt", /^POINT/i],
  ["fatalities", /^\d+$/],
  ["best", /^\d+$/],
  ["country", /^\p{L}/u],
];

/** The source whose column order the cells of a file without a header stand in; it is to be offered, not taken. */
export function headless(
  shape: TextShape,
  sources: readonly SourceTable[],
): { source: SourceTable; header: readonly string[] } | null {
  for (const source of sources)
    for (const header of source.headless)
      if (header.length === shape.width && fits(header, shape)) return { source, header };
  return null;
}

const LEAST_FITTING = 0.9;

function fits(header: readonly string[], { records }: TextShape): boolean {
  const [first] = records;
  const isNamed = first?.some((cell) => header.includes(cell.trim().toLowerCase()));
  if (isNamed) return false;
  return FORMS.every(([column, form]) => {
    const at = header.indexOf(column);
    if (at === -1) return true;
    const cells = records.map((record) => record[at]?.trim() ?? "").filter((cell) => cell !== "");
    return cells.filter((cell) => form.test(cell)).length >= LEAST_FITTING * cells.length;
  });
}
