import { civilDate } from "../../src/model/period.ts";
import type { ClusterRow } from "./rows.ts";

export type Table = {
  name: string;
  columns: readonly (readonly [name: string, type: string, cell: (row: ClusterRow) => Cell])[];
};
type Cell = string | number | null;

/** ACLED's columns; a row without a date has ClickHouse's empty one. */
export const ACLED_LIKE: Table = {
  name: "acled",
  columns: [
    ["event_id_cnty", "String", (row) => row.id],
    ["event_date", "Date", ({ first }) => written(first ?? 0)],
    ["time_precision", "UInt8", (row) => row.precision],
    ["event_type", "String", (row) => row.type],
    ["actor1", "String", (row) => row.actor],
    ["country", "String", (row) => row.country],
    ["admin1", "String", (row) => row.admin],
    ["location", "String", (row) => row.place],
    ["latitude", "Nullable(Float32)", (row) => row.latitude],
    ["longitude", "Nullable(Float32)", (row) => row.longitude],
    ["geo_precision", "UInt8", (row) => row.placePrecision],
    ["source", "String", (row) => row.source],
    ["notes", "String", (row) => row.note],
    ["fatalities", "Nullable(UInt32)", (row) => row.best],
  ],
};

/** UCDP's columns: days as Nullable, and as text where it ends; numbers that may be unknown; no id. */
export const UCDP_LIKE: Table = {
  name: "ucdp",
  columns: [
    ["id", "String", (row) => row.id],
    ["date_start", "Nullable(Date)", ({ first }) => first && written(first)],
    [
      "date_end",
      "String",
      ({ first, last }) => (first && last ? `${written(last)} 00:00:00.000` : ""),
    ],
    ["type_of_violence", "UInt8", ({ type }) => 1 + (type.length % 3)],
    ["side_a", "String", (row) => row.actor],
    ["country", "String", (row) => row.country],
    ["adm_1", "String", (row) => row.admin],
    ["where_coordinates", "String", (row) => row.place],
    ["latitude", "Float32", (row) => row.latitude ?? 0],
    ["longitude", "Float32", (row) => row.longitude ?? 0],
    ["where_prec", "UInt8", (row) => row.placePrecision],
    ["source_office", "Nullable(String)", ({ source }) => source || null],
    ["source_article", "String", (row) => row.note],
    ["best", "Int32", (row) => row.best ?? -9],
    ["low", "Nullable(Float64)", (row) => row.low],
    ["high", "String", ({ high }) => String(high ?? "")],
  ],
};

/** The statements that make a table over both shards, to be run on each. */
export const definitions = ({ name, columns }: Table): string[] => [
  `CREATE TABLE ${name}_local (${columns.map(([column, type]) => `${column} ${type}`).join(", ")}) ENGINE = MergeTree ORDER BY ${columns[0]?.[0]}`,
  `CREATE TABLE ${name} AS ${name}_local ENGINE = Distributed(two, default, ${name}_local, rand())`,
];

/** Rows as FORMAT TabSeparated. */
export const tabSeparated = ({ columns }: Table, rows: readonly ClusterRow[]): string =>
  rows.map((row) => `${columns.map(([, , cell]) => escaped(cell(row))).join("\t")}\n`).join("");

const ESCAPES: { [letter: string]: string } = { "\\": "\\\\", "\t": "\\t", "\n": "\\n" };

const escaped = (cell: Cell): string =>
  cell === null ? "\\N" : String(cell).replace(/[\\\t\n]/g, (letter) => ESCAPES[letter] ?? letter);

function written(day: number): string {
  const [year, month, date] = civilDate(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
