import { DATE_PRECISIONS, NO_DAY } from "../model/eventData.ts";
import { BLANK, unpacked } from "./civilNumbers.ts";
import type { Dated, DatedCells } from "./datedCells.ts";
import type { DateRule } from "./layout.ts";
import { REASON } from "./reasons.ts";
import type { Rows } from "./rows.ts";
import { widened } from "./widened.ts";

/** As in `EventColumns`. */
export type Periods = { start: Int32Array; end: Int32Array; datePrecision: Uint8Array };

/** What the file says of when, by row; null: it has no such column. */
export type GivenDates = {
  starts: DateColumn | null;
  ends: DateColumn | null;
  /** As `civilNumbers` packs them. */
  civil: Uint32Array | null;
  ids: Uint32Array | null;
  precisions: Uint32Array | null;
  /** By the numbers in `precisions`: null: a blank cell; undefined: none of the source's codes. */
  rules: readonly (DateRule | null | undefined)[];
};

export type DateColumn = DatedCells & { numbers: Uint32Array };

const DAY = DATE_PRECISIONS.indexOf("day");
const SPAN = DATE_PRECISIONS.indexOf("span");

/** The period of each row, in the order of the file. */
export function periods(rows: Rows, given: GivenDates): Periods {
  const { length } = rows;
  const start = new Int32Array(length).fill(NO_DAY);
  const end = new Int32Array(length).fill(NO_DAY);
  const datePrecision = new Uint8Array(length);
  const isDated = Boolean(given.starts ?? given.civil ?? given.ids);
  const found: Dated = { first: NO_DAY, after: NO_DAY, precision: 0 };

  for (let row = 0; row < length; row++) {
    const reason = begin(given, row, found);
    if (reason !== REASON.none && isDated) rows.remark(row, reason);
    if (found.first === NO_DAY) continue;
    if (given.ends) remarkOn(rows, row, extend(given.ends, row, found));
    if (given.precisions) remarkOn(rows, row, refine(given, row, found));
    start[row] = found.first;
    end[row] = found.after;
    datePrecision[row] = found.precision;
  }
  return { start, end, datePrecision };
}

function remarkOn(rows: Rows, row: number, reason: number): void {
  if (reason !== REASON.none) rows.remark(row, reason);
}

/** Sets what dates the row, `NO_DAY`: nothing does; gives the reason for that, or for what dates it instead. */
function begin({ starts, civil, ids }: GivenDates, row: number, found: Dated): number {
  const cell = starts?.numbers[row] ?? 0;
  found.first = starts?.first[cell] ?? NO_DAY;
  if (starts && found.first !== NO_DAY) {
    found.after = starts.after[cell] as number;
    found.precision = starts.precision[cell] as number;
    return REASON.none;
  }
  const fault = starts?.fault[cell] || REASON.dateBlank;
  const numbers = civil?.[row] ?? BLANK;
  if (numbers !== BLANK) {
    const isDated = set(found, numbers);
    if (!isDated) return REASON.dateImpossible;
    return starts ? REASON.dateByYear : REASON.none;
  }
  const id = ids?.[row] ?? BLANK;
  if (id !== BLANK && set(found, id)) return starts || civil ? REASON.dateById : REASON.none;
  return fault;
}

function set(found: Dated, packed: number): boolean {
  const dated = unpacked(packed);
  if (dated) Object.assign(found, dated);
  return dated !== null;
}

/** Lets the period reach to the row's last day. */
function extend(ends: DateColumn, row: number, found: Dated): number {
  const cell = ends.numbers[row] as number;
  const first = ends.first[cell] as number;
  if (first === NO_DAY) return ends.fault[cell] ? REASON.endUnread : REASON.none;
  if (first < found.first) return REASON.endFirst;
  const after = ends.after[cell] as number;
  if (after <= found.after) return REASON.none;
  found.after = after;
  found.precision = SPAN;
  return REASON.none;
}

/** Applies the source's code for how finely the row is dated; a month or a year stays one. */
function refine({ precisions, rules }: GivenDates, row: number, found: Dated): number {
  const rule = rules[precisions?.[row] ?? 0];
  if (rule === undefined) return REASON.datePrecision;
  if (rule === null || (found.precision !== DAY && found.precision !== SPAN)) return REASON.none;
  [found.first, found.after] = widened(found.first, found.after, rule.widen);
  found.precision = rule.precision;
  return REASON.none;
}
