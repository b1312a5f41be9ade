import { daysBefore } from "./bounds.ts";
import type { Tally } from "./tally.ts";

/** Positions at which a value that is the same for many rows in a row changes: `values[i]` holds up to `ends[i]`. */
export type Runs = { values: Uint32Array; ends: Int32Array };

/** Rows that a run must hold on average to be worth it. */
const LEAST = 8;

/** null: the values change too often. */
export function runsOf(slots: Uint16Array | Uint32Array): Runs | null {
  const values: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < slots.length; i++) {
    if (slots[i] === slots[i + 1]) continue;
    values.push(slots[i] ?? 0);
    ends.push(i + 1);
    if (values.length * LEAST > slots.length + LEAST) return null;
  }
  return { values: Uint32Array.from(values), ends: Int32Array.from(ends) };
}

/** Adds the rows at positions [from, to) to the sums of their values, run by run. */
export function runTally({ values, ends }: Runs): Tally {
  return (sums, from, to, sign) => {
    let run = daysBefore(ends, from + 1);
    let position = from;
    while (position < to) {
      const end = Math.min(to, ends[run] ?? to);
      const value = values[run++] ?? 0;
      sums[value] = (sums[value] ?? 0) + sign * (end - position);
      position = end;
    }
  };
}
