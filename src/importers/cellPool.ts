import { cellText } from "./cellText.ts";

/** Different cells as bytes, one after the other; number 0 is the blank one. */
export type CellPool = {
  /** Whether the cell of this number is the one that begins at `start` of the bytes. */
  isCell: (number: number, bytes: Uint8Array, start: number, length: number) => boolean;
  /** Gives the new cell's number. */
  add: (cell: Uint8Array) => number;
  /** Each as text, by number. */
  texts: () => string[];
  given: () => CellBytes;
};

/** Cells of a pool, which goes from thread to thread: where each ends, by number; the first, which is blank, at 0. */
export type CellBytes = { bytes: Uint8Array; ends: Uint32Array };

export function cellPool(): CellPool {
  let pool = new Uint8Array(1 << 12);
  let ends = new Uint32Array(1 << 8);
  let count = 1;
  return {
    isCell: (number, bytes, start, length) => {
      const from = ends[number - 1] as number;
      if ((ends[number] as number) - from !== length) return false;
      for (let at = 0; at < length; at++) if (pool[from + at] !== bytes[start + at]) return false;
      return true;
    },
    add: (cell) => {
      const from = ends[count - 1] as number;
      if (from + cell.length > pool.length) {
        const larger = new Uint8Array(2 * (from + cell.length));
        larger.set(pool);
        pool = larger;
      }
      if (count === ends.length) {
        const larger = new Uint32Array(2 * count);
        larger.set(ends);
        ends = larger;
      }
      pool.set(cell, from);
      ends[count] = from + cell.length;
      return count++;
    },
    texts: () =>
      Array.from({ length: count }, (_, number) =>
        number === 0 ? "" : cellText(pool.subarray(ends[number - 1], ends[number])),
      ),
    given: () => ({ bytes: pool.slice(0, ends[count - 1]), ends: ends.slice(0, count) }),
  };
}
