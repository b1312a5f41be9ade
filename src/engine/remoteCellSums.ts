import type { CellGrid } from "../model/eventEngine.ts";
import type { Answer } from "./remoteCluster.ts";
import type { Expressions } from "./remoteExpressions.ts";
import { eastOfSql, insideSql } from "./remoteFilter.ts";
import { type Ledger, ledger } from "./remoteLedger.ts";
import {
  type Asked,
  type CubeQuestion,
  entriesOf,
  grouped,
  measureAsked,
  stepsAsked,
} from "./remoteQuestion.ts";

/** Sums by cell of the map. */
export async function cellSums(question: CubeQuestion): Promise<Answer<Ledger>> {
  const { bins, row, steps } = question;
  const { cells } = bins;
  if (cells === null) {
    const nothing = { enters: [], leaves: [], key: [], value: [] };
    return { value: ledger(nothing, 0, steps.length), isPartial: false };
  }
  const keys = [...stepsAsked(question), cellAsked(row, cells)];
  const { value, isPartial } = await grouped(
    question,
    [...keys, measureAsked(question)],
    keys.length,
    `${row.isPlaced} AND ${insideSql(row, cells)}`,
  );
  const [key = new Float64Array(), sums = new Float64Array()] = value.slice(keys.length - 1);
  const entries = entriesOf(value, question, key, sums);
  return { value: ledger(entries, cells.columns * cells.rows, steps.length), isPartial };
}

function cellAsked(row: Expressions, grid: CellGrid): Asked {
  const { west, north, east, south, columns, rows } = grid;
  const across = columns / (east - west);
  const down = rows / (south - north);
  const column = `least(floor(${eastOfSql(row, west)} * ${across}), ${columns - 1})`;
  const line = `least(floor((${row.y} - (${north})) * ${down}), ${rows - 1})`;
  return [`toUInt32(${line} * ${columns} + ${column})`, "u32"];
}
