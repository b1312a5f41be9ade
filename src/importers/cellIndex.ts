import { cellText } from "./cellText.ts";

/** The different cells of a column, numbered as they come; 0 is the blank cell. */
export type CellIndex = {
  /** The number of the cell in [start, end) of the bytes. */
  indexOf: (bytes: Uint8Array, start: number, end: number) => number;
  /** How many there are. */
  size: () => number;
  /** Each as text, by number. */
  texts: () => string[];
};

/** Keeps each different cell once, as bytes: no text is made of it until it is asked for. */
export function cellIndex(): CellIndex {
  let pool = new Uint8Array(1 << 12);
  let ends = new Uint32Array(1 << 8);
  let slots = new Int32Array(1 << 9);
  let hashes = new Int32Array(1 << 8);
  let count = 1;
  let last = 0;

  function isCell(index: number, bytes: Uint8Array, start: number, length: number): boolean {
    const from = ends[index - 1] as number;
    if ((ends[index] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (pool[from + at] !== bytes[start + at]) return false;
    return true;
  }

  function found(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = slots[slot] as number;
      if (index === 0) break;
      if (hashes[index] === hash && isCell(index, bytes, start, end - start)) return index;
      slot = (slot + 1) & mask;
    }
    slots[slot] = count;
    return added(bytes.subarray(start, end), hash);
  }

  function added(cell: Uint8Array, hash: number): number {
    const from = ends[count - 1] as number;
    if (from + cell.length > pool.length) pool = grown(pool, 2 * (from + cell.length));
    if (count + 1 > ends.length) {
      ends = grown(ends, 2 * count);
      hashes = grown(hashes, 2 * count);
    }
    pool.set(cell, from);
    ends[count] = from + cell.length;
    hashes[count] = hash;
    if (2 * count > slots.length) rehash();
    return count++;
  }

  function rehash(): void {
    slots = new Int32Array(2 * slots.length);
    const mask = slots.length - 1;
    for (let index = 1; index <= count; index++) {
      let slot = (hashes[index] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
  }

  return {
    indexOf: (bytes, start, end) => {
      if (start >= end) return 0;
      if (last === 0 || !isCell(last, bytes, start, end - start)) last = found(bytes, start, end);
      return last;
    },
    size: () => count,
    texts: () =>
      Array.from({ length: count }, (_, index) =>
        index === 0 ? "" : cellText(pool.subarray(ends[index - 1], ends[index])),
      ),
  };
}

function grown<A extends Uint8Array | Uint32Array | Int32Array>(array: A, length: number): A {
  const larger = new (array.constructor as new (length: number) => A)(length);
  larger.set(array);
  return larger;
}
