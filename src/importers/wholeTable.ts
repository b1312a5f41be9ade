import { cellText } from "./cellText.ts";
import { type PlainTable, plainTable } from "./plain.ts";
import { type ReadingOptions, readThrough } from "./readThrough.ts";
import { recordFields } from "./recordFields.ts";
import { tokenizer } from "./tokenizer.ts";
import { utf8Stream } from "./utf8Stream.ts";

/** Rows and letters that are kept, of which every other one is let go where they grow beyond. */
const MOST_ROWS = 8000;
const MOST_LETTERS = 16 << 20;

/** Longer records are counted, not kept; in bytes. */
const LONGEST = 65_536;

/**
 * The table with profiles of rows from all over its file, read once from end to end: the first ones may be of one
 * country and one month only. Rejects with the signal's reason where it aborts, or with the stream's fault.
 */
export async function wholeTable(
  blob: Blob,
  table: PlainTable,
  options: ReadingOptions = {},
): Promise<PlainTable> {
  const { shape, hasHeader } = table;
  const kept = spread();
  const delimiter = shape.delimiter.charCodeAt(0);
  let records = 0;
  const reader = tokenizer(delimiter, 1, ({ bytes, base }, place, fault) => {
    const row = records - (hasHeader ? 1 : 0);
    records += 1;
    if (row < 0 || fault !== null || place.bytes > LONGEST || !kept.wants(row)) return;
    const begin = place.offset - base;
    const text = cellText(bytes.subarray(begin, begin + place.bytes));
    kept.add(row, recordFields(text, shape.delimiter).fields, text.length);
  });
  await readThrough(utf8Stream(blob.stream(), shape.encoding), reader, options);
  const head = hasHeader ? shape.records.slice(0, 1) : [];
  const rows = records - head.length;
  return plainTable({ ...shape, records: [...head, ...kept.fields()] }, rows);
}

/** Rows at even distances, however many come. */
function spread() {
  let rows: { row: number; fields: string[]; letters: number }[] = [];
  let every = 1;
  let letters = 0;
  const thin = () => {
    every *= 2;
    rows = rows.filter(({ row }) => row % every === 0);
    letters = rows.reduce((sum, row) => sum + row.letters, 0);
  };
  return {
    wants: (row: number) => row % every === 0,
    add: (row: number, fields: string[], length: number) => {
      rows.push({ row, fields, letters: length });
      letters += length;
      while (rows.length > MOST_ROWS || (letters > MOST_LETTERS && rows.length > 1)) thin();
    },
    fields: () => rows.map(({ fields }) => fields),
  };
}
