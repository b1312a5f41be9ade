import { daysBefore } from "./bounds.ts";

/** Which days occur in an ascending list of rows, and how many rows lie before each; 8 bytes a day that occurs. */
export type Ladder = { days: Int32Array; rows: Uint32Array };

/** `first`: the position of the first row that has a day; `dayAt`: the day of the row at a position. */
export function ladderOf(
  first: number,
  length: number,
  dayAt: (position: number) => number,
): Ladder {
  const days: number[] = [];
  const rows: number[] = [];
  for (let position = first; position < length; position++) {
    const day = dayAt(position);
    if (day === days[days.length - 1]) continue;
    days.push(day);
    rows.push(position);
  }
  rows.push(length);
  return { days: Int32Array.from(days), rows: Uint32Array.from(rows) };
}

/** Position of the first row whose day is not before `day`. */
export function rowsBefore({ days, rows }: Ladder, day: number): number {
  return rows[daysBefore(days, day)] ?? 0;
}
