import { numberLabel } from "../../model/interval.ts";

const MILLION = 1_000_000;

/** "5.0 million characters", "240,000 characters": how long a text is. */
export function sizeWords(length: number): string {
  if (length >= MILLION) return `${(length / MILLION).toFixed(1)} million characters`;
  return `${numberLabel(length)} characters`;
}
