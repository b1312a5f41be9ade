import type { EventColumns } from "../model/eventData.ts";
import { type ByteSearch, byteSearches } from "./byteSearch.ts";
import { cellText } from "./cellText.ts";
import type { ImportLayout } from "./layout.ts";
import { recordFields } from "./recordFields.ts";
import { QUOTE } from "./scan.ts";
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

type Block = { from: number; to: number; first: number; last: number };
type Search = { notes: Notes; column: number; words: string; search: ByteSearch };

/**
 * One byte for each row: 1 where its note holds the text, whatever the case of its letters. Reads the file once, looks
 * for bytes and decodes only the notes that may hold it. The Turkish "İ" counts as no other letter's capital.
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
  const blocks = searches.length === 0 ? [] : recordBlocks(notes);
  const read = (block?: Block) =>
    block ? slicedBytes(blob, block.from, block.to) : Promise.resolve(new Uint8Array());
  let next = read(blocks[0]);
  for (const [at, block] of blocks.entries()) {
    signal?.throwIfAborted();
    const bytes = await next;
    next = read(blocks[at + 1]);
    for (const search of searches)
      searchBlock({ notes, column, words, search }, block, bytes, held);
  }
  return held;
}

function searchBlock(asked: Search, block: Block, read: Uint8Array, held: Uint8Array): void {
  const { notes, search } = asked;
  const { offset, bytes } = notes.columns;
  const start = (index: number) => (offset[notes.order[index] ?? -1] ?? 0) - block.from;
  const end = (index: number) => start(index) + (bytes[notes.order[index] ?? -1] ?? 0);
  let record = block.first;
  let from = 0;
  for (;;) {
    const at = search.find(read, from, read.length);
    if (at === -1) return;
    while (record < block.last && end(record) <= at) record += 1;
    if (record === block.last) return;
    const begin = start(record);
    const place = at < begin ? begin : placeInNote(asked, read, at, [begin, end(record)]);
    if (place === HELD) held[notes.order[record] ?? 0] = 1;
    from = place < 0 ? end(record) : place;
  }
}

const HELD = -1;
const NOT_HELD = -2;

/** Whether a find at `at` is in the note of the record [begin, end): HELD, NOT_HELD, or where to look on. */
function placeInNote(
  { notes: { layout }, column, search, words }: Search,
  bytes: Uint8Array,
  at: number,
  [begin, end]: readonly [number, number],
): number {
  const start = fieldStart(bytes, begin, end, { delimiter: layout.delimiter, column });
  if (start > at) return start;
  const after = fieldEnd(bytes, start, end, layout.delimiter);
  if (at + search.length > after) return NOT_HELD;
  if (search.isExact) return HELD;
  const delimiter = String.fromCharCode(layout.delimiter);
  const [note = ""] = recordFields(cellText(bytes.subarray(start, after)), delimiter).fields;
  return note.toLowerCase().includes(words) ? HELD : NOT_HELD;
}

/** Where a field of a record [begin, end) starts, its quote too; `end`: the record lacks it. */
function fieldStart(
  bytes: Uint8Array,
  begin: number,
  end: number,
  { delimiter, column }: { delimiter: number; column: number },
): number {
  let at = begin;
  for (let field = 0; field < column && at < end; field++)
    at = fieldEnd(bytes, at, end, delimiter) + 1;
  return Math.min(at, end);
}

function fieldEnd(bytes: Uint8Array, start: number, end: number, delimiter: number): number {
  let at = start;
  if (bytes[at] === QUOTE)
    do {
      at = bytes.indexOf(QUOTE, at + 1);
      if (at === -1 || at >= end) return end;
      at += 1;
    } while (bytes[at] === QUOTE);
  while (at < end && bytes[at] !== delimiter) at += 1;
  return at;
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
