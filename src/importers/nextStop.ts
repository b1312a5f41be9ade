/** A byte four times over, to be compared with four at once. */
export const fourfold = (byte: number): number => byte * 0x01010101;

/**
 * Where from `from` on a byte stands that `fourfold` was made of, or a line break: one has to. Looks at four bytes at
 * once: `(x - ones) & ~x & high` marks the first byte of x that is 0, perhaps some after it, and none else.
 */
export function nextStop(words: DataView, from: number, stops: number): number {
  // Constants of a module are variables once it is bundled, which makes this loop slower by half.
  const ones = 0x01010101;
  const high = 0x80808080;
  for (let at = from; ; at += 4) {
    const word = words.getInt32(at, true);
    const a = word ^ stops;
    const b = word ^ 0x0a0a0a0a;
    const c = word ^ 0x0d0d0d0d;
    const marks = (((a - ones) & ~a) | ((b - ones) & ~b) | ((c - ones) & ~c)) & high;
    if (marks !== 0) return at + ((31 - Math.clz32(marks & -marks)) >> 3);
  }
}
