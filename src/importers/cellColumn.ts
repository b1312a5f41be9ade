import { type CellIndex, cellIndex } from "./cellIndex.ts";
import type { ColumnRole, ImportLayout } from "./layout.ts";
import { type RowStore, uint32 } from "./rowStore.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** A column whose cells repeat: each different one once, and its number for each row. */
export type CellColumn = {
  /** Reads the cell of the row at this place. */
  append: (scan: Scan, at: number) => void;
  cells: CellIndex;
  /** Numbers of cells by row, in the order of the file. To be asked for once. */
  numbers: () => Uint32Array;
};

/** null: the layout has no such column. */
export function cellColumn(
  layout: ImportLayout,
  role: ColumnRole,
  store: RowStore,
): CellColumn | null {
  const field = layout.roles.indexOf(role);
  if (field < 0) return null;
  const cells = cellIndex();
  const column = store.column(uint32, {
    given: cells.given,
    adopt: (given) => {
      const numbers = given.cells ? cells.added(given.cells) : new Uint32Array();
      for (const page of given.pages)
        for (let at = 0; at < page.length; at++) page[at] = numbers[page[at] as number] ?? 0;
    },
  });
  return {
    append: (scan, at) => {
      trimField(scan, field);
      const { words, starts, ends } = scan;
      column.page[at] = cells.indexOf(words, starts[field] as number, ends[field] as number);
    },
    cells,
    numbers: column.taken,
  };
}
