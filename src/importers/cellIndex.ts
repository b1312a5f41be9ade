import { cellHash } from "./cellHash.ts";
import { type CellBytes, cellPool } from "./cellPool.ts";
import { ISO_PLACES, isoPlace } from "./isoPlace.ts";

/** The different cells of a column, numbered as they come; 0 is the blank cell. */
export type CellIndex = {
  /** The number of the cell in [start, end) of the bytes; some have to follow it. */
  indexOf: (words: DataView, start: number, end: number) => number;
  /** Each as text, by number. */
  texts: () => string[];
  given: () => CellBytes;
  /** The numbers here of cells of another index, by their numbers there. */
  added: (cells: CellBytes) => Uint32Array;
};

/** Keeps each different cell once, as bytes: no text is made of it until it is asked for. */
export function cellIndex(): CellIndex {
  const { isCell, add, texts, given } = cellPool();
  /** Pairs of number and hash. */
  let slots = new Int32Array(1 << 10);
  const letters = new Uint32Array(256);
  let days = new Uint32Array(0);
  let last = 0;

  function found(words: DataView, start: number, end: number): number {
    const hash = cellHash(words, start, end);
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (; slots[slot] !== 0; slot = (slot + 2) & mask) {
      const index = slots[slot] as number;
      if (slots[slot + 1] === hash && isCell(index, words, start, end - start)) return index;
    }
    const index = add(words, start, end);
    slots[slot] = index;
    slots[slot + 1] = hash;
    if (4 * index > slots.length) slots = withRoom(slots);
    return index;
  }

  function indexOf(words: DataView, start: number, end: number): number {
    if (start >= end) return 0;
    if (end - start === 1) {
      const letter = words.getUint8(start);
      if (letters[letter] === 0) letters[letter] = found(words, start, end);
      return letters[letter] as number;
    }
    const day = isoPlace(words, start, end);
    if (day >= 0) {
      if (days.length === 0) days = new Uint32Array(ISO_PLACES);
      if (days[day] === 0) days[day] = found(words, start, end);
      return days[day] as number;
    }
    if (last === 0 || !isCell(last, words, start, end - start)) last = found(words, start, end);
    return last;
  }

  return {
    indexOf,
    texts,
    given,
    added: ({ bytes, ends }) => {
      const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return ends.map((end, number) => indexOf(words, ends[number - 1] ?? end, end));
    },
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
