import { release } from "./release.ts";
import type { Values } from "./values.ts";

/** The values in another order, those given released: each row's at the place that `places` gives; null: as they are. */
export function ordered<A extends Values>(values: A, places: Uint32Array | null): A {
  if (!places) return values;
  const sorted = values.slice() as A;
  scatter(values, sorted, places);
  release(values);
  return sorted;
}

/** Puts each value at its place in `to`. The places of a file's rows are many runs, which the processor's cache holds. */
export function scatter(from: Values, to: Values, places: Uint32Array): void {
  SCATTER[from.BYTES_PER_ELEMENT]?.(from, to, places);
}

/** By the width of a value: one loop for each, so that each knows its kind of array and runs fast. */
const SCATTER: Record<number, typeof scatter> = {
  1: (from, to, places) => {
    const [source, target] = [view(Uint8Array, from), view(Uint8Array, to)];
    for (let row = 0; row < source.length; row++)
      target[places[row] as number] = source[row] as number;
  },
  2: (from, to, places) => {
    const [source, target] = [view(Uint16Array, from), view(Uint16Array, to)];
    for (let row = 0; row < source.length; row++)
      target[places[row] as number] = source[row] as number;
  },
  4: (from, to, places) => {
    const [source, target] = [view(Uint32Array, from), view(Uint32Array, to)];
    for (let row = 0; row < source.length; row++)
      target[places[row] as number] = source[row] as number;
  },
  8: (from, to, places) => {
    const [source, target] = [view(Float64Array, from), view(Float64Array, to)];
    for (let row = 0; row < source.length; row++)
      target[places[row] as number] = source[row] as number;
  },
};

function view<A>(
  kind: new (buffer: ArrayBufferLike, offset: number, length: number) => A,
  { buffer, byteOffset, length }: Values,
): A {
  return new kind(buffer, byteOffset, length);
}
