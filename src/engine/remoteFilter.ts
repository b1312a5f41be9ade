import { NO_DAY } from "../model/eventData.ts";
import type { Box, OtherFilters, RowFilter } from "../model/eventEngine.ts";
import type { Expressions } from "./remoteExpressions.ts";
import type { RemoteMapping } from "./remoteMapping.ts";
import { literal, literals } from "./remoteText.ts";
import type { Vocabulary } from "./remoteVocabulary.ts";

/** What a filter needs to know of the table. */
export type FilterContext = {
  mapping: RemoteMapping;
  row: Expressions;
  vocabulary: Vocabulary;
};

/** The condition of rows that pass the other filters; "1": all do. */
export function othersSql(
  filters: OtherFilters,
  { mapping, row, vocabulary }: FilterContext,
): string {
  const { countries, types, outlets, text } = filters;
  return all([
    ...among(row.country, countries, vocabulary.countries.cells),
    ...among(row.type, types, vocabulary.types.cells),
    ...(outlets.length > 0
      ? [hasOutlet(outletsSql(mapping, row), cellsOf(outlets, vocabulary.outlets.cells))]
      : []),
    ...(text.trim() === ""
      ? []
      : [`positionCaseInsensitiveUTF8(${row.note}, ${literal(text.trim())}) > 0`]),
  ]);
}

/** The condition of rows that pass a whole filter. */
export function rowsSql(filter: RowFilter, context: FilterContext): string {
  const { from, to, box } = filter;
  const { row } = context;
  return all([
    othersSql(filter, context),
    ...(from !== null && to !== null && from >= to ? ["0"] : []),
    ...(from === null && to === null ? [] : [`${row.start} != ${NO_DAY}`]),
    ...(to === null ? [] : [`${row.start} < ${Math.trunc(to)}`]),
    ...(from === null ? [] : [`${row.end} > ${Math.trunc(from)}`]),
    ...(box === null ? [] : [row.isPlaced, insideSql(row, box)]),
  ]);
}

/** Rows inside a box, of those that have a place; a box may reach over the edge of the unit square. */
export const insideSql = (row: Expressions, { west, north, east, south }: Box): string =>
  `${row.y} >= ${north} AND ${row.y} < ${south} AND ${eastOfSql(row, west)} < ${east - west}`;

/** How far east of the west edge a row lies, from 0 to 1. */
export const eastOfSql = ({ x }: Expressions, west: number): string =>
  `((${x} - (${west})) - floor(${x} - (${west})))`;

/** The outlets of a row's source cell, as they stand in it. */
export const outletsSql = ({ outletSeparator }: RemoteMapping, { source }: Expressions): string =>
  outletSeparator === null
    ? `[${source}]`
    : `arrayDistinct(splitByString(${literal(outletSeparator)}, ${source}))`;

const all = (conditions: readonly string[]): string =>
  conditions.filter((condition) => condition !== "1").join(" AND ") || "1";

const hasOutlet = (outlets: string, cells: readonly string[]): string =>
  cells.length === 0 ? "0" : `hasAny(${outlets}, [${literals(cells)}])`;

function among(
  expression: string,
  indices: readonly number[],
  cells: readonly (readonly string[])[],
): string[] {
  if (indices.length === 0) return [];
  const wanted = cellsOf(indices, cells);
  return [wanted.length === 0 ? "0" : `${expression} IN (${literals(wanted)})`];
}

const cellsOf = (indices: readonly number[], cells: readonly (readonly string[])[]): string[] =>
  indices.flatMap((index) => cells[index] ?? []);
