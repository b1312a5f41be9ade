import { cellHash } from "./cellHash.ts";
import { cellText } from "./cellText.ts";
import { ISO_PLACES, isoPlace } from "./isoPlace.ts";

/** The different cells of a column, numbered as they come; 0 is the blank cell. */
export type CellIndex = {
  /** The number of the cell in [start, end) of the bytes. */
  indexOf: (bytes: Uint8Array, start: number, end: number) => number;
  /** Each as text, by number. */
  texts: () => string[];
};

/** Keeps each different cell once, as bytes: no text is made of it until it is asked for. */
export function cellIndex(): CellIndex {
  let pool = new Uint8Array(1 << 12);
  let ends = new Uint32Array(1 << 8);
  /** Pairs of number and hash. */
  let slots = new Int32Array(1 << 10);
  let count = 1;
  let last = 0;
  const letters = new Uint32Array(256);
  let days = new Uint32Array(0);

  function isCell(index: number, bytes: Uint8Array, start: number, length: number): boolean {
    const from = ends[index - 1] as number;
    if ((ends[index] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (pool[from + at] !== bytes[start + at]) return false;
    return true;
  }

  function found(bytes: Uint8Array, start: number, end: number): number {
    const hash = cellHash(bytes, start, end);
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (; slots[slot] !== 0; slot = (slot + 2) & mask) {
      const index = slots[slot] as number;
      if (slots[slot + 1] === hash && isCell(index, bytes, start, end - start)) return index;
    }
    slots[slot] = count;
    slots[slot + 1] = hash;
    return added(bytes.subarray(start, end));
  }

  function added(cell: Uint8Array): number {
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
    if (4 * count > slots.length) slots = withRoom(slots);
    return count++;
  }

  function atDay(day: number, bytes: Uint8Array, start: number, end: number): number {
    if (days.length === 0) days = new Uint32Array(ISO_PLACES);
    if (days[day] === 0) days[day] = found(bytes, start, end);
    return days[day] as number;
  }

  return {
    indexOf: (bytes, start, end) => {
      if (start >= end) return 0;
      if (end - start === 1) {
        const letter = bytes[start] as number;
        if (letters[letter] === 0) letters[letter] = found(bytes, start, end);
        return letters[letter] as number;
      }
      const day = isoPlace(bytes, start, end);
      if (day >= 0) return atDay(day, bytes, start, end);
      if (last === 0 || !isCell(last, bytes, start, end - start)) last = found(bytes, start, end);
      return last;
    },
    texts: () =>
      Array.from({ length: count }, (_, index) =>
        index === 0 ? "" : cellText(pool.subarray(ends[index - 1], ends[index])),
      ),
  };
}

function withRoom(slots: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * slots.length);
  const mask = larger.length - 1;
  for (let from = 0; from < slots.length; from += 2) {
    if (slots[from] === 0) continue;
    let slot = ((slots[from + 1] as number) << 1) & mask;
    while (larger[slot] !== 0) slot = (slot + 2) & mask;
    larger[slot] = slots[from] as number;
    larger[slot + 1] = slots[from + 1] as number;
  }
  return larger;
}
