/** Why a file that is no table is not opened, with the way out; null: it may be one, or an article. */
export function refusal(head: Uint8Array, name: string): string | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const byEnding = ENDINGS.get(ending);
  if (byEnding) return `${name} is ${byEnding}`;
  const text = new TextDecoder("windows-1252").decode(head);
  if (text.startsWith("PK\u0003\u0004") && /xl\/(?:workbook|worksheets)/.test(text))
    return `${name} is ${ENDINGS.get("xlsx")}`;
  const page = /^\s*[{[]/.test(text) ? PAGES.find(({ form }) => form.test(text)) : undefined;
  return page ? `${name} is ${page.says}` : null;
}

const SHEET =
  "a spreadsheet, as ACLED's weekly aggregates are: save the sheet as CSV and open that.";
const STATISTICS = "a statistics program's own file: save the table as CSV and open that.";

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["xlsx", SHEET],
  ["xls", SHEET],
  ["xlsm", SHEET],
  ["ods", SHEET],
  ["zip", "packed: unpack it and open the CSV inside."],
  ["gz", "packed: unpack it and open the CSV inside."],
  ["7z", "packed: unpack it and open the CSV inside."],
  ["rda", STATISTICS],
  ["rdata", STATISTICS],
  ["rds", STATISTICS],
  ["dta", STATISTICS],
  ["sav", STATISTICS],
  ["parquet", "a Parquet file: save the table as CSV and open that."],
  ["shp", "a shapefile: save the layer as CSV or GeoJSON and open that."],
  ["dbf", "a shapefile's table: save the layer as CSV or GeoJSON and open that."],
]);

/** Answers of programming interfaces: one page of a result, not the whole. */
const PAGES = [
  {
    form: /"(?:TotalCount|TotalPages|NextPageUrl)"\s*:/,
    says: "one page of UCDP's interface, not the whole data: download the CSV from UCDP and open that.",
  },
  {
    form: /"data"\s*:\s*\[\s*\{[^}]{0,4000}"event_id_cnty"/,
    says: "an answer of ACLED's interface: export the data as CSV and open that.",
  },
];
