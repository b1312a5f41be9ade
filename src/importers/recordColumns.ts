import type { Issues } from "./issues.ts";
import { ordered } from "./ordered.ts";
import { float64, PAGE, pages, uint8, uint32 } from "./pages.ts";
import { type Rows, rowsRead } from "./rows.ts";
import type { RecordPlace } from "./tokenizer.ts";

/** Keeps where each row lies in the file, and its flags. */
export type RecordColumns = {
  append: (place: RecordPlace, flags: number) => void;
  length: () => number;
  /** To be asked for first: the rest needs the lines. */
  rows: (issues: Issues) => Rows;
  taken: (order: Uint32Array | null) => { offset: Float64Array; bytes: Uint32Array };
};

export function recordColumns(): RecordColumns {
  const columns = {
    offset: pages(float64),
    bytes: pages(uint32),
    line: pages(uint32),
    flags: pages(uint8),
  };
  let page = newPage();
  let length = 0;

  function newPage() {
    const { offset, bytes, line, flags } = columns;
    return { offset: offset.add(), bytes: bytes.add(), line: line.add(), flags: flags.add() };
  }

  return {
    append: (place, flag) => {
      const at = length++ % PAGE;
      if (at === 0 && length > 1) page = newPage();
      page.offset[at] = place.offset;
      page.bytes[at] = place.bytes;
      page.line[at] = place.line;
      page.flags[at] = flag;
    },
    length: () => length,
    rows: (issues) => rowsRead(columns.line.taken(length), columns.flags.taken(length), issues),
    taken: (order) => ({
      offset: ordered(columns.offset.taken(length), order),
      bytes: ordered(columns.bytes.taken(length), order),
    }),
  };
}
