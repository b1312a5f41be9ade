import { growing } from "./blocks.ts";
import type { Issues } from "./issues.ts";
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
  const offsets = growing((length) => new Float64Array(length));
  const bytes = growing((length) => new Uint32Array(length));
  const lines = growing((length) => new Uint32Array(length));
  const flags = growing((length) => new Uint8Array(length));
  return {
    append: (place, flag) => {
      offsets.append(place.offset);
      bytes.append(place.bytes);
      lines.append(place.line);
      flags.append(flag);
    },
    length: () => offsets.length,
    rows: (issues) => rowsRead(lines.taken(), flags.taken(), issues),
    taken: (order) => ({ offset: offsets.taken(order), bytes: bytes.taken(order) }),
  };
}
