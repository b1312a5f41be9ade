import type { EventRow } from "../model/eventData.ts";
import type { Points, RowFilter, RowOrder } from "../model/eventEngine.ts";
import { gone } from "./remoteFaults.ts";
import { rowsSql } from "./remoteFilter.ts";
import type { RemoteColumn } from "./remoteMapping.ts";
import type { TableContext } from "./remoteQuestion.ts";
import { remoteRow } from "./remoteRow.ts";
import { type RowNumbers, rowNumbers } from "./remoteRowNumbers.ts";
import { tableSql } from "./remoteTable.ts";
import { identifier, literal, literals } from "./remoteText.ts";
import { together } from "./together.ts";

/** Rows and points of a table; their numbers hold as long as it is open. */
export function remoteRows(context: TableContext) {
  const numbers = rowNumbers();
  return {
    rows: (
      filter: RowFilter,
      order: RowOrder,
      range: { from: number; limit: number },
      signal?: AbortSignal,
    ) => rowsOf({ context, numbers, signal }, filter, order, range),
    rowsAt: (rows: readonly number[], signal?: AbortSignal) =>
      rowsAt({ context, numbers, signal }, rows),
    rowsNamed: (id: string, signal?: AbortSignal) => rowsNamed({ context, numbers, signal }, id),
    points: (filter: RowFilter, limit: number, signal?: AbortSignal) =>
      pointsOf({ context, numbers, signal }, filter, limit),
  };
}

type Asking = { context: TableContext; numbers: RowNumbers; signal: AbortSignal | undefined };

async function rowsOf(
  asking: Asking,
  filter: RowFilter,
  order: RowOrder,
  { from, limit }: { from: number; limit: number },
): Promise<{ total: number; rows: readonly EventRow[] }> {
  const where = rowsSql(filter, asking.context);
  const [total, rows] = await together(asking.signal, (signal) => [
    totalOf({ ...asking, signal }, where),
    listOf(
      { ...asking, signal },
      `${where} ORDER BY ${orderSql(asking.context, order)} LIMIT ${Math.trunc(from)}, ${Math.trunc(limit)}`,
    ),
  ]);
  return { total, rows };
}

const orderSql = ({ row }: TableContext, order: RowOrder): string =>
  ({
    oldest: `dateline_start = -2147483648, dateline_start, dateline_id`,
    newest: `dateline_start DESC, dateline_id DESC`,
    deadliest: `if(${row.best} >= 0, ${row.best}, -1) DESC, dateline_start DESC, dateline_id DESC`,
  })[order];

async function totalOf({ context, signal }: Asking, where: string): Promise<number> {
  const { cluster } = context;
  const { value } = await cluster.numbers(
    `SELECT toFloat64(count()) FROM ${tableSql(cluster.address)} WHERE ${where}`,
    ["f64"],
    signal,
  );
  return value[0]?.[0] ?? 0;
}

/** Types whose text cannot be had, or would be long. */
const shown = ({ columns }: TableContext["mapping"]): readonly RemoteColumn[] =>
  columns.filter(({ type }) => !/^(?:AggregateFunction|Nested)/.test(type));

async function listOf(
  { context, numbers, signal }: Asking,
  condition: string,
): Promise<EventRow[]> {
  const { cluster, mapping, row } = context;
  const columns = shown(mapping);
  const list = [
    `${row.id} AS dateline_id`,
    `${row.start} AS dateline_start`,
    `${row.end} AS dateline_end`,
    `${row.isPlaced} AS dateline_placed`,
    ...columns.map(({ name }) => identifier(name)),
  ];
  const { value } = await cluster.texts(
    `SELECT ${list.join(", ")} FROM ${tableSql(cluster.address)} WHERE ${condition}`,
    list.length,
    signal,
  );
  return value.map(([id, start, end, placed, ...cells]) => {
    const key = { id: id ?? "", start: Number(start) };
    const period = { start: key.start, end: Number(end), isPlaced: placed === "1" };
    return remoteRow(mapping, columns, { number: numbers.numberOf(key), ...period, cells });
  });
}

async function rowsAt(asking: Asking, wanted: readonly number[]): Promise<EventRow[]> {
  const { numbers, context } = asking;
  const keys = wanted.flatMap((number) => numbers.keyOf(number) ?? []);
  if (wanted.length === 0) return [];
  const days = [...new Set(keys.map(({ start }) => start))];
  const found = await listOf(
    asking,
    `${context.row.start} IN (${days}) AND ${context.row.id} IN (${literals(keys.map(({ id }) => id))})`,
  );
  const byNumber = new Map(found.map((row) => [row.row, row]));
  return wanted.map((number) => {
    const row = byNumber.get(number);
    if (!row) throw new Error(gone(context.cluster.address));
    return row;
  });
}

/** More than one says that the id is not one row's own; a table without a column for it names none. */
const MOST_NAMED = 2;

async function rowsNamed(asking: Asking, id: string): Promise<number[]> {
  const { row, mapping } = asking.context;
  if (id === "" || !mapping.roles.has("id")) return [];
  const order = "ORDER BY dateline_start, dateline_end";
  const found = await listOf(asking, `${row.id} = ${literal(id)} ${order} LIMIT ${MOST_NAMED}`);
  return found.map(({ row }) => row);
}

async function pointsOf(asking: Asking, filter: RowFilter, limit: number): Promise<Points> {
  const { context, numbers } = asking;
  const { cluster, mapping, row, vocabulary } = context;
  const where = `${rowsSql(filter, context)} AND ${row.isPlaced}`;
  const precision = mapping.roles.get("placePrecision");
  const list = [
    row.id,
    row.start,
    row.end,
    row.x,
    row.y,
    row.best,
    precision ? `toString(${identifier(precision.name)})` : "''",
    row.type,
  ];
  const [total, { value }] = await together(asking.signal, (signal) => [
    totalOf({ ...asking, signal }, where),
    cluster.texts(
      `SELECT ${list.join(", ")} FROM ${tableSql(cluster.address)} WHERE ${where} LIMIT ${Math.trunc(limit)}`,
      list.length,
      signal,
    ),
  ]);
  const types = new Map(
    vocabulary.types.cells.flatMap((cells, index) => cells.map((cell) => [cell, index] as const)),
  );
  const numeric = (field: number) => value.map((record) => Number(record[field]));
  const precisionOf = (cell: string | null | undefined) =>
    mapping.placePrecisions.get((cell ?? "").toLowerCase()) ?? 0;
  return {
    total,
    row: Uint32Array.from(value, ([id, start]) =>
      numbers.numberOf({ id: id ?? "", start: Number(start) }),
    ),
    x: Float32Array.from(numeric(3)),
    y: Float32Array.from(numeric(4)),
    best: Float32Array.from(numeric(5), (best) => (best >= 0 ? best : Number.NaN)),
    placePrecision: Uint8Array.from(value, (record) => precisionOf(record[6])),
    type: Uint16Array.from(value, (record) => types.get(record[7] ?? "") ?? 0),
    start: Int32Array.from(numeric(1)),
    end: Int32Array.from(numeric(2)),
  };
}
