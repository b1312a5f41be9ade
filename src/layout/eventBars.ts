import { scaleLinear } from "d3";
import { numberLabel } from "../model/interval.ts";
import type { CountryNumber } from "./countryBars.ts";

/** One bar in pixels from the start of the plot. */
export type EventBar = {
  length: number;
  /** From the low to the high estimate; null: they are one number. */
  whisker: readonly [number, number] | null;
  label: string;
  /** Where the label begins. */
  labelAt: number;
};

export type BarAxis = {
  /** The number at the end of the plot. */
  top: number;
  /** `at` in percent of the plot. */
  ticks: readonly { at: number; label: string }[];
};

/** Pixels between a bar and its label. */
const GAP = 7;

/** The axis for these numbers; `least`: the top of before, while nothing may jump. */
export function barAxis(numbers: readonly CountryNumber[], least = 0): BarAxis {
  const top = Math.max(least, barTop(numbers));
  const scale = scaleLinear([0, top], [0, 100]);
  const count = numberLabel(Math.floor(top)).length <= 3 ? 4 : 2;
  const ticks = scale.ticks(count).filter(Number.isInteger);
  return { top, ticks: ticks.map((n) => ({ at: scale(n), label: numberLabel(n) })) };
}

/** The largest of the numbers; at least 1. */
export const barTop = (numbers: readonly CountryNumber[]): number =>
  numbers.reduce((top, { value, low, high }) => Math.max(top, value, low, high), 1);

/** A country's bar on a plot `width` pixels wide. A number above nothing is at least a pixel long. */
export function eventBar(number: CountryNumber, top: number, width: number): EventBar {
  const at = (n: number) => (n <= 0 ? 0 : Math.max(1, Math.min(width, (n / top) * width)));
  const { value, low, high } = number;
  const length = at(value);
  const isRange = low !== value || high !== value;
  const whisker = isRange ? ([at(Math.min(low, high)), at(Math.max(low, high))] as const) : null;
  const end = Math.max(length, whisker?.[1] ?? 0);
  return { length, whisker, label: barLabel(number), labelAt: end + GAP };
}

/** "1,910"; "no number" where every row's is unknown. The whisker shows low and high; the row's name says them. */
export const barLabel = ({ events, value, unknown }: CountryNumber): string =>
  events > 0 && unknown === events ? "no number" : numberLabel(value);
