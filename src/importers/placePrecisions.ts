import { cellColumn } from "./cellColumn.ts";
import type { ImportLayout } from "./layout.ts";
import { REASON } from "./reasons.ts";
import { release } from "./release.ts";
import type { RowStore } from "./rowStore.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

/** Reads how finely rows are placed: indices into `PLACE_PRECISIONS` by row, in the order of the file; unknown without a column. */
export function placePrecisions(
  layout: ImportLayout,
  store: RowStore,
): {
  append: (scan: Scan, at: number) => void;
  taken: (rows: Rows) => Uint8Array;
} {
  const column = cellColumn(layout, "placePrecision", store);
  return {
    append: (scan, at) => column?.append(scan, at),
    taken: (rows) => {
      const values = new Uint8Array(rows.length);
      if (!column) return values;
      const codes = column.cells.texts().map((cell) => codeOf(layout, cell));
      const numbers = column.numbers();
      for (let row = 0; row < rows.length; row++) {
        const code = codes[numbers[row] as number] as number;
        if (code < 0) rows.remark(row, REASON.placePrecision);
        else values[row] = code;
      }
      release(numbers);
      return values;
    },
  };
}

/** -1: the cell is none of the source's codes. */
const codeOf = ({ placePrecisions }: ImportLayout, cell: string): number =>
  cell === "" ? 0 : (placePrecisions.get(cell.toLowerCase()) ?? -1);
