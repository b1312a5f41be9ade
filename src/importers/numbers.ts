/** Given for a cell that is neither blank nor a number nor a word for "unknown". */
export const UNREADABLE = Number.POSITIVE_INFINITY;

/** Reads a cell as a number; NaN: blank or unknown. */
export type NumberReader = (bytes: Uint8Array, start: number, end: number) => number;

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i;

/**
 * Reads integers, fractions and exponents. `unknown`: cells in lower case that mean no number; where `isPlace`, those
 * of them that are numbers are read as such, since a longitude may be -99. Thousands are not grouped.
 */
export function numberReader(
  unknown: ReadonlySet<string>,
  decimal: "." | ",",
  isPlace: boolean,
): NumberReader {
  const point = decimal.charCodeAt(0);
  const decoder = new TextDecoder();
  const isAnyDigitsPlain = isPlace || ![...unknown].some((cell) => /^\d/.test(cell));

  function slow(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > 64) return UNREADABLE;
    const cell = decoder.decode(bytes.subarray(start, end)).trim();
    const digits =
      decimal === "," ? cell.replace(/[.,]/g, (sign) => (sign === "," ? "." : "x")) : cell;
    const value = NUMBER.test(digits) ? Number(digits) : UNREADABLE;
    const isUnknown = cell === "" || unknown.has(cell.toLowerCase());
    return isUnknown && !(isPlace && value !== UNREADABLE) ? Number.NaN : value;
  }

  return (bytes, start, end) => {
    if (start >= end) return Number.NaN;
    const isNegative = bytes[start] === MINUS;
    if (!isAnyDigitsPlain || (isNegative && !isPlace) || end - start > 16)
      return slow(bytes, start, end);
    let value = 0;
    let fraction = -1;
    for (let at = isNegative ? start + 1 : start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
      else if (byte === point && fraction < 0) fraction = end - at - 1;
      else return slow(bytes, start, end);
    }
    if (end - start < 2 && (isNegative || fraction >= 0)) return slow(bytes, start, end);
    if (fraction > 0) value /= POWERS[fraction] as number;
    return isNegative ? -value : value;
  };
}
