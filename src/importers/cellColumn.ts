import { type Growing, growing } from "./blocks.ts";
import { type CellIndex, cellIndex } from "./cellIndex.ts";
import type { ColumnRole, ImportLayout } from "./layout.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

/** A column whose cells repeat: each different one once, and its number for each row. */
export type CellColumn = {
  append: (scan: Scan) => void;
  cells: CellIndex;
  /** Numbers of cells by row, in the order of the file. */
  numbers: Growing<Uint32Array>;
};

/** null: the layout has no such column. */
export function cellColumn(layout: ImportLayout, role: ColumnRole): CellColumn | null {
  const field = layout.roles.indexOf(role);
  if (field < 0) return null;
  const cells = cellIndex();
  const numbers = growing((length) => new Uint32Array(length));
  return {
    append: (scan) => {
      trimField(scan, field);
      const { bytes, starts, ends } = scan;
      numbers.append(cells.indexOf(bytes, starts[field] as number, ends[field] as number));
    },
    cells,
    numbers,
  };
}
