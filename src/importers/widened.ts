import { civilDate, dayNumber } from "../model/period.ts";
import type { Widening } from "./layout.ts";

type Days = readonly [first: number, after: number];

/** The days of a period that reaches as far around [first, after) as the source's code says. */
export function widened(first: number, after: number, widening: Widening): Days {
  return WIDENINGS[widening](first, after);
}

const WIDENINGS: Record<Widening, (first: number, after: number) => Days> = {
  none: (first, after) => [first, after],
  around: (first, after) => [first - 3, after + 3],
  week: (first, after) => [monday(first), monday(after - 1) + 7],
  month: (first, after) => [monthStart(first, 0), monthStart(after - 1, 1)],
  year: (first, after) => [dayNumber(year(first), 1, 1), dayNumber(year(after - 1) + 1, 1, 1)],
};

/** Day 0 is a Thursday. */
const monday = (day: number): number => Math.floor((day + 3) / 7) * 7 - 3;

const year = (day: number): number => civilDate(day)[0];

function monthStart(day: number, later: number): number {
  const [year, month] = civilDate(day);
  return dayNumber(year, month + later, 1);
}
