import { cellText } from "./cellText.ts";
import { recordFields } from "./recordFields.ts";

/** Bytes that a row takes: 59 in the columns, as much again while they are sorted, and the engine's keys in two orders. */
const ROW_BYTES = 200;
/** Dictionaries, the block that is read, and what a page needs anyway. */
const BASE_BYTES = 64 << 20;

/** Files from this size on are opened only after the reader has been told what they need. */
export const LARGE_FILE = 500_000_000;

/** What opening a file takes, by the length of its first records. `head`: its first bytes; `size`: bytes in all. */
export function memoryNeed(
  head: Uint8Array,
  delimiter: string,
  size: number,
): { rows: number; bytes: number } {
  const text = cellText(head);
  let records = 0;
  let end = 0;
  for (let at = 0; at < text.length; ) {
    const record = recordFields(text, delimiter, at);
    if (!record.isWhole && head.length < size) break;
    at = record.next;
    end = record.next;
    records += 1;
  }
  const length = Math.max(1, end) / Math.max(1, records);
  const bytesEach = (length * head.length) / Math.max(1, text.length);
  const rows = Math.max(0, Math.round(size / bytesEach) - 1);
  return { rows, bytes: BASE_BYTES + rows * ROW_BYTES };
}
