/** Typed values that are appended one by one, in blocks, so that growing copies nothing. */
export type Growing<A extends Block> = {
  length: number;
  append: (value: number) => void;
  /** All values in one array, or those at `order`'s positions. Frees the blocks: nothing may be appended after. */
  taken: (order?: Uint32Array | null) => A;
};

export type Block =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

const SHIFT = 16;
const SIZE = 1 << SHIFT;
const MASK = SIZE - 1;

export function growing<A extends Block>(newBlock: (length: number) => A): Growing<A> {
  const blocks: A[] = [];
  let block = newBlock(0);

  const column: Growing<A> = {
    length: 0,
    append: (value) => {
      const at = column.length++ & MASK;
      if (at === 0) {
        block = newBlock(SIZE);
        blocks.push(block);
      }
      block[at] = value;
    },
    taken: (order = null) => {
      const all = newBlock(order?.length ?? column.length);
      if (order) {
        for (let index = 0; index < all.length; index++) {
          const from = order[index] as number;
          all[index] = (blocks[from >>> SHIFT] as A)[from & MASK] as number;
        }
      } else {
        blocks.forEach((part, index) => {
          const at = index << SHIFT;
          all.set(part.subarray(0, Math.min(SIZE, all.length - at)), at);
        });
      }
      blocks.length = 0;
      return all;
    },
  };
  return column;
}
