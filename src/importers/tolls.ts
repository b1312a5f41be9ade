import { FLAGS } from "../model/eventData.ts";
import type { Issues } from "./issues.ts";
import type { ColumnRole, ImportLayout } from "./layout.ts";
import { numberReader, UNREADABLE } from "./numbers.ts";
import { REASON } from "./reasons.ts";
import { float32, type RowStore } from "./rowStore.ts";
import type { Scan } from "./scan.ts";
import { trimField } from "./trimField.ts";

type Tolls = Record<"low" | "best" | "high", Float32Array>;

/** Reads how many died. Where the file has one number, the three columns are one array. */
export function tolls(
  layout: ImportLayout,
  issues: Issues,
  store: RowStore,
): {
  /** Gives bits of `FLAGS`. */
  append: (scan: Scan, at: number, line: number) => number;
  taken: (length: number, places: Uint32Array | null) => Tolls;
} {
  const toll = tollReader(layout, issues);
  const conventional = new Set(layout.conventional);
  const fields = fieldsOf(layout);
  const columns = [...new Set(fields)]
    .filter((field) => field >= 0)
    .map((field) => ({ field, values: store.column(float32) }));
  const read = new Float64Array(layout.roles.length).fill(Number.NaN);
  const [low = -1, best = -1, high = -1] = fields;

  return {
    append: (scan, at, line) => {
      for (const { field, values } of columns) {
        const value = toll(scan, field, line);
        read[field] = value;
        values.page[at] = value;
      }
      const isConventional = conventional.size > 0 && conventional.has(read[best] as number);
      const flags = isConventional ? FLAGS.conventional : 0;
      if (columns.length < 2 || isOrdered(read[low], read[best], read[high])) return flags;
      return flags | FLAGS.disordered | issues.add(line, REASON.disordered);
    },
    taken: (length, places) => {
      const taken = new Map(columns.map(({ field, values }) => [field, values.taken(places)]));
      const unknown = new Float32Array(fields.includes(-1) ? length : 0).fill(Number.NaN);
      const column = (field: number) => taken.get(field) ?? unknown;
      return { low: column(low), best: column(best), high: column(high) };
    },
  };
}

/** Reads one number; NaN: it is unknown. */
function tollReader({ unknown, decimal }: ImportLayout, issues: Issues) {
  const number = numberReader(unknown, decimal, false);
  return (scan: Scan, field: number, line: number): number => {
    trimField(scan, field);
    const value = number(scan.bytes, scan.starts[field] as number, scan.ends[field] as number);
    if (value >= 0 && value !== UNREADABLE) return value;
    if (!Number.isNaN(value)) {
      issues.add(line, value < 0 ? REASON.numberNegative : REASON.numberUnreadable);
    }
    return Number.NaN;
  };
}

/** Where low, best and high are read; -1: nowhere. */
function fieldsOf({ roles }: ImportLayout): number[] {
  const field = (...wanted: ColumnRole[]) =>
    wanted.map((role) => roles.indexOf(role)).find((at) => at >= 0) ?? -1;
  return [field("low", "best", "deaths"), field("best", "deaths"), field("high", "best", "deaths")];
}

/** Unknown numbers contradict nothing. */
function isOrdered(low = Number.NaN, best = Number.NaN, high = Number.NaN): boolean {
  return !(low > best || best > high || low > high);
}
