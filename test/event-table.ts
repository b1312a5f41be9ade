import type { EventColumns, EventRow, EventTable } from "../src/model/eventData.ts";
import { NO_DAY } from "../src/model/eventData.ts";
import type { EventFile } from "../src/model/eventEngine.ts";

/** What a test says of a row; the rest is empty or unknown. */
export type PlainRow = {
  /** null: no date. */
  start?: number | null;
  /** Days of its period, from 1. */
  days?: number;
  country?: string;
  type?: string;
  /** As the cell has it: outlets between "; ". */
  source?: string;
  low?: number;
  best?: number;
  high?: number;
  longitude?: number;
  latitude?: number;
  note?: string;
};

/** The table and file that hold these rows, which need not be in order. */
export function eventTable(plain: readonly PlainRow[]): { table: EventTable; file: EventFile } {
  const rows = plain
    .map((row, i) => ({ ...full(row), line: i + 2 }))
    .sort((a, b) => a.start - b.start || a.line - b.line);
  const countries = indexed(rows.map(({ country }) => country));
  const types = indexed(rows.map(({ type }) => type));
  const sources = indexed(rows.map(({ source }) => source));
  const numbers = (of: (row: Full) => number) => rows.map(of);
  const columns: EventColumns = {
    length: rows.length,
    start: Int32Array.from(numbers((row) => row.start)),
    end: Int32Array.from(numbers((row) => row.end)),
    datePrecision: Uint8Array.from(numbers((row) => (row.start === NO_DAY ? 0 : 1))),
    country: Uint16Array.from(numbers((row) => countries.indexOf(row.country))),
    admin: new Uint32Array(rows.length),
    type: Uint16Array.from(numbers((row) => types.indexOf(row.type))),
    source: Uint32Array.from(numbers((row) => sources.indexOf(row.source))),
    low: Float32Array.from(numbers((row) => row.low)),
    best: Float32Array.from(numbers((row) => row.best)),
    high: Float32Array.from(numbers((row) => row.high)),
    longitude: Float32Array.from(numbers((row) => row.longitude)),
    latitude: Float32Array.from(numbers((row) => row.latitude)),
    placePrecision: Uint8Array.from(numbers((row) => (Number.isNaN(row.latitude) ? 0 : 1))),
    flags: new Uint8Array(rows.length),
    offset: new Float64Array(rows.length),
    bytes: new Uint32Array(rows.length),
    line: Uint32Array.from(numbers((row) => row.line)),
  };
  const table: EventTable = {
    source: "plain",
    columns,
    dictionaries: {
      countries: countries.map((name) => ({ name, iso: null })),
      admins: [""],
      types,
      sources: sources.map((cell) => ({ cell, outlets: cell === "" ? [] : cell.split("; ") })),
    },
    report: {
      unit: "line",
      read: rows.length,
      kept: rows.length,
      withoutPlace: rows.filter((row) => Number.isNaN(row.latitude)).length,
      withoutDate: rows.filter((row) => row.start === NO_DAY).length,
      repaired: 0,
      refused: 0,
      issues: { line: new Uint32Array(), reason: new Uint8Array() },
      reasons: [],
      decisions: [],
    },
  };
  const decoded = rows.map(decodedRow);
  return { table, file: fileOf(decoded) };
}

type Full = Required<Omit<PlainRow, "start" | "days">> & {
  start: number;
  end: number;
  line: number;
};

function full({ start = null, days = 1, ...row }: PlainRow): Omit<Full, "line"> {
  const best = row.best ?? Number.NaN;
  return {
    country: row.country ?? "",
    type: row.type ?? "",
    source: row.source ?? "",
    best,
    low: row.low ?? best,
    high: row.high ?? best,
    longitude: row.longitude ?? Number.NaN,
    latitude: row.latitude ?? Number.NaN,
    note: row.note ?? "",
    start: start ?? NO_DAY,
    end: start === null ? NO_DAY : start + days,
  };
}

const indexed = (values: readonly string[]) => [...new Set(["", ...values])];

function decodedRow(plain: Full, row: number): EventRow {
  const hasDate = plain.start !== NO_DAY;
  const isPlaced = !Number.isNaN(plain.latitude);
  return {
    ...plain,
    row,
    id: `row ${plain.line}`,
    datePrecision: hasDate ? "day" : "unknown",
    admin: "",
    place: "",
    placePrecision: isPlaced ? "exact" : "unknown",
    actors: [],
    flags: 0,
    fields: [],
  };
}

function fileOf(rows: readonly EventRow[]): EventFile {
  return {
    decoded: async (asked) => asked.flatMap((row) => rows[row] ?? []),
    named: async (name) => [...rows.keys()].filter((row) => rows[row]?.id === name),
    holding: async (text) =>
      Uint8Array.from(rows, ({ note }) =>
        note.toLowerCase().includes(text.toLowerCase()) ? 1 : 0,
      ),
  };
}
