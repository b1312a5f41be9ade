import type { EventColumns } from "../model/eventData.ts";
import { slicedBytes } from "./slicedBytes.ts";

/** Records that lie closer are read at once, up to so many bytes. */
const NEAR = 65_536;
const MOST = 4 << 20;

type Span = { from: number; to: number; members: number[] };

/** The bytes of some rows' records, in the order of `rows`. */
export async function recordBytes(
  blob: Blob,
  { offset, bytes }: EventColumns,
  rows: readonly number[],
): Promise<Uint8Array[]> {
  const records: Uint8Array[] = [];
  const first = (at: number) => offset[rows[at] ?? -1] ?? 0;
  const last = (at: number) => first(at) + (bytes[rows[at] ?? -1] ?? 0);
  for (const { from, to, members } of spans(rows.length, first, last)) {
    const read = await slicedBytes(blob, from, to);
    for (const at of members) records[at] = read.subarray(first(at) - from, last(at) - from);
  }
  return records;
}

function spans(count: number, first: (at: number) => number, last: (at: number) => number): Span[] {
  const found: Span[] = [];
  const inFile = Array.from({ length: count }, (_, at) => at).sort((a, b) => first(a) - first(b));
  for (const at of inFile) {
    const span = found.at(-1);
    if (span && first(at) - span.to <= NEAR && last(at) - span.from <= MOST) {
      span.to = Math.max(span.to, last(at));
      span.members.push(at);
    } else found.push({ from: first(at), to: last(at), members: [at] });
  }
  return found;
}
