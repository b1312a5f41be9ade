/** A number for the bytes in [start, end), four at a time; equal bytes have equal ones. */
export function cellHash(words: DataView, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 3 < end; at += 4) {
    hash = Math.imul(hash ^ words.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  if (at < end)
    hash = Math.imul(hash ^ (words.getInt32(at, true) & lastBytes(end - at)), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** A mask for the first one to three bytes of a word. */
export const lastBytes = (count: number): number => -1 >>> (32 - 8 * count);
