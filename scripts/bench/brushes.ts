import { DAYS, FIRST_DAY } from "./syntheticRow.ts";

/** A window of days, half-open. */
export type Window = readonly [from: number, to: number];

const YEAR = 365;

/**
 * The three ways of moving a brush that are measured: a year dragged by weeks and fifteen years by 20 days, from the
 * first days to the last, and windows thrown anywhere.
 */
export const BRUSHES = { drag: dragged(YEAR, 7), wide: dragged(15 * YEAR, 20), jump: thrown(60) };

function dragged(width: number, step: number): Window[] {
  const moves = Math.floor((DAYS - width) / step);
  return Array.from({ length: moves }, (_, i) => {
    const from = FIRST_DAY + i * step;
    return [from, from + width];
  });
}

function thrown(moves: number): Window[] {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return FIRST_DAY + ((state >>> 8) % DAYS);
  };
  return Array.from({ length: moves }, () => {
    const [a, b] = [next(), next()];
    return [Math.min(a, b), Math.max(a, b) + 1];
  });
}
