import { NO_DAY } from "../model/eventData.ts";

/** Where each day goes in ascending order, `NO_DAY` first, equal days as they stand; null: they are in order already. */
export function byDay(days: Int32Array): Uint32Array | null {
  let isSorted = true;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let before = NO_DAY;
  for (const day of days) {
    if (day < before) isSorted = false;
    before = day;
    if (day === NO_DAY) continue;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  if (isSorted) return null;
  const slot = (day: number) => (day === NO_DAY ? 0 : day - least + 1);
  const next = new Uint32Array(most - least + 3);
  for (const day of days) next[slot(day) + 1] = (next[slot(day) + 1] as number) + 1;
  for (let at = 1; at < next.length; at++)
    next[at] = (next[at] as number) + (next[at - 1] as number);
  const places = new Uint32Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const at = slot(days[row] as number);
    places[row] = next[at] as number;
    next[at] = (next[at] as number) + 1;
  }
  return places;
}
