import type { Issues } from "./issues.ts";
import { float64, type RowStore, uint8, uint32 } from "./rowStore.ts";
import { type Rows, rowsRead } from "./rows.ts";
import type { RecordPlace } from "./tokenizer.ts";

/** Keeps where each row lies in the file, and its flags. */
export type RecordColumns = {
  append: (place: RecordPlace, at: number, flags: number) => void;
  /** To be asked for first: the rest needs the lines. */
  rows: (issues: Issues) => Rows;
  taken: (places: Uint32Array | null) => { offset: Float64Array; bytes: Uint32Array };
};

export function recordColumns(store: RowStore): RecordColumns {
  const offset = store.column(float64);
  const bytes = store.column(uint32);
  const flags = store.column(uint8);
  const line = store.column(uint32, {
    given: () => null,
    adopt: ({ pages }, lines) => {
      for (const page of pages)
        for (let at = 0; at < page.length; at++) page[at] = (page[at] as number) + lines;
    },
  });

  return {
    append: (place, at, flag) => {
      offset.page[at] = place.offset;
      bytes.page[at] = place.bytes;
      line.page[at] = place.line;
      flags.page[at] = flag;
    },
    rows: (issues) => rowsRead(line.taken(), flags.taken(), issues),
    taken: (places) => ({ offset: offset.taken(places), bytes: bytes.taken(places) }),
  };
}
