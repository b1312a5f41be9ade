import { resolvedEnd } from "./resolvedEnd.ts";
import { QUOTING, type Scan } from "./scan.ts";

/** Resolves the quotes of a field and leaves out the blanks around it, in place. */
export function trimField(scan: Scan, field: number): void {
  const { bytes, starts, ends, quoting } = scan;
  const isResolved = (quoting[field] as number) <= QUOTING.quoted;
  let start = starts[field] as number;
  let end = isResolved ? (ends[field] as number) : resolvedEnd(scan, field);
  while (start < end && (bytes[start] as number) <= 32) start++;
  while (end > start && (bytes[end - 1] as number) <= 32) end--;
  starts[field] = start;
  ends[field] = end;
}
