import { release } from "./release.ts";
import type { Values } from "./values.ts";

/** The values at `order`'s positions, those given released; null: the values themselves. */
export function ordered<A extends Values>(values: A, order: Uint32Array | null): A {
  if (!order) return values;
  const sorted = values.slice() as A;
  GATHER[values.BYTES_PER_ELEMENT]?.(values, sorted, order);
  release(values);
  return sorted;
}

/** By the width of a value: one loop for each, so that each knows its kind of array and runs fast. */
const GATHER: Record<number, (from: Values, to: Values, order: Uint32Array) => void> = {
  1: (from, to, order) => {
    const [source, target] = [view(Uint8Array, from), view(Uint8Array, to)];
    for (let at = 0; at < order.length; at++) target[at] = source[order[at] as number] as number;
  },
  2: (from, to, order) => {
    const [source, target] = [view(Uint16Array, from), view(Uint16Array, to)];
    for (let at = 0; at < order.length; at++) target[at] = source[order[at] as number] as number;
  },
  4: (from, to, order) => {
    const [source, target] = [view(Uint32Array, from), view(Uint32Array, to)];
    for (let at = 0; at < order.length; at++) target[at] = source[order[at] as number] as number;
  },
  8: (from, to, order) => {
    const [source, target] = [view(Float64Array, from), view(Float64Array, to)];
    for (let at = 0; at < order.length; at++) target[at] = source[order[at] as number] as number;
  },
};

function view<A>(
  kind: new (buffer: ArrayBufferLike, offset: number, length: number) => A,
  { buffer, byteOffset, length }: Values,
): A {
  return new kind(buffer, byteOffset, length);
}
