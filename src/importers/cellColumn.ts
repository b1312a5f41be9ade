import { type CellIndex, cellIndex } from "./cellIndex.ts";
import type { ColumnRole, ImportLayout } from "./layout.ts";
import { PAGE, pages, uint32 } from "./pages.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** A column whose cells repeat: each different one once, and its number for each row. */
export type CellColumn = {
  append: (scan: Scan) => void;
  cells: CellIndex;
  /** Numbers of cells by row, in the order of the file. To be asked for once. */
  numbers: () => Uint32Array;
};

/** null: the layout has no such column. */
export function cellColumn(layout: ImportLayout, role: ColumnRole): CellColumn | null {
  const field = layout.roles.indexOf(role);
  if (field < 0) return null;
  const cells = cellIndex();
  const numbers = pages(uint32);
  let page = uint32(0);
  let length = 0;
  return {
    append: (scan) => {
      trimField(scan, field);
      const { bytes, starts, ends } = scan;
      const at = length++ % PAGE;
      if (at === 0) page = numbers.add();
      page[at] = cells.indexOf(bytes, starts[field] as number, ends[field] as number);
    },
    cells,
    numbers: () => numbers.taken(length),
  };
}
