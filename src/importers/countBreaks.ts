import { CR, LF, type Scan } from "./scan.ts";

/** Line breaks in [from, to) of the bytes held: LF, CR LF and CR alone count one each. */
export function countBreaks(scan: Scan, from: number, to: number): number {
  const { bytes, length } = scan;
  if (scan.nextLf < from) scan.nextLf = bytes.indexOf(LF, from);
  if (scan.nextCr < from) {
    const found = bytes.indexOf(CR, from);
    scan.nextCr = found < 0 ? length : found;
  }
  if (scan.nextLf >= to && scan.nextCr >= to) return 0;
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const isBreak = bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
    if (isBreak) breaks++;
  }
  return breaks;
}
