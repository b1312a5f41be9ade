import type { EventColumns } from "../model/eventData.ts";
import { type ByteSearch, byteSearches } from "./byteSearch.ts";
import { cellText } from "./cellText.ts";
import type { ImportLayout } from "./layout.ts";
import { recordFields } from "./recordFields.ts";
import { QUOTE } from "./scan.ts";
import { slicedBytes } from "./slicedBytes.ts";

/** The records of a file; `order`: the rows as they stand in it. */
export type Records = {
  blob: Blob;
  layout: ImportLayout;
  columns: EventColumns;
  order: Uint32Array;
};

/** Bytes that are read at once. */
const BLOCK = 8 << 20;

type Block = { from: number; to: number; first: number; last: number };

/** What a field has to hold. */
export type Wanted = {
  /** Position of the field; -1: the file has none. */
  column: number;
  /** What stands in every field that fits, in lower case. */
  words: string;
  /** Whether a field fits that may hold the words; null: it fits if it does. */
  fits: ((field: string) => boolean) | null;
};

type Search = { records: Records; wanted: Wanted; search: ByteSearch };

/**
 * One byte for each row: 1 where its field fits. Reads the file once, looks for bytes and decodes only the fields that
 * may hold the words. The Turkish "İ" counts as no other letter's capital.
 */
export async function fieldSearch(
  records: Records,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { columns, blob } = records;
  const held = new Uint8Array(columns.length);
  const searches = wanted.column === -1 ? [] : byteSearches(wanted.words);
  const blocks = searches.length === 0 ? [] : recordBlocks(records);
  const read = (block?: Block) =>
    block ? slicedBytes(blob, block.from, block.to) : Promise.resolve(new Uint8Array());
  let next = read(blocks[0]);
  for (const [at, block] of blocks.entries()) {
    signal?.throwIfAborted();
    const bytes = await next;
    next = read(blocks[at + 1]);
    for (const search of searches) searchBlock({ records, wanted, search }, block, bytes, held);
  }
  return held;
}

function searchBlock(asked: Search, block: Block, read: Uint8Array, held: Uint8Array): void {
  const { records, search } = asked;
  const { offset, bytes } = records.columns;
  const start = (index: number) => (offset[records.order[index] ?? -1] ?? 0) - block.from;
  const end = (index: number) => start(index) + (bytes[records.order[index] ?? -1] ?? 0);
  let record = block.first;
  let from = 0;
  for (;;) {
    const at = search.find(read, from, read.length);
    if (at === -1) return;
    while (record < block.last && end(record) <= at) record += 1;
    if (record === block.last) return;
    const begin = start(record);
    const place = at < begin ? begin : placeInField(asked, read, at, [begin, end(record)]);
    if (place === HELD) held[records.order[record] ?? 0] = 1;
    from = place < 0 ? end(record) : place;
  }
}

const HELD = -1;
const NOT_HELD = -2;

/** Whether a find at `at` is in the field of the record [begin, end): HELD, NOT_HELD, or where to look on. */
function placeInField(
  { records: { layout }, wanted: { column, words, fits }, search }: Search,
  bytes: Uint8Array,
  at: number,
  [begin, end]: readonly [number, number],
): number {
  const start = fieldStart(bytes, begin, end, { delimiter: layout.delimiter, column });
  if (start > at) return start;
  const after = fieldEnd(bytes, start, end, layout.delimiter);
  if (at + search.length > after) return NOT_HELD;
  if (search.isExact && fits === null) return HELD;
  const delimiter = String.fromCharCode(layout.delimiter);
  const [field = ""] = recordFields(cellText(bytes.subarray(start, after)), delimiter).fields;
  return (fits?.(field) ?? field.toLowerCase().includes(words)) ? HELD : NOT_HELD;
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
function recordBlocks({ columns: { offset, bytes }, order }: Records): Block[] {
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
