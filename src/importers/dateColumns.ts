import { type CellColumn, cellColumn } from "./cellColumn.ts";
import { civilNumbers, idNumbers } from "./civilNumbers.ts";
import { PIVOT } from "./dateCell.ts";
import { datedCells } from "./datedCells.ts";
import { type DateReadings, dateReadings } from "./dateReadings.ts";
import { dayOrder, type OrderProofs, orderDecision } from "./dayOrder.ts";
import type { DateRule, DayOrder, ImportLayout } from "./layout.ts";
import { type DateColumn, type Periods, periods } from "./periods.ts";
import { release } from "./release.ts";
import type { RowStore } from "./rowStore.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";

/** Reads when. What cells mean is decided at the end, when the whole file can say how its dates are written. */
export function dateColumns(
  layout: ImportLayout,
  store: RowStore,
): {
  append: (scan: Scan, at: number) => void;
  taken: (rows: Rows) => { periods: Periods; decisions: string[] };
} {
  const start = cellColumn(layout, "start", store);
  const end = cellColumn(layout, "end", store);
  const precision = cellColumn(layout, "datePrecision", store);
  const civil = civilNumbers(layout, store);
  const ids = idNumbers(layout, store);
  const columns = [start, end, precision, civil, ids].filter((column) => column !== null);

  return {
    append: (scan, at) => {
      for (const column of columns) column.append(scan, at);
    },
    taken: (rows) => {
      const first = start && dateReadings(start, layout.unknown);
      const last = end && dateReadings(end, layout.unknown);
      const proofs = sum(first?.proofs, last?.proofs);
      const order = dayOrder(proofs, layout.dayOrder);
      const isShort = first?.hasShortYears || last?.hasShortYears;
      const decisions = [orderDecision(proofs, layout.dayOrder), isShort ? SHORT_YEARS : null];
      const given = {
        starts: dateColumn(first, order),
        ends: dateColumn(last, order),
        civil: civil?.packed() ?? null,
        ids: ids?.packed() ?? null,
        precisions: precision?.numbers() ?? null,
        rules: precision ? rules(layout, precision) : [],
      };
      const found = periods(rows, given);
      const { starts, ends } = given;
      release(starts?.numbers, ends?.numbers, given.civil, given.ids, given.precisions);
      return { periods: found, decisions: decisions.filter((decision) => decision !== null) };
    },
  };
}

const SHORT_YEARS = `Years of two digits: ${PIVOT} to 99 are 19${PIVOT} to 1999, 00 to ${PIVOT - 1} are 2000 to 20${PIVOT - 1}.`;

const NONE: OrderProofs = { day: 0, month: 0, open: 0 };

const sum = (a = NONE, b = NONE): OrderProofs => ({
  day: a.day + b.day,
  month: a.month + b.month,
  open: a.open + b.open,
});

const dateColumn = (column: DateReadings | null, order: DayOrder): DateColumn | null =>
  column && { numbers: column.numbers, ...datedCells(column.readings, order) };

/** By the number of the cell; null: blank; undefined: none of the source's codes. */
const rules = (layout: ImportLayout, { cells }: CellColumn): (DateRule | null | undefined)[] =>
  cells.texts().map((cell) => (cell === "" ? null : layout.datePrecisions.get(cell.toLowerCase())));
