/** How many different places `isoPlace` gives. */
export const ISO_PLACES = 256 * 12 * 31;

const FIRST_YEAR = 1850;
const HYPHEN = 45;

/** A place in a table for a cell that is written as 2020-04-15, of the years 1850 to 2105; -1: it is not. */
export function isoPlace(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== HYPHEN || bytes[start + 7] !== HYPHEN) return -1;
  const year = 100 * pair(bytes, start) + pair(bytes, start + 2) - FIRST_YEAR;
  const month = pair(bytes, start + 5) - 1;
  const day = pair(bytes, start + 8) - 1;
  const isDay = year >= 0 && year < 256 && month >= 0 && month < 12 && day >= 0 && day < 31;
  return isDay ? (year * 12 + month) * 31 + day : -1;
}

/** Two digits as a number; far below zero: they are none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1e9;
}
