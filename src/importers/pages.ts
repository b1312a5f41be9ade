import { release } from "./release.ts";
import type { Values } from "./values.ts";

/** Typed values of which nobody knows how many there will be, in pages of `PAGE`, so that growing copies nothing. */
export type Pages<A extends Values> = {
  /** A new page, to be filled before the next one is asked for. */
  add: () => A;
  /** The first values of all pages in one array. Frees the pages. */
  taken: (length: number) => A;
};

export const PAGE = 1 << 16;

export function pages<A extends Values>(newPage: (length: number) => A): Pages<A> {
  const all: A[] = [];
  return {
    add: () => {
      const page = newPage(PAGE);
      all.push(page);
      return page;
    },
    taken: (length) => {
      const values = newPage(length);
      all.forEach((page, index) => {
        const at = index * PAGE;
        values.set(page.subarray(0, Math.min(PAGE, length - at)), at);
        release(page);
      });
      all.length = 0;
      return values;
    },
  };
}

export const uint8 = (length: number) => new Uint8Array(length);
export const uint32 = (length: number) => new Uint32Array(length);
export const float32 = (length: number) => new Float32Array(length);
export const float64 = (length: number) => new Float64Array(length);
