import type { EventRow, EventTable } from "../../src/model/eventData.ts";
import type { EventFile } from "../../src/model/eventEngine.ts";
import { syntheticRow } from "./syntheticRow.ts";
import { COLUMNS, syntheticFields } from "./syntheticText.ts";

/** The file of `syntheticTable(rows, seed)`: its rows and notes are drawn again when they are asked for. */
export function syntheticFile(table: EventTable, seed = 1): EventFile {
  const { columns } = table;
  return {
    decoded: async (rows) => rows.map((row) => decoded(table, row, seed)),
    named: async (id) =>
      [...columns.line.keys()].filter((row) => fieldsOf(table, row, seed)[0] === id),
    holding: async (text) => {
      const sought = text.toLowerCase();
      return Uint8Array.from({ length: columns.length }, (_, row) =>
        fieldsOf(table, row, seed)[14]?.toLowerCase().includes(sought) ? 1 : 0,
      );
    },
  };
}

function fieldsOf({ columns }: EventTable, row: number, seed: number): readonly string[] {
  const number = (columns.line[row] ?? 2) - 2;
  return syntheticFields(syntheticRow(number, seed), number);
}

function decoded(table: EventTable, row: number, seed: number): EventRow {
  const { columns } = table;
  const fields = fieldsOf(table, row, seed);
  const [id = "", , , , type = "", , actor = "", country = "", admin = "", place = ""] = fields;
  const deaths = columns.best[row] ?? Number.NaN;
  return {
    row,
    id,
    start: columns.start[row] ?? 0,
    end: columns.end[row] ?? 0,
    datePrecision: "day",
    country,
    admin,
    place,
    longitude: columns.longitude[row] ?? Number.NaN,
    latitude: columns.latitude[row] ?? Number.NaN,
    placePrecision: "exact",
    type,
    actors: [actor],
    low: deaths,
    best: deaths,
    high: deaths,
    source: fields[13] ?? "",
    note: fields[14] ?? "",
    flags: 0,
    line: columns.line[row] ?? 0,
    fields: COLUMNS.map((column, i) => [column, fields[i] ?? ""] as const),
  };
}
