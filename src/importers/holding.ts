import type { EventColumns } from "../model/eventData.ts";
import { type ByteSearch, byteSearches } from "./byteSearch.ts";
import { cellText } from "./cellText.ts";
import { resolvedEnd } from "./fieldText.ts";
import type { ImportLayout } from "./layout.ts";
import { LF, newScan, type Scan } from "./scan.ts";
import { scanRecord } from "./scanRecord.ts";
import { slicedBytes } from "./slicedBytes.ts";

/** `order`: the rows as their records stand in the file. */
export type Notes = {
  blob: Blob;
  layout: ImportLayout;
  columns: EventColumns;
  order: Uint32Array;
};

/** Bytes that are read at once. */
const BLOCK = 8 << 20;
/** The longest field in quotes that is decoded, in bytes; as in reading. */
export const FIELD_LIMIT = 1 << 20;

type Block = { from: number; to: number; first: number; last: number };
type Search = { notes: Notes; column: number; words: string; search: ByteSearch; scan: Scan };

/**
 * One byte for each row: 1 where its note holds the text, whatever the case of its letters. Reads the file once, looks
 * for bytes and decodes only the notes that may hold it.
 */
export async function holding(
  notes: Notes,
  text: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { layout, columns, blob } = notes;
  const held = new Uint8Array(columns.length);
  const words = text.trim().toLowerCase();
  if (words === "") return held.fill(1);
  const column = layout.roles.indexOf("note");
  const searches = column === -1 ? [] : byteSearches(words);
  const scan = newScan(layout.delimiter, column + 1, FIELD_LIMIT);
  const blocks = searches.length === 0 ? [] : recordBlocks(notes);
  const read = (block?: Block) =>
    block ? slicedBytes(blob, block.from, block.to) : Promise.resolve(new Uint8Array());
  let next = read(blocks[0]);
  for (const [at, block] of blocks.entries()) {
    signal?.throwIfAborted();
    const bytes = await next;
    next = read(blocks[at + 1]);
    for (const search of searches)
      searchBlock({ notes, column, words, search, scan }, block, bytes, held);
  }
  return held;
}

function searchBlock(asked: Search, block: Block, read: Uint8Array, held: Uint8Array): void {
  const { notes, search, scan } = asked;
  const { offset, bytes } = notes.columns;
  const length = read.length;
  scan.bytes = new Uint8Array(length + 1);
  scan.bytes.set(read);
  scan.bytes[length] = LF;
  scan.length = length;
  scan.isLast = true;
  scan.nextLf = -1;
  scan.nextCr = -1;
  let record = block.first;
  let from = 0;
  for (;;) {
    const at = search.find(scan.bytes, from, length);
    if (at === -1) return;
    const start = (index: number) => (offset[notes.order[index] ?? -1] ?? 0) - block.from;
    while (record < block.last && start(record) + (bytes[notes.order[record] ?? -1] ?? 0) <= at)
      record += 1;
    if (record === block.last) return;
    const row = notes.order[record] ?? 0;
    const begin = start(record);
    const end = begin + (bytes[row] ?? 0);
    const place = at < begin ? begin : noteAt(asked, begin, at);
    if (place === HELD) held[row] = 1;
    from = place < 0 ? end : place;
  }
}

const HELD = -1;
const NOT_HELD = -2;

/** Whether a find at `at` is in the note of the record that begins at `begin`: HELD, NOT_HELD, or where to look on. */
function noteAt({ scan, column, search, words }: Search, begin: number, at: number): number {
  scan.starts[column] = 0;
  scan.ends[column] = 0;
  scanRecord(scan, begin);
  const start = scan.fields > column ? (scan.starts[column] ?? 0) : 0;
  const end = scan.fields > column ? (scan.ends[column] ?? 0) : 0;
  if (start > at) return start;
  if (at + search.length > end) return NOT_HELD;
  if (search.isExact) return HELD;
  const note = cellText(scan.bytes.subarray(start, resolvedEnd(scan, column)));
  return note.toLowerCase().includes(words) ? HELD : NOT_HELD;
}

/** Runs of records that lie together, none longer than a block unless one record is. */
function recordBlocks({ columns: { offset, bytes }, order }: Notes): Block[] {
  const blocks: Block[] = [];
  for (const [at, row] of order.entries()) {
    const from = offset[row] ?? 0;
    const to = from + (bytes[row] ?? 0);
    const block = blocks.at(-1);
    if (block && to - block.from <= BLOCK) {
      block.to = to;
      block.last = at + 1;
    } else blocks.push({ from, to, first: at, last: at + 1 });
  }
  return blocks;
}
