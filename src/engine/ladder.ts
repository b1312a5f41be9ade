import { daysBefore } from "./bounds.ts";

/** Which days occur in an ascending list of rows, and how many rows lie before each; 8 bytes a day that occurs. */
export type Ladder = { days: Int32Array; rows: Uint32Array };

/** `days` of the rows in their order, in which those from position `first` on ascend. */
export function ladderOf(days: Int32Array, rows: Uint32Array, first: number): Ladder {
  const occurring: number[] = [];
  const positions: number[] = [];
  let last = Number.NaN;
  for (let i = first; i < rows.length; i++) {
    const day = days[rows[i] ?? 0] ?? 0;
    if (day === last) continue;
    last = day;
    occurring.push(day);
    positions.push(i);
  }
  positions.push(rows.length);
  return { days: Int32Array.from(occurring), rows: Uint32Array.from(positions) };
}

/** Position of the first row whose day is not before `day`; at once where every day up to then occurs. */
export function rowsBefore({ days, rows }: Ladder, day: number): number {
  const guess = day - (days[0] ?? 0);
  return rows[days[guess] === day ? guess : daysBefore(days, day)] ?? 0;
}
