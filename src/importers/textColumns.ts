import type { EventColumns, EventDictionaries } from "../model/eventData.ts";
import { type CellColumn, cellColumn } from "./cellColumn.ts";
import { countryEntries, sourceEntries, textEntries } from "./dictionaries.ts";
import type { ImportLayout } from "./layout.ts";
import { ordered } from "./ordered.ts";
import { REASON } from "./reasons.ts";
import { release } from "./release.ts";
import type { RowStore } from "./rowStore.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

type Texts = Pick<EventColumns, "country" | "admin" | "type" | "source">;
type Order = Uint32Array | null;

const MOST = 0xffff;

/** Reads the columns whose values repeat: country, division, type, source. */
export function textColumns(
  layout: ImportLayout,
  store: RowStore,
): {
  append: (scan: Scan, at: number) => void;
  taken: (rows: Rows, order: Order) => { columns: Texts; dictionaries: EventDictionaries };
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
    taken: (rows, order) => {
      const countries = countryEntries(texts(country), layout.countries);
      const admins = textEntries(texts(admin), new Map());
      const types = textEntries(texts(type), layout.types);
      const sources = sourceEntries(texts(source), layout.outletSeparator);
      return {
        columns: {
          country: narrow(coded(rows, country, countries.codes), rows, order),
          admin: ordered(coded(rows, admin, admins.codes), order),
          type: narrow(coded(rows, type, types.codes), rows, order),
          source: ordered(coded(rows, source, sources.codes), order),
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

/** Entries of the dictionary by row, in the order of the file. */
function coded(rows: Rows, column: CellColumn | null, codes: readonly number[]): Uint32Array {
  const values = column?.numbers() ?? new Uint32Array(rows.length);
  for (let row = 0; row < values.length; row++)
    values[row] = codes[values[row] as number] as number;
  return values;
}

function narrow(wide: Uint32Array, rows: Rows, order: Order): Uint16Array {
  const values = new Uint16Array(wide.length);
  for (let row = 0; row < wide.length; row++) {
    const value = wide[row] as number;
    if (value <= MOST) values[row] = value;
    else rows.remark(row, REASON.cellsFull);
  }
  release(wide);
  return ordered(values, order);
}
