import type { EventTable } from "../model/eventData.ts";
import type { EventFile } from "../model/eventEngine.ts";
import { decodedRow } from "./decodedRow.ts";
import { holding } from "./holding.ts";
import type { ImportLayout } from "./layout.ts";
import { offsetOrder } from "./offsetOrder.ts";
import { recordBytes } from "./recordBytes.ts";
import { rowFields } from "./rowFields.ts";
import { rowsNamed } from "./rowsNamed.ts";
import { newScan } from "./scan.ts";
import { utf8Blob } from "./utf8Blob.ts";

/** The longest field in quotes that is decoded, in bytes; as in reading. */
const FIELD_LIMIT = 1 << 20;

/** What the columns do not hold: `blob` is the file that `table` was read from with `layout`. */
export function eventFile(blob: Blob, layout: ImportLayout, table: EventTable): EventFile {
  let text: Promise<Blob> | null = null;
  let order: Uint32Array | null = null;
  const opened = () => {
    text ??= utf8Blob(blob, layout.encoding);
    return text;
  };
  const records = async () => {
    const file = await opened();
    order ??= offsetOrder(table.columns.offset);
    return { blob: file, layout, columns: table.columns, order };
  };
  return {
    decoded: async (rows) => {
      const bytes = await recordBytes(await opened(), table.columns, rows);
      const scan = newScan(layout.delimiter, layout.header.length, FIELD_LIMIT);
      return rows.map((row, at) =>
        decodedRow(table, layout, row, rowFields(scan, bytes[at] ?? new Uint8Array())),
      );
    },
    holding: async (words, signal) => holding(await records(), words, signal),
    named: async (id, signal) => rowsNamed(await records(), id, signal),
  };
}
