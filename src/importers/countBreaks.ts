import { CR, LF, type Scan, type Search } from "./scan.ts";

/** Line breaks in [from, to) of the bytes held: LF, CR LF and CR alone count one each. */
export function countBreaks(scan: Scan, from: number, to: number): number {
  const { bytes, nextLf, nextCr } = scan;
  let breaks = 0;
  for (let at = next(scan, LF, nextLf, from); at < to; at = next(scan, LF, nextLf, at + 1))
    breaks++;
  for (let at = next(scan, CR, nextCr, from); at < to; at = next(scan, CR, nextCr, at + 1)) {
    if (bytes[at + 1] !== LF) breaks++;
  }
  return breaks;
}

/** The first such byte from `from` on; looks only where the last search did not. */
function next({ bytes, length }: Scan, byte: number, search: Search, from: number): number {
  if (from >= search.from && from <= search.at) return search.at;
  const found = bytes.indexOf(byte, from);
  search.from = from;
  search.at = found < 0 ? length : found;
  return search.at;
}
