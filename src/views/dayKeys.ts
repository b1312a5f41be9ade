import { monthStep } from "../layout/snap.ts";

/** Where the keys of a slider of dates lead from a day, on an axis from `first` to `last`: by days, months, to its ends. */
export const DAY_KEYS: { [key: string]: (day: number, first: number, last: number) => number } = {
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day + 1,
  ArrowLeft: (day) => day - 1,
  ArrowDown: (day) => day - 1,
  PageUp: (day) => monthStep(day, 1),
  PageDown: (day) => monthStep(day, -1),
  Home: (_, first) => first,
  End: (_, __, last) => last,
};
