import { NO_DAY } from "../model/eventData.ts";
import type { CubeBins, Described } from "../model/eventEngine.ts";
import type { BinaryType } from "./remoteBinary.ts";
import type { Answer, Cluster } from "./remoteCluster.ts";
import { countSql, type Expressions } from "./remoteExpressions.ts";
import type { FilterContext } from "./remoteFilter.ts";
import { type Entries, UNDATED } from "./remoteLedger.ts";
import { stepsUpToSql } from "./remoteSteps.ts";
import { tableSql } from "./remoteTable.ts";

/** What is known of a table once it is open. */
export type TableContext = FilterContext & { cluster: Cluster; extent: Described["extent"] };

/** What a cube asks of each view. */
export type CubeQuestion = TableContext & {
  bins: CubeBins;
  steps: Int32Array;
  where: string;
  signal: AbortSignal | undefined;
};

/** A column of an answer: its SQL and how it is written. */
export type Asked = readonly [sql: string, type: BinaryType];

/** Columns of numbers, one row for each group of those that come first, `keys` of them. */
export async function grouped(
  { cluster, where, signal }: CubeQuestion,
  columns: readonly Asked[],
  keys: number,
  condition = "1",
): Promise<Answer<Float64Array[]>> {
  const names = columns.map((_, index) => `dateline_${index}`);
  const list = columns.map(([sql], index) => `${sql} AS ${names[index]}`);
  return cluster.numbers(
    `SELECT ${list.join(", ")} FROM ${tableSql(cluster.address)} WHERE ${where} AND ${condition} GROUP BY ${names.slice(0, keys).join(", ")}`,
    columns.map(([, type]) => type),
    signal,
  );
}

/** The steps where a row enters a brush and where it leaves it; the second only where rows have periods. */
export function stepsAsked({ row, steps }: CubeQuestion): Asked[] {
  const step = (day: string): Asked => [
    `if(${row.start} = ${NO_DAY}, toUInt16(${UNDATED}), ${stepsUpToSql(steps, day)})`,
    "u16",
  ];
  return row.hasPeriods ? [step(row.start), step(`(${row.end} - 1)`)] : [step(row.start)];
}

/** What is counted for the timeline and the cells. */
export const measureAsked = ({ bins, row }: CubeQuestion): Asked => [
  bins.measure === "events" ? `toFloat64(${countSql(row)})` : deathsSql(row.best, row),
  "f64",
];

/** Whether a number of deaths is one. */
export const isKnownSql = (number: string): string => `(${number} >= 0 AND ${number} < 1e15)`;

/** A sum over the rows whose best number is known; a bound that is unknown is the best number. */
export function deathsSql(bound: string, { best }: Expressions): string {
  const number = bound === best ? best : `if(${isKnownSql(bound)}, ${bound}, ${best})`;
  return `toFloat64(sumIf(${number}, ${isKnownSql(best)}))`;
}

/** The steps of the rows of an answer that begins with `stepsAsked`, with a key and a value for each. */
export function entriesOf(
  columns: readonly Float64Array[],
  { row }: CubeQuestion,
  key: Float64Array,
  value: Float64Array,
): Entries {
  const enters = columns[0] ?? new Float64Array();
  return { enters, leaves: row.hasPeriods ? (columns[1] ?? enters) : enters, key, value };
}
