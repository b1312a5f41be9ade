import { NO_DAY } from "../model/eventData.ts";
import type { Box, Described } from "../model/eventEngine.ts";
import { CUT_X } from "../model/mapCut.ts";
import type { Answer, Cluster } from "./remoteCluster.ts";
import { countSql, type Expressions } from "./remoteExpressions.ts";
import { outletsSql } from "./remoteFilter.ts";
import type { RemoteMapping } from "./remoteMapping.ts";
import { tableSql } from "./remoteTable.ts";
import { type Vocabulary, valuesOf } from "./remoteVocabulary.ts";
import { together } from "./together.ts";

/** Different countries and types that a table may have, and outlets that are listed, those with the most rows first. */
const MOST = { countries: 1000, types: 1000, outlets: 20_000 };

/** Asks what the table holds, whatever the filters. */
export async function remoteDescribed(
  cluster: Cluster,
  mapping: RemoteMapping,
  row: Expressions,
  signal?: AbortSignal,
): Promise<{ described: Described; vocabulary: Vocabulary }> {
  const cells = (of: string, most: number, until: AbortSignal) =>
    cellRows(cluster, { of, rows: countSql(row), most }, until);
  const outlets = mapping.roles.has("source") ? `arrayJoin(${outletsSql(mapping, row)})` : "''";
  const [totals, countries, types, named] = await together(signal, (until) => [
    totalsOf(cluster, row, until),
    cells(row.country, MOST.countries + 1, until),
    cells(row.type, MOST.types + 1, until),
    cells(outlets, MOST.outlets, until),
  ]);
  for (const [role, found] of [
    ["country", countries],
    ["type", types],
  ] as const)
    if (found.length > MOST.countries) throw new Error(tooMany(cluster, mapping, role));
  const vocabulary = vocabularyOf(mapping, countries, types, named);
  return { vocabulary, described: { source: mapping.source, ...totals, ...listed(vocabulary) } };
}

function tooMany({ address }: Cluster, { roles }: RemoteMapping, role: "country" | "type"): string {
  const { name = "" } = roles.get(role) ?? {};
  return `Column “${name}” of ${address.database}.${address.table} holds more than 1,000 different values: choose another column for it.`;
}

type CellRows = readonly (readonly [cell: string, rows: number])[];

async function cellRows(
  cluster: Cluster,
  { of, rows, most }: { of: string; rows: string; most: number },
  signal: AbortSignal | undefined,
): Promise<CellRows> {
  const { value } = await cluster.texts(
    `SELECT ${of} AS dateline_cell, ${rows} AS dateline_rows FROM ${tableSql(cluster.address)} GROUP BY dateline_cell ORDER BY dateline_rows DESC, dateline_cell LIMIT ${most}`,
    2,
    signal,
  );
  return value.map(([text, rows]) => [text ?? "", Number(rows)]);
}

const vocabularyOf = (
  { countries, types }: RemoteMapping,
  countryRows: CellRows,
  typeRows: CellRows,
  outletRows: CellRows,
): Vocabulary => ({
  countries: valuesOf(
    countryRows,
    (cell) => countries.get(cell.toLowerCase()) ?? { name: cell, iso: null },
    ({ name }) => name,
  ),
  types: valuesOf(typeRows, (cell) => types.get(cell.toLowerCase()) ?? cell, String),
  outlets: valuesOf(outletRows, (cell) => cell, String),
});

const listed = ({ countries, types, outlets }: Vocabulary) => ({
  countries: countries.values,
  types: types.values,
  outlets: outlets.values,
  countryRows: countries.rows,
  typeRows: types.rows,
  outletRows: outlets.rows,
});

type Totals = Pick<Described, "rows" | "extent" | "withoutDate" | "withoutPlace" | "box">;

async function totalsOf(
  cluster: Cluster,
  row: Expressions,
  signal: AbortSignal | undefined,
): Promise<Totals> {
  const { start, end, isPlaced, x, y } = row;
  const isDated = `${start} != ${NO_DAY}`;
  const ends = (of: string, when: string) =>
    [`minIf(${of}, ${when})`, `maxIf(${of}, ${when})`].map((sql) => `toFloat64(${sql})`);
  const columns = [
    `toFloat64(${countSql(row)})`,
    `toFloat64(${countSql(row, isDated)})`,
    `toFloat64(${countSql(row, isPlaced)})`,
    `toFloat64(minIf(${start}, ${isDated}))`,
    `toFloat64(maxIf(${end}, ${isDated}))`,
    ...ends(`if(${x} < ${CUT_X}, ${x} + 1, toFloat64(${x}))`, isPlaced),
    ...ends(y, isPlaced),
  ];
  const { value }: Answer<Float64Array[]> = await cluster.numbers(
    `SELECT ${columns.join(", ")} FROM ${tableSql(cluster.address)}`,
    columns.map(() => "f64"),
    signal,
  );
  const [rows = 0, dated = 0, placed = 0, first = 0, last = 0, ...box] = value.map(([n = 0]) => n);
  return {
    rows,
    extent: dated > 0 ? { start: first, end: last } : null,
    withoutDate: rows - dated,
    withoutPlace: rows - placed,
    box: placed > 0 ? boxOf(box) : null,
  };
}

/** What a half-open box needs to hold its last point. */
const EDGE = 2 ** -25;

const boxOf = ([west = 0, east = 0, north = 0, south = 0]: readonly number[]): Box => ({
  west,
  north,
  east: east + EDGE,
  south: south + EDGE,
});
