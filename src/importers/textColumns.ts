import type { EventColumns, EventDictionaries } from "../model/eventData.ts";
import { type CellColumn, cellColumn } from "./cellColumn.ts";
import { countryEntries, sourceEntries, textEntries } from "./dictionaries.ts";
import type { ImportLayout } from "./layout.ts";
import { REASON } from "./reasons.ts";
import { release } from "./release.ts";
import type { RowStore } from "./rowStore.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

type Texts = Pick<EventColumns, "country" | "admin" | "type" | "source">;
type Places = Uint32Array | null;

const MOST = 0xffff;

/** Reads the columns whose values repeat: country, division, type, source. */
export function textColumns(
  layout: ImportLayout,
  store: RowStore,
): {
  append: (scan: Scan, at: number) => void;
  taken: (rows: Rows, places: Places) => { columns: Texts; dictionaries: EventDictionaries };
} {
  const country = cellColumn(layout, "country", store);
  const admin = cellColumn(layout, "admin", store);
  const type = cellColumn(layout, "type", store);
  const source = cellColumn(layout, "source", store);
  const columns = [country, admin, type, source].filter((column) => column !== null);
  const texts = (column: CellColumn | null) => column?.cells.texts() ?? [""];

  return {
    append: (scan, at) => {
      for (const column of columns) column.append(scan, at);
    },
    taken: (rows, places) => {
      const countries = countryEntries(texts(country), layout.countries);
      const admins = textEntries(texts(admin), new Map());
      const types = textEntries(texts(type), layout.types);
      const sources = sourceEntries(texts(source), layout.outletSeparator);
      return {
        columns: {
          country: narrow(coded(country, within(countries.codes), rows, places)),
          admin: coded(admin, admins.codes, rows, places),
          type: narrow(coded(type, within(types.codes), rows, places)),
          source: coded(source, sources.codes, rows, places),
        },
        dictionaries: {
          countries: countries.entries.slice(0, MOST + 1),
          admins: admins.entries,
          types: types.entries.slice(0, MOST + 1),
          sources: sources.entries,
        },
      };
    },
  };
}

/** Above every entry of a dictionary: there is no room for the cell. */
const FULL = 0xffffffff;

const within = (codes: readonly number[]): number[] =>
  codes.map((code) => (code <= MOST ? code : FULL));

/** Entries of the dictionary by row, each at its place. */
function coded(
  column: CellColumn | null,
  codes: readonly number[],
  rows: Rows,
  places: Places,
): Uint32Array {
  const values = new Uint32Array(rows.length);
  const numbers = column?.numbers() ?? new Uint32Array();
  const entries = Uint32Array.from(codes);
  for (let row = 0; row < numbers.length; row++) {
    const entry = entries[numbers[row] as number] as number;
    if (entry === FULL) rows.remark(row, REASON.cellsFull);
    else values[places ? (places[row] as number) : row] = entry;
  }
  release(numbers);
  return values;
}

function narrow(wide: Uint32Array): Uint16Array {
  const values = new Uint16Array(wide);
  release(wide);
  return values;
}
