import { CR, LF, type Scan } from "./scan.ts";

/** Line breaks in [from, to) of the bytes held: LF, CR LF and CR alone count one each. */
export function countBreaks({ bytes }: Scan, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) breaks++;
  }
  return breaks;
}
