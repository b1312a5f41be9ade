import type { ImportLayout } from "./layout.ts";
import { CR, LF, newScan, type Scan, SPARE, setBytes } from "./scan.ts";
import { scanRecord } from "./scanRecord.ts";
import { slicedBytes } from "./slicedBytes.ts";
import { type Part, WHOLE } from "./tokenizer.ts";

/** Bytes that are looked at to find where a record begins, and the records that have to follow. */
const WINDOW = 1 << 18;
const PROVEN = 4;

/**
 * Up to `count` parts of a file, about equal, for several threads to read at once. That a record begins where a part
 * does is only likely: a break of lines may lie within quotes that are longer than what was looked at. Who reads the
 * part before finds out. One part where bytes are re-coded, or rows numbered from the first on.
 */
export async function likelyParts(
  blob: Blob,
  layout: ImportLayout,
  count: number,
): Promise<Part[]> {
  if (layout.encoding.startsWith("utf-16") || layout.unit === "feature") return [WHOLE];
  const starts = [0];
  for (let part = 1; part < count; part++) {
    const cut = Math.floor((blob.size * part) / count);
    const start = likelyStart(await slicedBytes(blob, cut, cut + WINDOW), layout);
    if (start !== null) starts.push(cut + start);
  }
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? WHOLE.until }));
}

/** Where the first record begins that comes with others as long as the header; null: none is found. */
function likelyStart(bytes: Uint8Array, { delimiter, header }: ImportLayout): number | null {
  const scan = newScan(delimiter, header.length, WINDOW);
  const held = new Uint8Array(bytes.length + SPARE);
  held.set(bytes);
  setBytes(scan, held, bytes.length);
  for (let at = 1; at < bytes.length; at++) {
    const isBreak = bytes[at - 1] === LF || (bytes[at - 1] === CR && bytes[at] !== LF);
    if (isBreak && areRecords(scan, at, header.length)) return at;
  }
  return null;
}

function areRecords(scan: Scan, from: number, fields: number): boolean {
  let at = from;
  for (let record = 0; record < PROVEN; record++) {
    at = scanRecord(scan, at);
    if (at < 0 || scan.fields !== fields || scan.hasTail) return false;
  }
  return true;
}
