import { civilDate, dayNumber } from "../model/period.ts";
import type { Segment } from "./timescale.ts";

/** One labelled tick; `at` is a day number. */
export type Tick = { at: number; label: string };

type Unit = "day" | "month" | "year";
const STEPS: readonly [Unit, number, number][] = [
  ["day", 1, 1],
  ["day", 7, 7],
  ["month", 1, 28],
  ["month", 3, 89],
  ["year", 1, 365],
  ["year", 5, 1826],
  ["year", 20, 7304],
  ["year", 100, 36524],
];
/** Pixels that a label of each unit needs, the longer first one of a stretch included. */
const LABEL_ROOM: { [unit in Unit]: number } = { day: 58, month: 50, year: 36 };
/** Pixels that are kept free of labels before a cut, for half of the next stretch's first label. */
const LABEL_MARGIN = 18;
/** A stretch of up to this many days that has no room for two labels is named by its month. */
const ONE_MONTH = 62;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Ticks of one stretch on calendar borders; `width` is the stretch's room in pixels, `from` and `to` what is in view. */
export function timeTicks(
  segment: Segment,
  width: number,
  from = segment.start,
  to = segment.end,
): Tick[] {
  const perDay = width / (segment.end - segment.start);
  const step = STEPS.find(([unit, , days]) => days * perDay >= LABEL_ROOM[unit]) ?? STEPS.at(-1);
  if (!step) return [];
  const [unit, every] = step;
  const ticks: Tick[] = [];
  const last = segment.end - LABEL_MARGIN / perDay;
  for (const at of borders(unit, every, Math.max(from, segment.start), Math.min(to, segment.end))) {
    if (at > last && ticks.length > 0) break;
    ticks.push({ at, label: tickLabel(at, unit, ticks.length === 0) });
  }
  if (ticks.length > 1 || (ticks.length > 0 && segment.end - segment.start > ONE_MONTH))
    return ticks;
  const [year, month, day] = civilDate((segment.start + segment.end) / 2);
  return [{ at: dayNumber(year, month, day), label: `${MONTHS[month - 1]} ${year}` }];
}

function borders(unit: Unit, every: number, from: number, to: number): number[] {
  const [firstYear] = civilDate(from);
  const [lastYear] = civilDate(to);
  const found: number[] = [];
  const add = (day: number) => day >= from && day < to && found.push(day);
  if (unit === "year") {
    for (let y = Math.ceil(firstYear / every) * every; y <= lastYear; y += every)
      add(dayNumber(y, 1, 1));
    return found;
  }
  for (let y = firstYear; y <= lastYear; y += 1) {
    for (let m = 1; m <= 12; m += unit === "month" ? every : 1) {
      const start = dayNumber(y, m, 1);
      if (unit === "month") add(start);
      else if (every === 1) for (let d = start; d < dayNumber(y, m + 1, 1); d += 1) add(d);
      else for (const d of [0, 7, 14, 21]) add(start + d);
    }
  }
  return found;
}

function tickLabel(at: number, unit: Unit, first: boolean): string {
  const [year, month, day] = civilDate(at);
  if (unit === "year") return String(year);
  const name = MONTHS[month - 1] ?? "";
  if (unit === "month") return first || month === 1 ? `${name} ${year}` : name;
  return first || (month === 1 && day === 1) ? `${day} ${name} ${year}` : `${day} ${name}`;
}
