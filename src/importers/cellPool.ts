import { lastBytes } from "./cellHash.ts";
import { cellText } from "./cellText.ts";
import { SPARE } from "./scan.ts";

/** Different cells as bytes, one after the other; number 0 is the blank one. */
export type CellPool = {
  /** Whether the cell of this number is the one that begins at `start` of the bytes. */
  isCell: (number: number, words: DataView, start: number, length: number) => boolean;
  /** Keeps the cell in [start, end) and gives its number. */
  add: (words: DataView, start: number, end: number) => number;
  /** Each as text, by number. */
  texts: () => string[];
  given: () => CellBytes;
};

/**
 * Cells of a pool, which goes from thread to thread: where each ends, by number; the first, which is blank, at 0. Some
 * bytes follow the last one.
 */
export type CellBytes = { bytes: Uint8Array; ends: Uint32Array };

export function cellPool(): CellPool {
  let pool = new Uint8Array(1 << 12);
  let pooled = new DataView(pool.buffer);
  let ends = new Uint32Array(1 << 8);
  let count = 1;
  return {
    isCell: (number, words, start, length) => {
      const from = ends[number - 1] as number;
      if ((ends[number] as number) - from !== length) return false;
      let at = 0;
      for (; at + 3 < length; at += 4)
        if (pooled.getInt32(from + at, true) !== words.getInt32(start + at, true)) return false;
      if (at === length) return true;
      const differing = pooled.getInt32(from + at, true) ^ words.getInt32(start + at, true);
      return (differing & lastBytes(length - at)) === 0;
    },
    add: (words, start, end) => {
      const from = ends[count - 1] as number;
      const to = from + end - start;
      if (to + SPARE > pool.length) {
        const larger = new Uint8Array(2 * (to + SPARE));
        larger.set(pool);
        pool = larger;
        pooled = new DataView(pool.buffer);
      }
      if (count === ends.length) {
        const larger = new Uint32Array(2 * count);
        larger.set(ends);
        ends = larger;
      }
      pool.set(new Uint8Array(words.buffer, words.byteOffset + start, end - start), from);
      ends[count] = to;
      return count++;
    },
    texts: () =>
      Array.from({ length: count }, (_, number) =>
        number === 0 ? "" : cellText(pool.subarray(ends[number - 1], ends[number])),
      ),
    given: () => ({
      bytes: pool.slice(0, (ends[count - 1] as number) + SPARE),
      ends: ends.slice(0, count),
    }),
  };
}
