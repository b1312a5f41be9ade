import { Fragment, type ReactNode } from "react";
import { Chunk, inChunks } from "./Chunk.tsx";

type Props<T> = {
  items: readonly T[];
  /** How many items make a part. A list of up to twice as many is drawn whole, without any element of ours. */
  size: number;
  /** Height of an item before it was ever drawn, in pixels. */
  estimate: (item: T) => number;
  /** Whether an item is drawn even out of sight, because it has the focus or is asked for. */
  isKept: (item: T) => boolean;
  /** Goes around the items of a part. */
  around?: (items: ReactNode) => ReactNode;
  children: (item: T, index: number) => ReactNode;
};

/** A list that is drawn only where it is looked at, once it is long; its first part always. */
export function Chunked<T>({ items, size, estimate, isKept, around = asIs, children }: Props<T>) {
  if (items.length <= 2 * size) return around(items.map(children));
  return inChunks(items, size).map(({ first, items: part }) => (
    <Chunk
      key={first}
      estimate={part.reduce((sum, item) => sum + estimate(item), 0)}
      isKept={first === 0 || part.some(isKept)}
    >
      {() => <Fragment>{around(part.map((item, i) => children(item, first + i)))}</Fragment>}
    </Chunk>
  ));
}

const asIs = (items: ReactNode): ReactNode => items;
