/** How many different places `isoPlace` gives. */
export const ISO_PLACES = 256 * 12 * 31;

const FIRST_YEAR = 1850;

/** A place in a table for a cell that is written as 2020-04-15, of the years 1850 to 2105; -1: it is not. */
export function isoPlace(words: DataView, start: number, end: number): number {
  if (end - start !== 10 || !isMonthBetweenHyphens(words.getInt32(start + 4, true))) return -1;
  const year = 100 * pair(words, start) + pair(words, start + 2) - FIRST_YEAR;
  const month = pair(words, start + 5) - 1;
  const day = pair(words, start + 8) - 1;
  const isDay = year >= 0 && year < 256 && month >= 0 && month < 12 && day >= 0 && day < 31;
  return isDay ? (year * 12 + month) * 31 + day : -1;
}

/** The first and the last of the four bytes are hyphens. */
const isMonthBetweenHyphens = (word: number): boolean => ((word ^ 0x2d00002d) & 0xff0000ff) === 0;

/** Two digits as a number; far below zero: they are none. */
function pair(words: DataView, at: number): number {
  const tens = words.getUint8(at) - 48;
  const ones = words.getUint8(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1e9;
}
