import { scaleLinear } from "d3";
import { type Bounds, numberLabel } from "../model/interval.ts";

/** The axis of one panel; positions in percent of the plot's width. */
export type BarScale = {
  isLog: boolean;
  /** true: the largest bound is at least 100 times the smallest, so that a logarithmic axis is worth offering. */
  isWide: boolean;
  at: (n: number) => number;
  ticks: { at: number; label: string }[];
};

/** Of a panel: the largest bound over the smallest from which a logarithmic axis is offered. */
const WIDE = 100;

/** How many ticks fit beside the zero, by the length of the longest label. */
const ticksFor = (length: number): number => (length <= 6 ? 4 : length <= 8 ? 2 : 1);

/** The axis for these values; `isLog` is heeded only where it is worth offering. A share's axis ends at 100 percent. */
export function barScale(values: readonly Bounds[], unit: string, isLog: boolean): BarScale {
  const bounds = values.flatMap((v) => [v.low ?? 0, v.high ?? 0]);
  const positive = bounds.filter((n) => n > 0);
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  const isShare = unit === "percent";
  const isWide = !isShare && positive.length > 0 && most / least >= WIDE;
  if (isWide && isLog) return { isLog, isWide, ...logarithmic(least, most) };
  const top = Math.max(isShare ? 100 : 0, ...positive) || 1;
  const scale = scaleLinear([0, top], [0, 100]);
  const sign = isShare ? "%" : "";
  const count = ticksFor(numberLabel(Math.floor(top)).length);
  const ticks = scale
    .ticks(count)
    .map((n) => ({ at: scale(n), label: `${numberLabel(n)}${sign}` }));
  return { isLog: false, isWide, at: (n) => scale(n), ticks };
}

/** Begins at the power of ten below the smallest bound; labels powers of ten, at most four. */
function logarithmic(least: number, most: number): Pick<BarScale, "at" | "ticks"> {
  const first = Math.floor(Math.log10(least));
  const last = Math.floor(Math.log10(most));
  const scale = scaleLinear([first, Math.log10(most)], [0, 100]);
  const at = (n: number): number => scale(Math.log10(n));
  const step = Math.ceil((last - first + 1) / 4);
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const ticks = powers
    .filter((_, i) => i % step === 0)
    .map((power) => ({ at: scale(power), label: numberLabel(Number(`1e${power}`)) }));
  return { at, ticks };
}
