import { QUOTE, QUOTING, type Scan } from "./scan.ts";

/** Resolves the quotes of a field in place and gives its end; its start stays. May be asked again. */
export function resolvedEnd(scan: Scan, field: number): number {
  const { bytes, starts, ends, quoting } = scan;
  const start = starts[field] ?? 0;
  const end = ends[field] ?? 0;
  const kind = quoting[field];
  if (kind === QUOTING.plain || kind === QUOTING.quoted) return end;
  let isOpen = true;
  let to = start;
  for (let at = kind === QUOTING.tail ? start + 1 : start; at < end; at++) {
    if (isOpen && bytes[at] === QUOTE) {
      if (at + 1 < end && bytes[at + 1] === QUOTE) at++;
      else {
        isOpen = false;
        continue;
      }
    }
    bytes[to++] = bytes[at] as number;
  }
  ends[field] = to;
  quoting[field] = QUOTING.quoted;
  return to;
}
